/** What a candidate tells of themselves: words that are chosen for a pedagogue, and words that are kept to oneself. */
import type { ConditionsForCandidate } from '#server/conditions/conditions.contract.ts';
import { purposes } from '#server/consents/consent-purposes.ts';
import type { SignedInForTest, StaffForTest, TestApp } from './app.ts';

const shown = {
  headline: 'planted-met-headline',
  condition: 'planted-met-condition-shown',
  file: 'planted-met-file-shown',
};
const kept = { condition: 'planted-met-condition-kept', file: 'planted-met-file-kept' };

export async function plantAboutMe(
  { app }: TestApp,
  { cookie }: SignedInForTest,
  { staff: { accountId: staffId } }: StaffForTest,
): Promise<{ shown: string[]; kept: string[]; headline: string }> {
  const ask = async <Reply>(method: 'POST' | 'PUT', url: string, payload: object) => {
    const reply = await app.inject({ method, url, headers: { cookie }, payload });
    if (reply.statusCode >= 400) throw new Error(`${url}: ${reply.body}`);
    return reply.json<Reply>();
  };
  const say = (words: string) =>
    ask<ConditionsForCandidate>('POST', '/api/conditions', { theme: 'stuck', words });
  const bring = (text: string, isShown: boolean) =>
    ask('POST', '/api/works', {
      ...{ title: 'Ett spel', language: '', what: '', myPart: '', satisfied: '' },
      files: [{ name: 'a.lua', text }],
      ...{ isShown, inReport: false },
    });
  const purpose = 'pedagogue-conditions';
  await ask('POST', '/api/consents', { purpose, staffId, textVersion: purposes[purpose].textVersion });
  await ask('POST', '/api/headlines', { words: shown.headline, marks: [] });
  await say(kept.condition);
  const { conditions } = await say(shown.condition);
  await ask('PUT', `/api/conditions/${conditions.at(-1)?.conditionId}`, { visibleTo: ['pedagogue'] });
  await bring(kept.file, false);
  await bring(shown.file, true);
  return { shown: Object.values(shown), kept: Object.values(kept), headline: shown.headline };
}
