import type { Candidate, Staff } from '../access.ts';
import type { Deps } from '../deps.ts';
import { listTalksWith } from '../talks/list-talks.ts';
import { noteTalk } from '../talks/note-talk.ts';
import { answerTalk } from '../talks/own-talks.ts';
import { prepareTalk } from '../talks/prepare-talk.ts';
import { tellTalk } from '../talks/tell-talk.ts';
import { orWithout } from './or-without.ts';

/** A talk about the first of somebody's code that shows something: prepared, noted, shown, and let be in the report. */
export async function holdDemoTalk(deps: Deps, candidate: Candidate, pedagogue: Staff): Promise<void> {
  const { accountId: candidateId } = candidate;
  const [handIn] = listTalksWith(deps, pedagogue, { candidateId }).handIns;
  if (!handIn) return;
  const { submissionId } = handIn;
  const prepared = await prepareTalk(deps, pedagogue, { candidateId, submissionId }).catch(orWithout);
  if (!prepared) return;
  const { talkId } = prepared;
  const was = { marks: [], words: '' };
  const notes = [
    {
      place: 0,
      marks: ['talked' as const, 'showed' as const],
      words: 'Pekade ut raderna och berättade i egen takt.',
      was,
    },
    { place: 1, marks: ['talked' as const], words: '', was },
  ];
  const words = 'Kim berättade hur koden går igenom listan, och visade var gränsen prövas.';
  noteTalk(deps, pedagogue, { candidateId, talkId, notes, whole: { words, was: '' } });
  tellTalk(deps, pedagogue, { candidateId, talkId });
  answerTalk(deps, candidate, { talkId, telling: 1, inReport: true, answer: 'Det stämmer.' });
}
