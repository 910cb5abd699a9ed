/**
 * What can be agreed to: for whom, and which wording is the present one. The words stand in web/locales under
 * `consents.purposes`. Whoever changes them raises `textVersion`, and everybody is asked anew; a test compares.
 */
import type { StaffRole } from '../access.ts';
import type { Purpose } from './consents.contract.ts';

type PurposeRule = {
  textVersion: number;
  /** `each`: one consent for every connected member of staff with this role. `team`: one for all with the task. */
  audience: { kind: 'each'; role: StaffRole } | { kind: 'team' } | { kind: 'company' };
};

export const purposes = {
  'pedagogue-reads': { textVersion: 2, audience: { kind: 'each', role: 'pedagogue' } },
  'pedagogue-talks': { textVersion: 1, audience: { kind: 'each', role: 'pedagogue' } },
  'pedagogue-conditions': { textVersion: 1, audience: { kind: 'each', role: 'pedagogue' } },
  'reader-reads': { textVersion: 3, audience: { kind: 'each', role: 'reader' } },
  'company-share': { textVersion: 5, audience: { kind: 'company' } },
  'matcher-list': { textVersion: 7, audience: { kind: 'team' } },
  statistics: { textVersion: 3, audience: { kind: 'team' } },
} as const satisfies Record<Purpose, PurposeRule>;

export function ruleOf(purpose: Purpose): PurposeRule {
  return purposes[purpose];
}
