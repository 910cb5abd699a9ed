/** Which component draws which page that is read without an account. Fetched as one file, with its own sentences. */
import type { ComponentType } from 'react';
import { AccessibilityPage } from './accessibility-page.tsx';
import { CalmPage } from './calm-page.tsx';
import { CitiesPage } from './cities-page.tsx';
import { CompensationPage } from './compensation-page.tsx';
import { RelativesPage } from './relatives-page.tsx';

const aboutPages = {
  relatives: RelativesPage,
  compensation: CompensationPage,
  cities: CitiesPage,
  calm: CalmPage,
  accessibility: AccessibilityPage,
} satisfies Record<string, ComponentType>;
export type AboutPageName = keyof typeof aboutPages;

export function AboutPages({ name }: { name: AboutPageName }) {
  const Page = aboutPages[name];
  return <Page />;
}
