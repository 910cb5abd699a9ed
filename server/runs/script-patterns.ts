/** The lines that a script of own input may hold, in the writing of each language. */
import type { Language } from '#sandbox';

type Patterns = {
  /** A name for what is made, if there is one, and the rest of the line. */
  whole: RegExp;
  /** From what values are taken (`from`), and how many if that is said: a number, or as often as `once` occurs. */
  taking: { whole: RegExp; once?: RegExp }[];
  /** A class and its arguments in their brackets. */
  making: RegExp;
  /** An object, if there is one, a function and its arguments in their brackets. */
  calling: RegExp;
  /** An object, an attribute and the value. */
  setting: RegExp;
  /** An object and an attribute. */
  getting: RegExp;
};

const scriptName = '([\\p{ID_Start}_$][\\p{ID_Continue}$]*)';
const pythonName = '([\\p{ID_Start}_][\\p{ID_Continue}]*)';
const scriptPattern = (text: string) => patternOf(text, scriptName);
const pythonPattern = (text: string) => patternOf(text, pythonName);

/** `NAME` stands for a name; `FROM`, `ONE` and `COUNT` for two names and a number that are asked for by these words. */
function patternOf(text: string, name: string): RegExp {
  const inner = name.slice(1, -1);
  const from = text.replaceAll('FROM', `(?<from>${inner})`).replaceAll('ONE', `(?<one>${inner})`);
  return new RegExp(`^${from.replaceAll('COUNT', '(?<count>\\d{1,4})').replaceAll('NAME', name)}$`, 'su');
}

/** The same with `~` for spaces that may be there or not. */
const loose = (text: string) => text.replaceAll('~', '\\s*');
/** `(await events.next()).value`, and the same without the wait. */
const next = (name: string) => loose(`(?:\\(~await\\s+)?${name}~\\.~next~\\(~\\)~\\)?~\\.~value`);

const script: Patterns = {
  whole: scriptPattern('(?:(?:const|let|var)\\s+NAME\\s*=\\s*)?(?:await\\s+)?(.*)'),
  taking: [
    { whole: scriptPattern(loose('\\[~\\.\\.\\.~FROM~\\](?:~\\.~slice\\(~0~,~COUNT~\\))?')) },
    { whole: scriptPattern(loose('Array~\\.~fromAsync~\\(~FROM~\\)')) },
    { whole: scriptPattern(loose('Iterator\\.from\\(~FROM~\\)~\\.take\\(~COUNT~\\)~\\.toArray\\(\\)')) },
    {
      whole: scriptPattern(loose(`\\[~${next('FROM')}(?:~,~${next('\\k<from>')})*~,?~\\]`)),
      once: /\.\s*next\s*\(/g,
    },
  ],
  making: scriptPattern('new\\s+NAME\\s*(\\(.*\\))'),
  calling: scriptPattern('(?:NAME\\s*\\.\\s*)?NAME\\s*(\\(.*\\))'),
  setting: scriptPattern('NAME\\s*\\.\\s*NAME\\s*=(?![=>])(.*)'),
  getting: scriptPattern('NAME\\s*\\.\\s*NAME'),
};

const python: Patterns = {
  whole: pythonPattern('(?:NAME\\s*=(?!=)\\s*)?(?:await\\s+)?(.*)'),
  taking: [
    { whole: pythonPattern(loose('list\\(~FROM~\\)')) },
    { whole: pythonPattern(loose('list\\(~(?:itertools~\\.~)?islice\\(~FROM~,~COUNT~\\)~\\)')) },
    { whole: pythonPattern(loose('\\[~\\*~FROM~\\]')) },
    { whole: pythonPattern(loose('\\[~ONE\\s+async\\s+for\\s+\\k<one>\\s+in\\s+FROM~\\]')) },
    {
      whole: pythonPattern(
        loose('\\[~await\\s+anext\\(~FROM~\\)\\s+for\\s+NAME\\s+in\\s+range\\(~COUNT~\\)~\\]'),
      ),
    },
    { whole: pythonPattern(loose('\\[~await\\s+anext\\(~FROM~\\)~\\]')), once: /anext/g },
  ],
  // What begins with a capital letter is a class: nothing else in the language tells.
  making: pythonPattern('(?=\\p{Lu})NAME\\s*(\\(.*\\))'),
  calling: pythonPattern('(?:NAME\\s*\\.\\s*)?NAME\\s*(\\(.*\\))'),
  setting: pythonPattern('NAME\\s*\\.\\s*NAME\\s*=(?!=)(.*)'),
  getting: pythonPattern('NAME\\s*\\.\\s*NAME'),
};

export function patternsOf(language: Language): Patterns {
  return language === 'python' ? python : script;
}
