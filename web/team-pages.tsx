/** Which component draws which page of the team about itself, or is seldom opened. Fetched as one file, when one is. */
import type { ComponentType } from 'react';
import { AuditPage } from './audit/audit-page.tsx';
import { FeedKeysPage } from './feed/feed-keys-page.tsx';
import { MirrorPage } from './mirror/mirror-page.tsx';
import { StepsPage } from './mirror/steps-page.tsx';
import { RubricPage } from './reviews/rubric-page.tsx';
import { StaffGate } from './staff/staff-gate.tsx';

const teamPages = {
  mirror: MirrorPage,
  steps: StepsPage,
  feedKeys: FeedKeysPage,
  rubric: RubricPage,
  audit: AuditPage,
} satisfies Record<string, ComponentType>;

export type TeamPageName = keyof typeof teamPages;

export function TeamPages({ name }: { name: TeamPageName }) {
  const Page = teamPages[name];
  return (
    <StaffGate name={name}>
      <Page />
    </StaffGate>
  );
}
