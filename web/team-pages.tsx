/** Which component draws which page of the team about itself and its keys. Fetched as one file, by those who open it. */
import type { ComponentType } from 'react';
import { FeedKeysPage } from './feed/feed-keys-page.tsx';
import { MirrorPage } from './mirror/mirror-page.tsx';
import { StepsPage } from './mirror/steps-page.tsx';
import { StaffGate } from './staff/staff-gate.tsx';

const teamPages = { mirror: MirrorPage, steps: StepsPage, feedKeys: FeedKeysPage } satisfies Record<
  string,
  ComponentType
>;

export type TeamPageName = keyof typeof teamPages;

export function TeamPages({ name }: { name: TeamPageName }) {
  const Page = teamPages[name];
  return (
    <StaffGate name={name}>
      <Page />
    </StaffGate>
  );
}
