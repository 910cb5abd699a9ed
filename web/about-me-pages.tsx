/** Which component draws which page where a person tells about themselves. Fetched as one file. */
import type { ComponentType } from 'react';
import { ConditionsPage } from './conditions/conditions-page.tsx';
import { ThemePage } from './conditions/theme-page.tsx';
import { FindPage } from './headlines/find-page.tsx';
import { HeadlinesPage } from './headlines/headlines-page.tsx';
import { WorkWithReadings } from './work-with-readings.tsx';
import { WorksPage } from './works/works-page.tsx';

const aboutMePages = {
  headlines: HeadlinesPage,
  find: FindPage,
  conditions: ConditionsPage,
  condition: ThemePage,
  works: WorksPage,
  work: WorkWithReadings,
} satisfies Record<string, ComponentType | ComponentType<never>>;
export type AboutMePageName = keyof typeof aboutMePages;

type AboutMePagesProps = { name: AboutMePageName; params: Record<string, string> };

export function AboutMePages({ name, params }: AboutMePagesProps) {
  const Page = aboutMePages[name] as ComponentType<Record<string, string>>;
  return <Page {...params} />;
}
