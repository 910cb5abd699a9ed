/** The code that opens the door of a session: six characters, read from the wall and typed on a phone. */
import { readCharacters, takeCharacters } from '../accounts/codes.ts';
import type { Deps } from '../deps.ts';

/**
 * 30 bits. Whoever guesses one gets into a room where a host sees them come, and nothing else: with the limit of
 * http/rate-limits.ts, one address that tries for a whole year finds one of ten sessions with a chance of one in four.
 */
const length = 6;

/** As it is printed: `XXX-XXX`. */
export function makeSessionCode(random: Deps['random']): string {
  return takeCharacters(random, length).replace(/(.{3})(?=.)/, '$1-');
}

/** What somebody typed, as it is stored; undefined when it cannot be a code. */
export function readSessionCode(typed: string): string | undefined {
  const characters = readCharacters(typed);
  return characters?.length === length ? `${characters.slice(0, 3)}-${characters.slice(3)}` : undefined;
}
