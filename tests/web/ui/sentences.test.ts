import { expect, test } from 'vitest';
import { accountsContract } from '#server/accounts/accounts.contract.ts';
import { errors } from '#server/errors.ts';
import { organisationContract } from '#server/organisation/organisation.contract.ts';
import en from '#web/locales/en.json' with { type: 'json' };
import { sentenceParts, startErrors, takePart } from '#web/locales/sentence-parts.ts';
import sv from '#web/locales/sv.json' with { type: 'json' };

/** What the browser itself finds out. */
const ofTheBrowser = ['offline', 'passkey-not-used', 'passkey-there'];
const codes = [...Object.keys(errors), ...ofTheBrowser].sort();
const steps = [...new Set(Object.values(errors).map(({ next }) => next))].sort();

test.each([
  ['Swedish', sv],
  ['English', en],
])('every error of the server has a sentence and a next step in %s', (_, sentences) => {
  // What follows an underscore is a variant of that code's sentence, for a reason it can have.
  const spoken = new Set(Object.keys(sentences.errors).map((key) => key.split('_')[0]));
  expect([...spoken].sort()).toEqual(codes);
  expect(codes.filter((code) => !Object.hasOwn(sentences.errors, code))).toEqual([]);
  expect(Object.keys(sentences.common.next).sort()).toEqual(steps);
});

test('every sentence comes with the one part that its pages fetch, or with those of every page', () => {
  const parts = ['main', ...Object.keys(sentenceParts).filter((part) => part !== 'start')];
  const keys = parts.flatMap((part) => Object.keys(takePart(sv, part)));
  expect(keys.toSorted()).toEqual(Object.keys(sv).toSorted());
  for (const [part, named] of Object.entries(sentenceParts))
    expect(Object.keys(takePart(sv, part)).toSorted()).toEqual([...named].toSorted());
});

test('the start page has a sentence for all that it can be answered', () => {
  const asked = [
    accountsContract['POST /api/accounts'],
    accountsContract['GET /api/accounts/me'],
    accountsContract['DELETE /api/sign-ins/current'],
    organisationContract['GET /api/organisation'],
  ];
  const can = [...asked.flatMap((route) => [...route.errors]), 'offline', 'platform-fault'];
  const { errors: had } = takePart(sv, 'start') as typeof sv;
  expect(can.filter((code) => !Object.hasOwn(had, code))).toEqual([]);
  expect(startErrors.filter((code) => !codes.includes(code))).toEqual([]);
});
