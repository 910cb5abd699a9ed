import { expect, test } from 'vitest';
import type { Language } from '#sandbox';
import { Kind } from '#server/challenges/challenges.contract.ts';
import { type Changes, json, reasonsFor } from './content.ts';

const manifest = 'challenge.json';
const cases = 'hidden/cases.json';
const questions = 'public/questions.json';

const faults: [what: string, kind: Kind, changes: Changes, reason: RegExp][] = [
  [
    'a query in JavaScript',
    'query',
    { [manifest]: json((it) => Object.assign(it.languages, { javascript: it.languages.sql })) },
    /^challenge\.json \/languages: names `javascript`, and the kind is query\./,
  ],
  [
    'a program in sql',
    'write',
    { [manifest]: json((it) => Object.assign(it.languages, { sql: it.languages.javascript })) },
    /^challenge\.json \/languages: names `sql`, and the kind is write\./,
  ],
  [
    'a query that does not say how result sets are compared',
    'query',
    { [manifest]: json((it) => delete it.compare) },
    /^challenge\.json \/compare: is missing\. Say `\{"rows": "in-order" or "any-order"/,
  ],
  [
    'a program with a rule for result sets',
    'write',
    { [manifest]: json((it) => Object.assign(it, { compare: { rows: 'in-order', columns: 'names' } })) },
    /^challenge\.json \/compare: is not for the kind write/,
  ],
  ['a query without tables', 'query', { 'public/schema.sql': null }, /^public\/schema\.sql: is missing/],
  [
    'a schema that also fills tables',
    'query',
    { 'public/schema.sql': (text) => `${text}INSERT INTO items VALUES (1, 'a', 2);\n` },
    /^public\/schema\.sql: holds "INSERT INTO items VALUES \(1, 'a', 2\)"\. Write CREATE TABLE/,
  ],
  [
    'rows for a table that is not there',
    'query',
    { [cases]: json((it) => Object.assign(it.groups[1].cases[0].tables, { guests: [] })) },
    /\(none\)\/cases\/0\/tables: names `guests`, which public\/schema\.sql lacks/,
  ],
  [
    'a row of another length than its table',
    'query',
    { [cases]: json((it) => it.groups[1].cases[0].tables.items.push([1])) },
    /\(none\)\/cases\/0\/tables\/items\/0: has 1 values\. Give one for each of order_id, item, price\./,
  ],
  [
    'a call where a query is asked for',
    'query',
    { [cases]: json((it) => it.groups[1].cases.push({ call: 'f', args: [], value: 1 })) },
    /\(none\)\/cases\/1: has `args`\. Cases of this kind of challenge have `tables` here\./,
  ],
  [
    'a schema beside a program',
    'write',
    { 'public/schema.sql': 'CREATE TABLE a (b);' },
    /^public\/schema\.sql: is there, and the kind is write\. Remove it\.$/,
  ],
  [
    'a group that tests which always complain would hold',
    'test',
    { [cases]: json((it) => it.groups[1].cases.splice(1)) },
    /\(notices-discounts\): has too few right programs\. Add one that the tests should `accept`\.$/,
  ],
  [
    'a group with the one right program that everybody sees',
    'test',
    { [cases]: json((it) => it.groups[0].cases.splice(1)) },
    /\(accepts-right\): has too few right programs\. Add two that are written differently/,
  ],
  [
    'a wrong program that tests should accept',
    'test',
    { [cases]: json((it) => Object.assign(it.groups[1].cases[0], { tests: 'accept' })) },
    /\(notices-discounts\)\/cases\/0: says `accept` of wrong-skips-discounts\./,
  ],
  [
    'a program that is not there',
    'test',
    { [cases]: json((it) => Object.assign(it.groups[1].cases[0], { program: 'wrong-gone' })) },
    /names the program `wrong-gone`, which is not there/,
  ],
  [
    'an example that shows a hidden program',
    'test',
    { 'public/examples.json': json((it) => Object.assign(it[1], { program: 'wrong-skips-last' })) },
    /^public\/examples\.json \/1: shows `wrong-skips-last`, which is hidden/,
  ],
  [
    'a sibling that shows a program which hand-ins are held against',
    'test',
    { [cases]: json((it) => Object.assign(it.groups[1].siblings[0], { program: 'wrong-skips-last' })) },
    /\(notices-discounts\)\/siblings: show `wrong-skips-last`, which hand-ins are held against\./,
  ],
  [
    'a program in one language only',
    'test',
    { 'hidden/programs/wrong-skips-last/typescript/total.ts': null },
    /^programs\/wrong-skips-last\/typescript\/: is missing/,
  ],
  [
    'a program with the name of the helper',
    'test',
    { 'hidden/programs/wrong-skips-last/javascript/testing.js': 'export {};' },
    /testing\.js: has the name of a file that the tests need/,
  ],
  [
    'generated programs',
    'test',
    { [cases]: json((it) => Object.assign(it.groups[1], { generated: { count: 3 } })) },
    /\(notices-discounts\): is generated, and the kind is test/,
  ],
  [
    'a question that nobody asks',
    'read',
    { [cases]: json((it) => Object.assign(it.groups[0].cases[0], { question: 'gone' })) },
    /\(empty\)\/cases\/0: answers `gone`, which public\/questions\.json lacks/,
  ],
  ['no questions', 'read', { [questions]: null }, /^public\/questions\.json: is missing/],
  [
    'a question that tells its answer',
    'read',
    { [questions]: json((it) => Object.assign(it[0], { value: 0 })) },
    /^public\/questions\.json \/0: has unknown keys `value`/,
  ],
  [
    'a question about a step that gives nothing',
    'read',
    { [questions]: json((it) => it.push({ id: 'new', steps: [{ new: 'Till', as: 'till' }] })) },
    /^public\/questions\.json \/6: ends with a step that gives nothing/,
  ],
  [
    'shown code that may be changed',
    'read',
    { [manifest]: json((it) => Object.assign(it.languages.javascript, { editable: ['total.js'] })) },
    /\/languages\/javascript\/editable: names files/,
  ],
  [
    'a solution beside shown code',
    'read',
    { 'hidden/solution/javascript/total.js': 'export const total = () => 0;' },
    /^hidden\/solution\/javascript\/: is there, and the kind is read/,
  ],
  [
    'a program as a probe of answers',
    'read',
    { 'hidden/probes/holds-program.js': 'export {};' },
    /^hidden\/probes\/holds-program\.js: holds no answers/,
  ],
  [
    'no file that one may change',
    'extend',
    { [manifest]: json((it) => Object.assign(it.languages.javascript, { editable: [] })) },
    /\/languages\/javascript\/editable: names no file/,
  ],
];

test.each(faults)(
  'a challenge with %s is withheld with that reason',
  async (_what, kind, changes, reason) => {
    expect(await reasonsFor(changes, { kind })).toContainEqual(expect.stringMatching(reason));
  },
);

const written: Language[] = ['javascript', 'typescript', 'python'];
test.each(Kind.enum)(
  'a new challenge of the kind %s is not withheld, in any of its languages',
  async (kind) => {
    expect(await reasonsFor({}, { kind, languages: written })).toEqual([]);
  },
);
