import type { Candidate, Staff } from '../access.ts';
import type { Deps } from '../deps.ts';
import { writeInThread } from '../threads/own-threads.ts';
import { answerInThread } from '../threads/threads-with-candidates.ts';
import { demoId } from './demo-ids.ts';

/** Help in text with the pedagogue, who has answered once: the answer is not read, and a second question waits. */
export function writeDemoThread(deps: Deps, candidate: Candidate, pedagogue: Staff): void {
  const { accountId: candidateId } = candidate;
  const message = (name: string, text: string) => ({
    messageId: demoId(deps.config.secret, `${candidateId} ${name}`),
    text,
  });
  const { accountId: staffId } = pedagogue;
  const ask = message('asked', 'Hej. Jag har fastnat på regel 2. Ska gränsen räknas med?');
  writeInThread(deps, candidate, { staffId, ...ask });
  const says = 'Hej. Läs exempel 3 en gång till: där står gränsen. Säg till om du vill titta tillsammans.';
  answerInThread(deps, pedagogue, { candidateId, ...message('answered', says) });
  writeInThread(deps, candidate, {
    staffId,
    ...message('asked again', 'Vi kan titta tillsammans nästa gång. Det är inte bråttom.'),
  });
}
