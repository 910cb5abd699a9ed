/** What is written of a session that is prepared. */
import type { SessionPlan } from '#server/sessions/session-views.contract.ts';
import { type Times, timesOf, today } from './session-times.ts';

export type SessionFields = Omit<SessionPlan, 'startsAt' | 'endsAt'> & { times: Times };

/** @param plan null: a new one. @param neutralName what it is called outside to begin with */
export function fieldsOf(plan: SessionPlan | null, neutralName: string): SessionFields {
  if (plan) {
    const { startsAt, endsAt, ...said } = plan;
    return { ...said, times: timesOf({ startsAt, endsAt }) };
  }
  return {
    // Today to begin with: the browser's own field does not change its width when a day is chosen.
    times: { day: today(), from: '17:00', to: '19:00' },
    ...{ title: '', neutralName, place: '', way: '', room: '' },
    ...{ quiet: '', whoComes: '', plan: [], pathId: null, challenges: [], isOpen: true },
  };
}

/** What they are like, with a member in each list and null where nothing can be said. */
export const example: SessionFields = {
  ...fieldsOf(null, ''),
  plan: [{ at: null, text: '', isBreak: false, isOptional: false }],
  challenges: [''],
};
