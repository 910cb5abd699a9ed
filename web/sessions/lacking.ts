/** What a session cannot be without: who comes must find it. */
import type { SessionPlan } from '#server/sessions/session-views.contract.ts';
import { type Times, timeNames } from './session-times.ts';

export const neededLines = ['title', 'neutralName', 'place'] as const;
type Needed = (typeof timeNames)[number] | (typeof neededLines)[number];
/** A field by its name, or a part of the plan that says nothing of what happens. */
export type Lacking = { field: Needed; part?: undefined } | { field?: undefined; part: number };

/** In the order in which they stand on the page. */
export function findLacking(times: Times, written: Omit<SessionPlan, 'startsAt' | 'endsAt'>): Lacking[] {
  const fields = [
    ...timeNames.filter((name) => times[name] === ''),
    ...neededLines.filter((name) => written[name].trim() === ''),
  ];
  return [
    ...fields.map((field) => ({ field })),
    ...written.plan.flatMap((part, index) =>
      part.text.trim() === '' && (part.at !== null || part.isBreak || part.isOptional)
        ? [{ part: index }]
        : [],
    ),
  ];
}
