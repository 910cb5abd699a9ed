/** The made-up people of the demo, and what each has done so far. Their words are in Swedish, the default language. */
import type { Candidate } from '../access.ts';
import { openAttempt } from '../attempts/open-attempt.ts';
import { pauseAttempt } from '../attempts/pause-attempt.ts';
import { startRun } from '../attempts/start-run.ts';
import { tellClarity, tellHowMade } from '../attempts/tell-about-attempt.ts';
import type { Challenge } from '../challenges/challenge-library.ts';
import { addCondition } from '../conditions/add-condition.ts';
import { changeCondition } from '../conditions/change-condition.ts';
import { listOwnConditions } from '../conditions/list-own-conditions.ts';
import type { Deps } from '../deps.ts';
import { addHeadline } from '../headlines/add-headline.ts';
import { addWork } from '../works/keep-work.ts';
import { answerDemoQuestions } from './answer-demo-questions.ts';
import { partlySolution, solutionIn, starterIn } from './demo-work.ts';
import { changeOnRequest, handIn, saveDemoDraft } from './hand-in-demo.ts';

export type DemoPerson = {
  /** Also what ids and the code are made from: keep it when the wording changes elsewhere. */
  key: string;
  who: string;
  /** How long ago it was. */
  daysAgo: number;
  /** Came in with a card from the pedagogue, whom they meet since; the others began without one. */
  meetsPedagogue?: true;
  letsPedagogueRead?: true;
  /** What the pedagogue added to their report, and they let be there. */
  wordsInReport?: string;
  /** Has talked with the pedagogue about own code. */
  hasTalked?: true;
  /** Has asked the pedagogue for help in text, and has an answer to read. */
  hasWritten?: true;
  /** Has asked the reader to read all that shows something. `first`: one is read and answered. */
  isRead?: 'first' | 'none';
  /** Shares the report with a made-up company, and is in the matcher's list. */
  isShared?: true;
  /** Shown to those whom they meet. */
  name?: string;
  live(deps: Deps, actor: Candidate, challenges: Challenge[]): Promise<void>;
};

const demoConditions = [
  { theme: 'communication', exampleId: 'in-text' },
  { theme: 'surroundings', exampleId: 'quiet-room' },
  { theme: 'time', words: 'Jag börjar gärna med två halvdagar i veckan.' },
  { theme: 'instructions', exampleId: 'example-first' },
  { theme: 'breaks', exampleId: 'own-breaks' },
  { theme: 'stuck', exampleId: 'try-first' },
] as const;

const demoGame = {
  title: 'Ett spel med egna banor',
  language: 'GDScript',
  what: 'Ett litet spel i Godot, där varje bana är en textfil.',
  myPart: 'Jag skrev programmet. Bilderna är från ett öppet bibliotek.',
  satisfied: 'Andra kan göra banor utan att ändra programmet.',
  files: [
    {
      name: 'level.gd',
      text: 'extends Node\n\nfunc read_level(path: String) -> Array:\n\tvar file = FileAccess.open(path, FileAccess.READ)\n\treturn file.get_as_text().split("\\n")\n',
    },
  ],
  isShown: true,
  inReport: true,
} as const;

const demoHeadlines = [
  ['JavaScript', ['can', 'want']],
  ['TypeScript', ['can', 'curious']],
  ['Godot', ['can']],
  ['Felsökning', ['want']],
  ['Bygga egna tangentbord', ['curious']],
] as const;

export const demoPeople: DemoPerson[] = [
  {
    key: 'paused',
    who: 'in the middle of a challenge, with a note to come back to',
    daysAgo: 45,
    meetsPedagogue: true,
    hasWritten: true,
    async live(deps, actor, [first]) {
      if (!first) return;
      const work = partlySolution(first);
      const { attemptId } = openAttempt(deps, actor, first);
      await startRun(deps, actor, attemptId, { purpose: 'examples', ...work });
      await handIn(deps, actor, first, work);
      const note = 'Jag tror att det är gränsen som är kvar. Börja med att läsa regel 2 igen.';
      pauseAttempt(deps, actor, {
        attemptId,
        note,
        contactWish: { when: 'two-weeks', how: 'Skriv till mig, 070-174 06 05.' },
      });
    },
  },
  {
    key: 'all-hold',
    who: 'everything on the list holds, in JavaScript and SQL',
    daysAgo: 40,
    meetsPedagogue: true,
    letsPedagogueRead: true,
    isRead: 'none',
    async live(deps, actor, challenges) {
      for (const [index, challenge] of challenges.entries()) {
        // Every other day, so that their way goes over months.
        const then = later(deps, index * 2);
        const work = solutionIn(challenge, 'javascript');
        const { attemptId } = await handIn(then, actor, challenge, work);
        const { language } = work;
        tellHowMade(then, actor, { attemptId, language, ways: ['alone', 'searched'], words: '' });
        tellClarity(then, actor, { attemptId, clear: 'yes', words: '' });
      }
    },
  },
  {
    key: 'report',
    who: 'a report with several skills in two languages, and one challenge that holds in part',
    // Met before the other who lets the pedagogue read: the first report that one opens shows both halves.
    daysAgo: 42,
    meetsPedagogue: true,
    letsPedagogueRead: true,
    hasTalked: true,
    isRead: 'first',
    isShared: true,
    name: 'Kim Exempel',
    wordsInReport: 'Kim visade sin kod för mig rad för rad, och sa själv vad som är kvar.',
    async live(deps, actor, [first, second, third]) {
      if (!first || !second || !third) return;
      tellAboutSelf(deps, actor);
      const { attemptId, submissionId } = await handIn(deps, actor, first, solutionIn(first, 'typescript'));
      const words = 'Jag skrev själv först. Sedan frågade jag AI om namnen och ändrade två av dem.';
      tellHowMade(deps, actor, { attemptId, language: 'typescript', ways: ['alone', 'ai'], words });
      await changeOnRequest(deps, actor, first, submissionId);
      await answerDemoQuestions(deps, actor, submissionId);
      await handIn(deps, actor, second, solutionIn(second, 'javascript'));
      await handIn(deps, actor, third, partlySolution(third));
    },
  },
  {
    key: 'two-drafts',
    who: 'wrote on two devices: two versions are kept',
    daysAgo: 1,
    async live(deps, actor, [first]) {
      if (!first) return;
      const { attemptId } = openAttempt(deps, actor, first);
      const { draft } = saveDemoDraft(deps, actor, attemptId, 'computer', 0, starterIn(first, 'javascript'));
      saveDemoDraft(deps, actor, attemptId, 'phone', draft.revision, partlySolution(first));
      saveDemoDraft(deps, actor, attemptId, 'computer', draft.revision, solutionIn(first, 'javascript'));
    },
  },
];

/** In headings, and in pieces that the pedagogue and a company may see; the last is kept to oneself. */
function tellAboutSelf(deps: Deps, actor: Candidate): void {
  for (const [words, marks] of demoHeadlines) addHeadline(deps, actor, { words, marks: [...marks] });
  for (const asked of demoConditions) addCondition(deps, actor, asked);
  const { conditions } = listOwnConditions(deps, actor);
  for (const { conditionId } of conditions.slice(0, -1))
    changeCondition(deps, actor, { conditionId, visibleTo: ['pedagogue', 'company'] });
  addWork(deps, actor, { ...demoGame, files: [...demoGame.files] });
}

function later(deps: Deps, days: number): Deps {
  return { ...deps, clock: () => new Date(deps.clock().getTime() + days * 24 * 60 * 60 * 1_000) };
}
