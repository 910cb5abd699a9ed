/** What is not calm in the sentences of the interface (calm.md 1, 12-16, 19), each with its key and the sentence. */
import type { Locale } from '#server/challenges/calm-words.ts';
import { lintProse, lixOf } from '#server/challenges/lint-text.ts';
import { sentencesOf } from '../support/words.ts';
import { keysOfButtons } from './button-texts.ts';

export type Sentence = { path: string; text: string };
type Sentences = Record<Locale, Sentence[]>;

const mostLix = 35;
/** Words of a button that leave open what will happen. */
const emptyButtons: Record<Locale, RegExp> = {
  sv: /^(ok|okej|ja|nej|skicka|nästa|vidare|spara|klar|avbryt|stäng)[.…]?$/i,
  en: /^(ok|okay|yes|no|send|submit|next|save|done|cancel|close|go)[.…]?$/i,
};

/** Where a person writes tests of a program, they are called tests; nothing that a person does is. */
const ownTests = /^tests\.|[._]test$/;

/** A sentence as it is met: with values in it, words whole, and without the name of one's own tests. */
function asMet({ path, text }: Sentence): string {
  const filled = text.replaceAll(/\{\{\w+\}\}/g, 'x').replaceAll('\u00ad', '');
  return ownTests.test(path) ? filled.replaceAll(/\btest(s|et|er|erna)?\b/gi, 'program') : filled;
}

const keyed = (sentences: Sentence[]) => new Map(sentences.map(({ path, text }) => [path, text]));
const valuesIn = (text = '') => (text.match(/\{\{\w+\}\}/g) ?? []).sort().join(' ');

function faultsBetween({ sv, en }: Sentences): string[] {
  const [inSv, inEn] = [keyed(sv), keyed(en)];
  const missing = (has: Map<string, string>, other: Map<string, string>, locale: Locale) =>
    [...other.keys()]
      .filter((path) => !has.has(path))
      .map((path) => `web/locales/${locale}.json ${path}: is missing`);
  const differing = [...inSv]
    .filter(([path, text]) => inEn.has(path) && valuesIn(text) !== valuesIn(inEn.get(path)))
    .map(([path]) => `web/locales/en.json ${path}: names other values than in Swedish`);
  return [...missing(inEn, inSv, 'en'), ...missing(inSv, inEn, 'sv'), ...differing];
}

function faultsIn(locale: Locale, sentences: Sentence[], buttons: string[]): string[] {
  const file = `web/locales/${locale}.json`;
  const each = sentences.flatMap((sentence) => {
    const found = lintProse(asMet(sentence), locale, 'interface');
    if (sentence.text.trim() === '') found.push('is empty');
    return found.map((what) => `${file} ${sentence.path}: ${what}`);
  });
  const onButtons = sentences
    .filter(({ path, text }) => buttons.includes(path) && emptyButtons[locale].test(text.trim()))
    .map(({ path, text }) => `${file} ${path}: a button that leaves open what happens: "${text}"`);
  const pages = Map.groupBy(sentences, ({ path }) => path.split('.')[0] ?? '');
  const hard = [...pages].flatMap(([page, of]) => {
    const lix = lixOf(of.map((one) => asMet(one).replace(/[^.?:]$/, '$&.')).join('\n\n'));
    return lix > mostLix ? [`${file} ${page}: LIX ${lix} over all its sentences (at most ${mostLix})`] : [];
  });
  return [...each, ...onButtons, ...hard];
}

/** Every fault, as `file key: what: "sentence"`. Without arguments: of the locales and buttons as they are. */
export function findWordFaults(
  sentences: Sentences = { sv: sentencesOf('sv'), en: sentencesOf('en') },
  buttons: string[] = keysOfButtons(),
): string[] {
  return [
    ...faultsBetween(sentences),
    ...faultsIn('sv', sentences.sv, buttons),
    ...faultsIn('en', sentences.en, buttons),
  ];
}
