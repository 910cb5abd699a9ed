/** Which component draws which page about places that may fit the person, and the own placement. Fetched as one file. */
import type { ComponentType } from 'react';
import { OwnAgreementPage } from './placements/agreement-page.tsx';
import { OwnPlacementsPage } from './placements/own-placements-page.tsx';
import { PlacesPage } from './proposals/places-page.tsx';
import { PlaceWishPage } from './wishes/place-wish-page.tsx';

const placePages = {
  places: PlacesPage,
  placeWish: PlaceWishPage,
  ownPlacements: OwnPlacementsPage,
  ownAgreement: OwnAgreementPage,
} satisfies Record<string, ComponentType<never> | ComponentType>;
export type PlacePageName = keyof typeof placePages;

type PlacePagesProps = { name: PlacePageName; params: Record<string, string> };

export function PlacePages({ name, params }: PlacePagesProps) {
  const Page = placePages[name] as ComponentType<Record<string, string>>;
  return <Page {...params} />;
}
