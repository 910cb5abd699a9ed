/** The lines that a script of own input may hold, in the writing of each language. */
import type { Language } from '#sandbox';

type Patterns = {
  /** A name for what is made, if there is one, and the rest of the line. */
  whole: RegExp;
  /** A name and, if it is said, how many values. */
  taking: RegExp[];
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
const scriptPattern = (text: string) => new RegExp(`^${text.replaceAll('NAME', scriptName)}$`, 'su');
const pythonPattern = (text: string) => new RegExp(`^${text.replaceAll('NAME', pythonName)}$`, 'su');

const script: Patterns = {
  whole: scriptPattern('(?:(?:const|let|var)\\s+NAME\\s*=\\s*)?(?:await\\s+)?(.*)'),
  taking: [
    scriptPattern('\\[\\s*\\.\\.\\.\\s*NAME\\s*\\](?:\\s*\\.slice\\(\\s*0\\s*,\\s*(\\d{1,4})\\s*\\))?'),
  ],
  making: scriptPattern('new\\s+NAME\\s*(\\(.*\\))'),
  calling: scriptPattern('(?:NAME\\s*\\.\\s*)?NAME\\s*(\\(.*\\))'),
  setting: scriptPattern('NAME\\s*\\.\\s*NAME\\s*=(?![=>])(.*)'),
  getting: scriptPattern('NAME\\s*\\.\\s*NAME'),
};

const python: Patterns = {
  whole: pythonPattern('(?:NAME\\s*=(?!=)\\s*)?(?:await\\s+)?(.*)'),
  taking: [
    pythonPattern('list\\(\\s*NAME\\s*\\)'),
    pythonPattern('list\\(\\s*(?:itertools\\s*\\.\\s*)?islice\\(\\s*NAME\\s*,\\s*(\\d{1,4})\\s*\\)\\s*\\)'),
    pythonPattern('\\[\\s*\\*\\s*NAME\\s*\\]'),
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
