/** Where a language is named beside the sandbox: what is made from the list of languages, and so cannot be forgotten. */
import { expect, test } from 'vitest';
import { languages } from '#sandbox';
import { HowMadeByLanguage } from '#server/attempts/own-words.contract.ts';
import { ChallengeManifest } from '#server/challenges/challenge-format.ts';
import { Language } from '#server/challenges/challenges.contract.ts';
import { endingOf, languageOfEnding } from '#server/challenges/file-endings.ts';

test('every language of the sandbox can be one of a challenge, and be told about', () => {
  const inChallenge = ChallengeManifest.properties.languages;
  expect(Object.keys(inChallenge.properties)).toEqual(languages);
  expect(inChallenge).toHaveProperty('additionalProperties', false);
  expect(Object.keys(HowMadeByLanguage.properties)).toEqual(languages);
  expect(Language.enum).toEqual(languages);
});

test('none of them is needed', () => {
  expect([ChallengeManifest.properties.languages.required, HowMadeByLanguage.required]).toEqual([
    undefined,
    undefined,
  ]);
});

test('every language has an ending of its own, which leads back to it', () => {
  expect(languages.map((one) => languageOfEnding(endingOf[one]))).toEqual(languages);
  expect(['rb', '', 'toString'].map(languageOfEnding)).toEqual([undefined, undefined, undefined]);
});
