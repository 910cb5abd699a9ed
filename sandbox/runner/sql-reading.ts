/** A query as tokens, and what can be asked of them: where a bracket ends, what stands at the same depth. */
import type { Change } from './mutate.ts';
import { type SqlToken, tokensOf } from './sql/tokens.ts';

/** First and last token. */
export type Stretch = { first: number; last: number };

export type Reading = {
  tokens: SqlToken[];
  /** The word at a place in capitals; empty when there is none. */
  word: (at: number) => string;
  /** Brackets and CASE … END around a token. */
  depth: (at: number) => number;
  /** The place of the bracket that closes the one at this place. */
  closing: (at: number) => number;
  /** What stands between the commas of a bracket. */
  argumentsAt: (at: number) => Stretch[];
  endsOperand: (at: number) => boolean;
  beginsOperand: (at: number) => boolean;
  textOf: (stretch: Stretch) => string;
  /** Tokens become a text. Described with `around` tokens on each side, or to `until`. */
  replace: (first: number, last: number, to: string, around: number, until?: number) => Change;
};

/** After these, and before them, no value stands. */
const between = new Set([
  ...[
    'SELECT',
    'DISTINCT',
    'WHERE',
    'AND',
    'OR',
    'NOT',
    'ON',
    'HAVING',
    'BY',
    'FROM',
    'WHEN',
    'THEN',
    'ELSE',
  ],
  ...[
    'CASE',
    'IN',
    'LIKE',
    'BETWEEN',
    'IS',
    'LIMIT',
    'OFFSET',
    'AS',
    'JOIN',
    'GROUP',
    'ORDER',
    'UNION',
    'ALL',
  ],
]);

/** @throws when there is no statement, or something that is no token */
export function readSql(source: string): Reading {
  const tokens = tokensOf(source);
  const illegal = tokens.find(({ kind }) => kind === 'illegal');
  if (tokens.length === 0 || illegal !== undefined) {
    throw new Error(`cannot be parsed near: ${illegal?.text.slice(0, 20) ?? 'its end'}`);
  }
  const word = (at: number) => (tokens[at]?.kind === 'word' ? (tokens[at]?.text ?? '').toUpperCase() : '');
  const depths = depthsOf(tokens.map((token, at) => word(at) || token.text));
  const depth = (at: number) => depths[at] ?? 0;
  const closing = (at: number) => {
    const end = tokens.findIndex(({ text }, i) => i > at && text === ')' && depth(i) === depth(at));
    return end === -1 ? tokens.length - 1 : end;
  };
  const isOperand = (at: number) => {
    const kind = tokens[at]?.kind;
    return kind !== undefined && kind !== 'operator' && !between.has(word(at));
  };
  /** From a token to the end of the name with dots that it is part of, in one direction. */
  const wholeName = (at: number, by: 1 | -1): number => {
    const isJoined = tokens[at]?.text === '.' || tokens[at + by]?.text === '.';
    return isJoined ? wholeName(at + by, by) : at;
  };
  return {
    tokens,
    word,
    depth,
    closing,
    argumentsAt: (at) => {
      const ends = [...tokens.keys()].filter(
        (i) => i > at && i < closing(at) && tokens[i]?.text === ',' && depth(i) === depth(at) + 1,
      );
      const starts = [at + 1, ...ends.map((end) => end + 1)];
      const stretches = starts.map((first, i) => ({ first, last: (ends[i] ?? closing(at)) - 1 }));
      return stretches.filter(({ first, last }) => first <= last);
    },
    endsOperand: (at) => isOperand(at) || tokens[at]?.text === ')',
    beginsOperand: (at) =>
      isOperand(at) || ['(', '-', '+'].includes(tokens[at]?.text ?? '') || word(at) === 'CASE',
    textOf: ({ first, last }) => source.slice(tokens[first]?.start, tokens[last]?.end),
    replace: (first, last, to, around, until = last) => ({
      start: tokens[first]?.start ?? 0,
      end: tokens[last]?.end ?? 0,
      to,
      about: {
        start: tokens[wholeName(Math.max(0, first - around), -1)]?.start ?? 0,
        end: tokens[wholeName(Math.min(tokens.length - 1, until + around), 1)]?.end ?? 0,
      },
    }),
  };
}

/** A bracket has the depth of what is around it, and so do CASE and END. */
function depthsOf(texts: string[]): number[] {
  let depth = 0;
  return texts.map((text) => {
    if (text === '(' || text === 'CASE') {
      depth += 1;
      return depth - 1;
    }
    if (text === ')' || text === 'END') depth -= 1;
    return depth;
  });
}
