/** The guest's files as the text of one script, whose value is the harness. */
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';

/** In the order in which their names are needed. */
const files = [
  'primordials',
  'encode',
  'revive',
  'inspect',
  'console',
  'timers',
  'structured-clone',
  'lookup',
  'describe-error',
  'run-case',
  'main',
];

export function guestSource(folder = new URL('./guest/', import.meta.url), names = files): string {
  const parts = names.map((name) => {
    const typed = readFileSync(new URL(`${name}.ts`, folder), 'utf8');
    // Our own text: joined into one scope, where imports and exports mean nothing.
    return stripTypeScriptTypes(typed)
      .replace(/^import [\s\S]*?;$/gm, '')
      .replace(/^export /gm, '');
  });
  return `(() => { 'use strict';\n${parts.join('\n')}\nreturn harness;\n})()`;
}
