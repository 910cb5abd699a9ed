/** What the made-up team of the demo has said of itself: the half-year before, this one in the middle, some goals, and a year of numbers. */
import type { Staff } from '../access.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { answerMirror } from '../mirror/answer-mirror.ts';
import { addGoal, changeGoal } from '../mirror/keep-goal.ts';
import type { AnswerToKeep, MirrorQuestion } from '../mirror/mirror.contract.ts';
import { halfYearOf, monthsBefore, quarterOf } from '../mirror/mirror-periods.ts';
import { viewMirror } from '../mirror/view-mirror.ts';
import { keepStepCounts } from '../mirror/view-steps.ts';
import { demoId } from './demo-ids.ts';

type Said = Record<string, [answer: AnswerToKeep['answer'], words: string]>;

const before: Said = {
  everybody: ['partly', 'Några väntade länge på ett första samtal.'],
  'ordinary-work': ['so', 'Lönen nämns från början, också med företagen.'],
  together: ['not-yet', ''],
  'own-wishes': ['partly', 'Vi frågade, men letade mest där vi redan kände någon.'],
  benefits: ['unknown', 'Vi visste inte vem vi skulle fråga.'],
  early: ['partly', 'Ofta blev det fler uppgifter först.'],
  companies: ['partly', 'Mest när någon redan behövde en plats.'],
  'no-end': ['so', ''],
};

const now: Said = {
  everybody: ['so', 'Den som vill komma får en tid samma vecka.'],
  together: ['partly', 'Vi har börjat träffas, när personen har sagt ja.'],
  benefits: ['partly', 'Nu har vi en person att ringa. Alla vet inte om det än.'],
  early: ['so', 'Vi ringer det första företaget innan listan är klar.'],
};

const goalsBefore = [
  ['Hitta någon som svarar om ersättning', 'Det gick. Vi ringer samma person varje gång.'],
  ['Tala med två nya företag varje månad', 'En månad blev det två, de andra ett.'],
] as const;
const goalsNow = ['Fråga om önskningar innan vi letar', 'Besöka tre företag utan att be om något'];

/** Of a year, the newest quarter first: made up, as the people are. */
const numbers = [
  { begun: 31, shown: 22, told: 17, matched: 12, placed: 6 },
  { begun: 26, shown: 16, told: 12, matched: 8, placed: 5 },
  { begun: 19, shown: 10, told: 6, matched: 5, placed: 2 },
  { begun: 11, shown: 5, told: 2, matched: 1, placed: 0 },
];

/** A second start finds it as visitors have left it. */
export function fillMirror(deps: Deps, staff: Staff): void {
  if (viewMirror(deps).mirrors.some(({ answers }) => answers.some(({ revision }) => revision > 0))) return;
  const ago = (months: number): Deps => ({ ...deps, clock: () => monthsBefore(deps.clock(), months) });
  say(ago(6), staff, before);
  say(deps, staff, now);
  for (const [words, outcome] of goalsBefore) {
    const goalId = demoId(deps.config.secret, `goal ${words}`);
    addGoal(ago(3), staff, { goalId, words });
    changeGoal(deps, staff, { goalId, words, outcome, revision: 1 });
  }
  inTransaction(deps.db, (tx) => {
    for (const [at, counts] of numbers.entries())
      keepStepCounts(tx, quarterOf(ago((at + 1) * 3).clock()), counts);
  });
  for (const words of goalsNow)
    addGoal(deps, staff, { goalId: demoId(deps.config.secret, `goal ${words}`), words });
}

function say(deps: Deps, staff: Staff, said: Said): void {
  const halfYear = halfYearOf(deps.clock());
  for (const [question, [answer, words]] of Object.entries(said) as [MirrorQuestion, Said[string]][])
    answerMirror(deps, staff, { halfYear, question, answer, words, revision: 0 });
}
