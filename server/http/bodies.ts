import type { FastifyInstance } from 'fastify';
import { AppError } from '../errors.ts';

/**
 * Bytes of one body. Twenty files of 64 KiB are 1.25 MiB of text, and JSON writes line ends and quotes as two
 * characters. What is larger than a program may be, yet fits in here, gets the clearer `source-too-large`.
 */
export const bodyLimit = 2 * 1024 * 1024;

/** JSON in UTF-8 is all we read. Bytes that are not UTF-8 are refused; by default they would become `\ufffd`. */
export function readBodies(app: FastifyInstance): void {
  const parseJson = app.getDefaultJsonParser('error', 'error');
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser<Buffer>(
    'application/json',
    { parseAs: 'buffer', bodyLimit },
    (request, body, done) => {
      let text: string;
      try {
        text = utf8.decode(body);
      } catch {
        done(new AppError('body-malformed', { at: 'utf-8' }));
        return;
      }
      parseJson(request, text, (error, value) => {
        const at = error || !mayHoldHalfPair.test(text) ? undefined : findHalfPair(value);
        done(at ? refusalAt(at) : error, value);
      });
    },
  );
}

/** Bytes that are UTF-8 can hold half of a character pair as an escape alone. */
const mayHoldHalfPair = /\\ud[89a-f]/i;

/**
 * The way to a name or text with half of a character pair, e.g. `['files', 'a.js']`. Such a text cannot be stored: it
 * would come back as another. The same rule for every field of every body. No recursion: bodies can be very deep.
 */
function findHalfPair(body: unknown): string[] | undefined {
  const left: { value: unknown; at: string[] }[] = [{ value: body, at: [] }];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { value, at } = next;
    if (typeof value === 'string' && !value.isWellFormed()) return at;
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, part] of Object.entries(value)) {
      if (!name.isWellFormed()) return at;
      left.push({ value: part, at: [...at, name].slice(0, 2) });
    }
  }
  return undefined;
}

/** Code says its file, so that the place can be found. */
function refusalAt(at: string[]): AppError {
  const [field, file] = at;
  return field === 'files' && file !== undefined
    ? new AppError('source-not-text', { file })
    : new AppError('words-not-text');
}
