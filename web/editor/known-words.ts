/** Words of the languages themselves, for suggestions: what one writes often, not all there is. */
import type { Language } from '#server/challenges/challenges.contract.ts';

/** `members` stand after a full stop. */
type KnownWords = { words: string[]; members: string[] };

const list = (words: string) => words.trim().split(/\s+/);

const javascript: KnownWords = {
  words: list(`
    Array Boolean Error Infinity JSON Map Math Number Object Promise RangeError RegExp Set String Symbol TypeError
    async await break case catch class const constructor continue default delete else export extends false finally
    for function if import instanceof isNaN let new null parseFloat parseInt return static structuredClone super
    switch this throw true try typeof undefined while yield`),
  members: list(`
    abs add at ceil charAt clear codePointAt concat constructor delete endsWith entries every fill filter find
    findIndex findLast flat flatMap floor forEach from fromEntries get has includes indexOf isArray isInteger join
    keys lastIndexOf length map match matchAll max message min padEnd padStart parse pop push reduce repeat replace
    replaceAll reverse round set shift size slice some sort splice split sqrt startsWith stringify substring test
    toFixed toLowerCase toReversed toSorted toString toUpperCase trim trimEnd trimStart trunc unshift values`),
};

export const knownWords: Record<Language, KnownWords> = {
  javascript,
  typescript: {
    words: [
      ...javascript.words,
      ...list(`
        Partial Pick Readonly Record as boolean implements infer interface keyof never number object private
        protected public readonly satisfies string type unknown void`),
    ],
    members: javascript.members,
  },
  python: {
    words: list(`
      Exception False IndexError KeyError None StopIteration True TypeError ValueError abs all and any assert async
      await bool break class continue def del dict elif else enumerate except filter finally float for from global
      if import in int is isinstance iter lambda len list map max min next nonlocal not open or pass print raise
      range repr return reversed round self set sorted str sum super try tuple type while with yield zip`),
    members: list(`
      add append capitalize clear copy count discard endswith extend find format get index insert isalpha isdigit
      items join keys lower lstrip pop popitem remove replace reverse rstrip setdefault sort split splitlines
      startswith strip title union update upper values`),
  },
  sql: {
    words: list(`
      ALL AND AS ASC AVG BETWEEN BY CASE CAST COALESCE COUNT CROSS CURRENT_DATE DATE DESC DISTINCT ELSE END EXCEPT
      EXISTS FROM GROUP HAVING IFNULL IN INNER INTERSECT IS JOIN LEFT LENGTH LIKE LIMIT LOWER MAX MIN NOT NULL
      OFFSET ON OR ORDER OUTER OVER PARTITION RANK ROUND ROW_NUMBER SELECT SUBSTR SUM THEN TOTAL TRIM UNION UPPER
      USING VALUES WHEN WHERE WITH`),
    members: [],
  },
};
