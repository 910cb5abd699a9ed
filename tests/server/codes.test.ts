import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeLengths, hashCode, makeCode, readCode } from '#server/accounts/codes.ts';

const kinds = fc.constantFrom('own' as const, 'card' as const);
const random = (bytes: Uint8Array) => ({ id: () => '', bytes: () => bytes });
const made = kinds.chain((kind) =>
  fc
    .uint8Array({ minLength: codeLengths[kind], maxLength: codeLengths[kind] })
    .map((bytes) => ({ kind, code: makeCode(random(bytes), kind) })),
);

describe('a code', () => {
  test('is read back however it is written', () => {
    const noise = fc.array(fc.constantFrom(' ', '-', '–', '\u00a0', '\t', ''), { maxLength: 40 });
    fc.assert(
      fc.property(made, noise, fc.boolean(), ({ kind, code }, between, lower) => {
        const noisy = [...code].map((character, at) => `${between[at] ?? ''}${character}`).join('');
        const typed = (lower ? noisy.toLowerCase() : noisy).replaceAll('0', 'O').replaceAll('1', 'i');
        expect(readCode(typed)).toEqual({ kind, characters: code.replaceAll('-', '') });
      }),
    );
  });

  test('uses every character of its alphabet and no other', () => {
    const seen = new Set(
      Array.from({ length: 200 }, () =>
        makeCode({ id: () => '', bytes: (length) => randomBytes(length) }, 'own'),
      )
        .join('')
        .replaceAll('-', ''),
    );
    expect([...seen].sort().join('')).toBe('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
  });

  test('never throws on what somebody types', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (typed) => {
        const code = readCode(typed);
        expect(code === undefined || code.characters.length === codeLengths[code.kind]).toBe(true);
      }),
    );
  });

  test('has another hash under another secret', () => {
    const [one, two] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
    expect(hashCode(one, 'ABCD-EFGH-JKMN')).toBe(hashCode(one, 'ABCDEFGHJKMN'));
    expect(hashCode(one, 'ABCD-EFGH-JKMN')).not.toBe(hashCode(two, 'ABCD-EFGH-JKMN'));
  });
});
