/** Texts that nobody but the server may know, made anew for each start, and the search for what is left of them. */
import { randomInt } from 'node:crypto';

/** `what` names it in a report, so that the secret itself need not be printed. */
export type Secret = { what: string; text: string };

/** A part of this length cannot stand anywhere by chance. */
const part = 8;

/** 20 random letters: no word of any language has eight of them in a row. */
export function randomLetters(): string {
  return Array.from({ length: 20 }, () => String.fromCharCode(97 + randomInt(26))).join('');
}

/** 12 digits: longer than a moment in seconds, and no moment in milliseconds begins with 7. */
export function randomNumber(): number {
  return 700_000_000_000 + randomInt(99_999_999_999);
}

/** Names of the secrets of which a text shows something: whole, in part, or in another writing. */
export function findLeaks(text: string, secrets: Secret[]): string[] {
  return secrets.filter((secret) => needlesOf(secret).some((needle) => text.includes(needle))).map(whatOf);
}

const whatOf = ({ what }: Secret) => what;
const needles = new WeakMap<Secret, string[]>();

function needlesOf(secret: Secret): string[] {
  const known = needles.get(secret);
  if (known !== undefined) return known;
  const { text } = secret;
  const made = /^[a-z]{20}$/.test(text) ? writingsOf(text) : [text, JSON.stringify(text).slice(1, -1)];
  needles.set(secret, made);
  return made;
}

function writingsOf(letters: string): string[] {
  const turned = [...letters].reverse().join('');
  return [letters, turned].flatMap((text) => {
    const bytes = Buffer.from(text);
    const parts = windows(text, part);
    return [
      ...parts,
      ...parts.map((one) => one.toUpperCase()),
      ...parts.map((one) => [...one].join(' ')),
      ...parts.map((one) => [...Buffer.from(one)].join()),
      ...windows(bytes.toString('hex'), 2 * part),
      // Base64 has three ways to lie over a text; the ends of each depend on what stands beside it.
      ...[0, 1, 2].flatMap((at) =>
        windows(bytes.subarray(at, at + 15).toString('base64'), Math.ceil((part * 4) / 3)),
      ),
    ];
  });
}

function windows(text: string, length: number): string[] {
  return Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) =>
    text.slice(at, at + length),
  );
}
