/** Sentences about what a program did. Of the program, never of the person; limits are named as the program's. */
import type { TFunction } from 'i18next';
import type { ChallengeForCandidate } from '#server/challenges/challenges.contract.ts';
import type { GroupView, VisibleCase, VisibleResult } from '#server/runs/runs.contract.ts';

export type MarkShape = 'full' | 'half' | 'empty' | 'square';
export type Happened = Pick<GroupView, 'state' | 'limit' | 'changedArguments' | 'answers'> &
  Partial<Pick<VisibleCase, 'program'>>;
/** What the sentences need to know of the challenge. */
export type AboutChallenge = Pick<ChallengeForCandidate, 'kind' | 'limits' | 'questions'>;

export function markOf({ state }: Pick<Happened, 'state'>): {
  shape: MarkShape;
  look: 'holds' | 'holdsnot' | 'quiet';
} {
  if (state === 'holds') return { shape: 'full', look: 'holds' };
  return { shape: 'empty', look: state === 'not-run' ? 'quiet' : 'holdsnot' };
}

export function verdictWord(t: TFunction, { state }: Happened, { kind }: AboutChallenge): string {
  if (state === 'holds') return t('results.holds');
  return state === 'not-run' ? t('results.notRun', { context: kind }) : t('results.holdsNot');
}

/** What kind of thing happened; empty when it holds. */
export function whatHappened(
  t: TFunction,
  { state, limit, changedArguments, answers, program }: Happened,
  challenge: AboutChallenge,
  locale: string,
): string {
  const { limits, kind } = challenge;
  if (program && (state === 'holds' || state === 'other-value')) {
    const { should } = program;
    return t(`tests.${should}.${state}`);
  }
  if (program?.tests.length === 0 && state === 'no-answer' && !limit) return t('tests.none');
  if (state === 'holds') return '';
  if (answers) return whatOfAnswers(t, state, answers, challenge, locale);
  if (limit) {
    const ms = limit === 'run-time' ? limits.runMs : limits.caseMs;
    const seconds = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(ms / 1_000);
    // Only these are said in another way of a query or of tests.
    const sentence =
      limit === 'case-time' || limit === 'memory'
        ? t(`results.limit.${limit}`, { context: kind, seconds })
        : t(`results.limit.${limit}`, { seconds });
    // Never begun is told apart from begun and stopped: the same limit, another thing that happened.
    return state === 'not-run' ? `${t('results.what.not-run')} ${sentence}` : sentence;
  }
  if (changedArguments) return t('results.what.changed');
  if (state === 'not-run') return t('results.what.not-run');
  return t(`results.what.${state}`, { context: kind });
}

/** Answers that cannot be read and answers that are missing are named by their number; another value is not. */
function whatOfAnswers(
  t: TFunction,
  state: GroupView['state'],
  { unreadable, missing }: NonNullable<GroupView['answers']>,
  { questions = [] }: AboutChallenge,
  locale: string,
): string {
  const numbers = new Intl.ListFormat(locale, { type: 'conjunction' });
  const sentence = (key: 'unreadable' | 'missing', those: string[]) => {
    const at = those.map((id) => 1 + questions.findIndex(({ questionId }) => questionId === id));
    return at.length === 0 ? '' : t(`answers.${key}`, { numbers: numbers.format(at.map(String)) });
  };
  const other = state === 'other-value' ? t('results.what.other-value', { context: 'read' }) : '';
  return [other, sentence('unreadable', unreadable), sentence('missing', missing)].filter(Boolean).join(' ');
}

/** Why the program could not be started at all. Python's own library can be fetched; the other languages have none here. */
export function whyNotStarted(
  t: TFunction,
  { kind, detail: name, error }: NonNullable<VisibleResult['problem']>,
): string {
  if (kind !== 'import-refused') return t(`results.problem.${kind}`, { name });
  return t('results.problem.import-refused', { name, context: error?.file?.endsWith('.py') ? 'python' : '' });
}

/** Whether the program may go round for ever: it was stopped in the middle of a case. */
export function mayNeverEnd(items: Pick<Happened, 'limit'>[]): boolean {
  return items.some(({ limit }) => limit === 'case-time');
}

export function countHolding(cases: Pick<VisibleCase, 'state'>[]): { holds: number; of: number } {
  return { holds: cases.filter(({ state }) => state === 'holds').length, of: cases.length };
}

/** What does not hold stands first, then what holds, and what never had its say last; otherwise the given order. */
export function holdsNotFirst<Item extends { state: VisibleCase['state'] }>(items: Item[]): Item[] {
  const rank = ({ state }: Item) => (state === 'holds' ? 1 : state === 'not-run' ? 2 : 0);
  return items.toSorted((a, b) => rank(a) - rank(b));
}
