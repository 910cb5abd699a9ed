/** Where in a query SQLite met what it complains about. This build tells words, not places, so it is asked again. */
import { lineAndColumn, nameOf, type SqlToken, tokensOf } from './tokens.ts';

type WordsOn = (sql: string) => Promise<string>;
/** Longest text that is asked about again and again. */
const mostTokens = 5_000;
/** As often as one name is tried. */
const mostOccurrences = 20;

/** Line and column, from 1; undefined when the words speak of no place. */
export async function placeOf(source: string, words: string, wordsOn: WordsOn) {
  const tokens = tokensOf(source);
  const token = await guiltyToken(source, tokens, words, wordsOn);
  if (token !== undefined) return lineAndColumn(source, token.start);
  const last = tokens.at(-1);
  if (words !== 'incomplete input' || last === undefined) return undefined;
  return lineAndColumn(source, last.end);
}

async function guiltyToken(source: string, tokens: SqlToken[], words: string, wordsOn: WordsOn) {
  if (tokens.length > mostTokens) return undefined;
  if (/^near "|^unrecognized token: /.test(words)) return firstToMeet(source, tokens, words, wordsOn);
  const name = nameIn(words);
  return name === undefined ? undefined : guiltyName(source, tokens, words, name, wordsOn);
}

/** The text up to a token is complained about in these words exactly when that token or an earlier one is guilty. */
async function firstToMeet(source: string, tokens: SqlToken[], words: string, wordsOn: WordsOn) {
  let [low, high] = [0, tokens.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((await wordsOn(source.slice(0, tokens[middle]?.end))) === words) high = middle;
    else low = middle + 1;
  }
  return tokens[low];
}

type Name = { parts: string[]; isFunction: boolean; stand: string };

/** The name that SQLite's words speak of, and what can stand in its place. */
function nameIn(words: string): Name | undefined {
  const about = /^(?:no such column|ambiguous column name): "?(.+?)"?(?: - should this be .*)?$/s.exec(words);
  if (about?.[1] !== undefined) return { parts: about[1].split('.'), isFunction: false, stand: 'NULL' };
  const table = /^no such table: (.+)$/s.exec(words)?.[1];
  if (table !== undefined) return { parts: table.split('.'), isFunction: false, stand: '(SELECT 1)' };
  const called = /(?:function:?|aggregate:) (\w+)(?:\(\))?$/.exec(words)?.[1];
  return called === undefined ? undefined : { parts: [called], isFunction: true, stand: 'coalesce' };
}

/** The first place where the words change when something harmless stands there; else the first of all. */
async function guiltyName(source: string, tokens: SqlToken[], words: string, name: Name, wordsOn: WordsOn) {
  const places = occurrences(tokens, name).slice(0, mostOccurrences);
  for (const { first, last } of places) {
    const other = source.slice(0, first.start) + name.stand + source.slice(last.end);
    const now = await wordsOn(other);
    if (now !== words && !/syntax error$/.test(now)) return first;
  }
  return places[0]?.first;
}

function occurrences(tokens: SqlToken[], { parts, isFunction }: Name) {
  const wanted = parts.map((part) => part.toLowerCase());
  const isName = (token: SqlToken | undefined) => token?.kind === 'word' || token?.kind === 'name';
  return tokens.flatMap((first, at) => {
    const lastAt = at + 2 * (wanted.length - 1);
    const last = tokens[lastAt];
    const fits = wanted.every((part, i) => {
      const token = tokens[at + 2 * i];
      const isJoined = i === 0 || tokens[at + 2 * i - 1]?.text === '.';
      return isJoined && token !== undefined && isName(token) && nameOf(token).toLowerCase() === part;
    });
    if (!fits || last === undefined) return [];
    const [before, after] = [tokens[at - 1]?.text, tokens[lastAt + 1]?.text];
    if (before === '.' || after === '.' || (after === '(') !== isFunction) return [];
    return before?.toUpperCase() === 'AS' ? [] : [{ first, last }];
  });
}
