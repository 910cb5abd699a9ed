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
      parseJson(request, text, done);
    },
  );
}
