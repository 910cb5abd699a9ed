/** The gate for content: what people meet has been proved, as it is now. `challenges:check` runs the programs. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Kind } from '#server/challenges/challenges.contract.ts';
import { lintChallenge } from '#server/challenges/lint-challenge.ts';
import { loadChallenges } from '#server/challenges/load-challenges.ts';
import { drawnWidth } from '#server/challenges/write-value.ts';

const library = await loadChallenges([join(import.meta.dirname, '..', '..', 'challenges')]);

const fewestProbes = (kind: Kind) => (kind === 'read' ? 3 : 6);
/** Of tests and answers no share of small faults is kept; of all other kinds one has to be. */
const unmeasured = (kind: Kind) => ({ noticed: Number(kind === 'test' || kind === 'read'), of: 1 });

test('no challenge is withheld, and the first list offers at least three', () => {
  expect(library.withheld()).toEqual([]);
  expect(library.paths.paths[0]?.challenges.length).toBeGreaterThanOrEqual(3);
});

describe.each(library.all().map((challenge) => [challenge.slug, challenge] as const))(
  '%s',
  (_slug, challenge) => {
    test('there are programs to try it with', () => {
      expect(challenge.hidden.probes.length).toBeGreaterThanOrEqual(fewestProbes(challenge.manifest.kind));
    });

    test('its texts follow the calm rules', async () => {
      expect((await lintChallenge(challenge)).findings).toEqual([]);
    });

    test('no drawn line is wider than the statement beside the code at 1280 pixels', () => {
      const { examples, questions = [] } = challenge.forCandidate;
      const gives = examples.flatMap((example) => Object.values(example.gives).map((text) => `→ ${text}`));
      const drawn = [...gives, ...[...examples, ...questions].flatMap(({ code }) => Object.values(code))];
      const lines = drawn.flatMap((text) => text.split('\n'));
      expect(lines.filter((line) => line.length > drawnWidth)).toEqual([]);
    });

    test('it has been measured as it is now (challenges:check -- --write), and notices 95 % of small faults', () => {
      expect(challenge.check).not.toBeNull();
      const { noticed, of } = challenge.check?.strength ?? unmeasured(challenge.manifest.kind);
      expect(noticed / of).toBeGreaterThanOrEqual(0.95);
    });

    test('every group can show a case', () => {
      const silent = challenge.hidden.groups.filter((group) => !group.generated && !group.siblings);
      expect(silent).toEqual([]);
    });
  },
);
