/** Which component draws which page about places that may fit the person. Fetched as one file. */
import type { ComponentType } from 'react';
import { PlacesPage } from './proposals/places-page.tsx';
import { PlaceWishPage } from './wishes/place-wish-page.tsx';

const placePages = { places: PlacesPage, placeWish: PlaceWishPage } satisfies Record<string, ComponentType>;
export type PlacePageName = keyof typeof placePages;

export function PlacePages({ name }: { name: PlacePageName }) {
  const Page = placePages[name];
  return <Page />;
}
