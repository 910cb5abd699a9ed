/** A pedagogue's own words in a report. The person whom it is about sees them first, and chooses. */
import { type Static, Type } from 'typebox';
import { type Contract, Day, Id } from '../http/contract.ts';

const closed = { additionalProperties: false };
/** Null until the person has chosen. */
const inReport = Type.Union([Type.Boolean(), Type.Null()]);
/** One or two sentences: more would be another report. */
export const longestWords = 300;

export const WordsForCandidate = Type.Object({
  staffId: Id,
  /** Null when that person has no name here. */
  by: Type.Union([Type.String(), Type.Null()]),
  text: Type.String(),
  writtenOn: Day,
  inReport,
});
export type WordsForCandidate = Static<typeof WordsForCandidate>;
const AllWords = Type.Object({ words: Type.Array(WordsForCandidate) });

/** The own words alone; empty when there are none. */
export const WordsForPedagogue = Type.Object({ text: Type.String(), inReport });
export type WordsForPedagogue = Static<typeof WordsForPedagogue>;

const ofCandidate = Type.Object({ candidateId: Id });
const connectedErrors = ['candidate-not-found', 'consent-missing'] as const;

export const reportWordsContract = {
  'GET /api/reports/mine/words': {
    summary: 'What pedagogues would add to my report in own words. Nobody else sees it until I say so.',
    act: 'report.choose-words',
    reply: AllWords,
    errors: [],
  },
  'PUT /api/reports/mine/words/:staffId': {
    summary: 'Whether the words of this pedagogue are in my report. Can be changed for ever.',
    act: 'report.choose-words',
    params: Type.Object({ staffId: Id }),
    body: Type.Object({ inReport: Type.Boolean() }, closed),
    reply: AllWords,
    errors: ['report-words-not-found'],
  },
  'GET /api/candidates/:candidateId/report/words': {
    summary: 'What I would add to the report of a candidate whom I meet, who lets me read it.',
    act: 'report.write-connected',
    params: ofCandidate,
    reply: WordsForPedagogue,
    errors: connectedErrors,
  },
  'PUT /api/candidates/:candidateId/report/words': {
    summary: 'Write it, or write it anew: the candidate sees it first, and chooses. Empty takes it away.',
    act: 'report.write-connected',
    params: ofCandidate,
    body: Type.Object({ text: Type.String({ maxLength: longestWords }) }, closed),
    reply: WordsForPedagogue,
    errors: connectedErrors,
  },
} as const satisfies Contract;
