/** Codes on cards and own codes: Crockford's base32, 5 random bits a character, without I, L, O and U. */
import { createHash, createHmac } from 'node:crypto';
import type { Deps } from '../deps.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 16 characters are 80 bits, 12 are 60. The length tells which of the two a code is. */
export const codeLengths = { own: 16, card: 12 } as const;
export type CodeKind = keyof typeof codeLengths;

/** A new code in groups of four, as printed: `XXXX-XXXX-XXXX`. */
export function makeCode(random: Deps['random'], kind: CodeKind): string {
  return takeCharacters(random, codeLengths[kind]).replace(/(.{4})(?=.)/g, '$1-');
}

/** So many random characters of the alphabet, five bits each. */
export function takeCharacters(random: Deps['random'], length: number): string {
  return Array.from(random.bytes(length), (byte) => alphabet[byte & 31]).join('');
}

/**
 * What somebody typed, as the characters of a code: case, spaces and hyphens do not matter, and letters that
 * look like digits are read as them. Undefined when it cannot be a code.
 */
export function readCode(typed: string): { kind: CodeKind; characters: string } | undefined {
  const characters = readCharacters(typed);
  if (characters?.length === codeLengths.own) return { kind: 'own', characters };
  if (characters?.length === codeLengths.card) return { kind: 'card', characters };
  return undefined;
}

/** The characters of the alphabet that somebody typed; undefined when there are others among them. */
export function readCharacters(typed: string): string | undefined {
  const characters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Dash}_.]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return [...characters].every((character) => alphabet.includes(character)) ? characters : undefined;
}

/** What is stored instead of a code. Keyed, so that the database file alone does not let anybody search for codes. */
export function hashCode(secret: Uint8Array, code: string): string {
  return createHmac('sha256', secret)
    .update(`code:${code.replaceAll('-', '')}`)
    .digest('hex');
}

/** What is stored instead of the 256-bit token in the cookie. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
