/**
 * A program around what a person typed between the brackets of a call. It runs in the sandbox like any of theirs,
 * and gives the values.
 */
import type { Job, Language } from '#sandbox';

/** The typed text begins on this line of the program, in every language. */
export const firstLine = 5;

/**
 * `names`: what earlier lines of a script made. In the program each stands for a record with the one key `nameKey`
 * and the name; nothing inside it can be read before the script runs.
 */
export function inputProgram(
  text: string,
  names: string[],
  nameKey: string,
  language: Language,
): Pick<Job, 'language' | 'files' | 'entry'> & { call: string } {
  const distinct = [...new Set(names)];
  if (language === 'python') {
    const source = pythonSource(text, distinct, nameKey);
    return { language, files: { 'input.py': source }, entry: 'input.py', call: 'read_input' };
  }
  const source = scriptSource(text, distinct, nameKey);
  return { language: 'javascript', files: { 'input.js': source }, entry: 'input.js', call: 'readInput' };
}

/** The text stands in both kinds of brackets: what would close one of them early cannot be read in the other. */
function scriptSource(text: string, names: string[], nameKey: string): string {
  const named = names.map((name) => `const ${name} = { ${nameKey}: "${name}", __proto__: ${nameKey} };`);
  return `export function readInput() {
  const ${nameKey} = new Proxy({}, { get(_, key) { throw new TypeError(String(key)); } });
  ${named.join(' ')}
  return ((...values) => values)(
${text}
  );
}
export function asList() {
  return [
${text}
  ];
}
`;
}

/** What an example shows of values that need an import is there already. */
function pythonSource(text: string, names: string[], nameKey: string): string {
  const made = names.map(
    (name) => `${name} = type("Name", (), {})(); vars(${name})["${nameKey}"] = "${name}"`,
  );
  return `from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
${made.join('; ')}
def read_input(): return (lambda *values: list(values))(
${text}
)
def as_list():
  return [
${text}
  ]
`;
}
