/**
 * Questions on one's own code, made from what was read and seen. Each has one right answer, which is short, and
 * which nobody would write without following the code.
 */
import { type Language, namedAsLists, type Portable, type Reading, type Trace } from '#sandbox';
import { writeValue } from '../challenges/write-value.ts';
import { holdsNoValue } from './plan-values.ts';
import { isAlike, type Watched, type WatchedCode } from './watch-code.ts';

/**
 * `gives`: what the code gives. `deciding-line`: on which line the return stands that gave it; with a `line`, which
 * line is run first inside the `if` there. `first-turn`: a variable's value after a loop's first turn. `bound`: what
 * the code gives when one bound is changed. `times`: how often a statement is reached.
 */
export const questionForms = ['gives', 'deciding-line', 'first-turn', 'bound', 'times'] as const;
export type QuestionForm = (typeof questionForms)[number];

export type Asked = {
  form: QuestionForm;
  code: string;
  /** The file that is asked about; null when it is about the whole program. */
  file: string | null;
  line: number | null;
  /** The name of a variable, or the statement that is counted. */
  part: string | null;
  change: { from: string; to: string } | null;
  expected: Portable;
  /** As a person would write it. */
  expectedText: string;
};

/** Characters of an answer that one writes in a line. */
const longestAnswer = 80;
const timesAsked = { least: 2, most: 12 };

export function questionsIn({ entry, read, watched }: WatchedCode, language: Language): Asked[] {
  const named = read.flatMap(({ reading }) => reading.returns.map(({ name }) => name));
  return watched.flatMap((one) => [
    ...askGives(one, language),
    ...read.flatMap(({ file, reading }) => {
      const trace = one.traces.get(file);
      if (trace === undefined) return [];
      const seen = { file, reading, trace, code: one.code };
      // Another file may have a function of the same name, and which of them was called is not seen.
      const isCalled = file === entry && named.filter((name) => name === one.called).length === 1;
      return [
        ...(isCalled ? askReturnLine(seen, one.called, language) : []),
        ...askBranchLine(seen, language),
        ...askFirstTurn(seen, language),
        ...askTimes(seen, language),
      ];
    }),
    ...askBound(one, language),
  ]);
}

/** One file, and what was seen in it of one input. */
type Seen = { file: string; reading: Reading; trace: Trace; code: string };
const nothingMore = { file: null, line: null, part: null, change: null };

function askGives({ code, value, one }: Watched, language: Language): Asked[] {
  const text = textOf(value, language);
  const args = one.form === 'call' ? one.args : [];
  if (text === undefined || args.some((arg) => isAlike(value, arg))) return [];
  return [{ form: 'gives', code, ...nothingMore, expected: value, expectedText: text }];
}

function askReturnLine({ reading, trace, ...seen }: Seen, called: string, language: Language): Asked[] {
  const places = reading.returns.find(({ name }) => name === called)?.places ?? [];
  const given = trace.returns[called];
  const place = places.find(([from, to]) => given && from <= given.line && given.line <= to);
  // Called by itself again, it has given several things.
  if (places.length < 2 || given?.count !== 1 || place === undefined) return [];
  return [toNumberQuestion('deciding-line', { ...seen, line: null }, place[0], language)];
}

function askBranchLine({ reading, trace, ...seen }: Seen, language: Language): Asked[] {
  const hits = (key: string) => trace.hits[key] ?? 0;
  return reading.branches.flatMap(({ key, line, inside }) => {
    const [taken, ...more] = inside.filter((one) => hits(one.key) > 0);
    const isClear = hits(key) === 1 && taken && more.length === 0 && hits(taken.key) === 1;
    return isClear ? [toNumberQuestion('deciding-line', { ...seen, line }, taken.line, language)] : [];
  });
}

function toNumberQuestion(
  form: QuestionForm,
  asked: Pick<Asked, 'code' | 'file' | 'line'>,
  answer: number,
  language: Language,
): Asked {
  const expectedText = writeValue(answer, { language });
  return { form, ...nothingMore, ...asked, expected: answer, expectedText };
}

function askFirstTurn({ reading, trace, ...seen }: Seen, language: Language): Asked[] {
  return reading.loops.flatMap(({ line, variables }) => {
    const loop = trace.loops[line];
    // Begun twice, or with one turn alone, "the first turn" could be understood in two ways, or guessed.
    if (loop?.begun !== 1 || loop.turns < 2 || loop.after === null) return [];
    const { before, after } = loop;
    return variables.flatMap((part, index): Asked[] => {
      const [was, is] = [before[index], after[index]].map(
        (value) => value !== undefined && namedAsLists(value),
      );
      if (was === false || is === false || was === undefined || is === undefined) return [];
      const expectedText = textOf(is, language);
      if (expectedText === undefined || isAlike(was, is)) return [];
      return [{ form: 'first-turn', ...seen, line, part, change: null, expected: is, expectedText }];
    });
  });
}

function askBound({ code, value, changed }: Watched, language: Language): Asked[] {
  return changed.flatMap(({ file, bound, value: other }): Asked[] => {
    const text = textOf(other, language);
    if (text === undefined || isAlike(value, other)) return [];
    const { line, from, to } = bound;
    const change = { from, to };
    return [{ form: 'bound', code, file, line, part: null, change, expected: other, expectedText: text }];
  });
}

function askTimes({ reading, trace, ...seen }: Seen, language: Language): Asked[] {
  return reading.plain.flatMap(({ key, line, text }): Asked[] => {
    const times = trace.hits[key] ?? 0;
    const isAsked = times >= timesAsked.least && times <= timesAsked.most;
    return isAsked ? [{ ...toNumberQuestion('times', { ...seen, line }, times, language), part: text }] : [];
  });
}

/** Undefined for what is no value, does not fit on a line, or is what anybody would guess. */
function textOf(value: Portable, language: Language): string | undefined {
  if (holdsNoValue(value) || isGuessed(value) || holdsNothingThere(value)) return undefined;
  const text = writeValue(value, { language, width: Number.POSITIVE_INFINITY });
  return text.length > longestAnswer || text.includes('\n') ? undefined : text;
}

function isGuessed(value: Portable): boolean {
  if (value === null || typeof value === 'boolean' || value === '' || value === 0 || value === 1) return true;
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value !== 'object') return false;
  const [tag, ...more] = Object.entries(value);
  if (tag === undefined) return true;
  const [name, inner] = tag;
  const isEmpty = Array.isArray(inner) && inner.length === 0;
  return more.length === 0 && name.startsWith('$') && (isEmpty || inner === '0' || inner === '1');
}

/** What comes of a place that is not there: a language's own ways are no question on the code. */
function holdsNothingThere(value: Portable): boolean {
  if (Array.isArray(value)) return value.some(holdsNothingThere);
  if (typeof value !== 'object' || value === null) return false;
  const isNoNumber = typeof value.$float === 'string' && !/\d/.test(value.$float);
  return isNoNumber || '$undefined' in value || Object.values(value).some(holdsNothingThere);
}
