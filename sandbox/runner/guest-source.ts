/** The guest's files as the text of one script, whose value is the harness. */
import { inOneScope } from './own-text.ts';

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

export function guestSource(folder = 'guest', names = files): string {
  const text = inOneScope(names.map((name) => `${folder}/${name}.ts`));
  return `(() => { 'use strict';\n${text}\nreturn harness;\n})()`;
}
