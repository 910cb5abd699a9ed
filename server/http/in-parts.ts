/** An answer that is too long to be made in one go: JSON text in parts, with a turn for everybody else between them. */
import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { FastifyReply } from 'fastify';

/** Which fields it has is its maker's care: none is dropped on the way. */
export type InParts<Reply> = Readable & { readonly replies?: Reply };

export function inParts<Reply>(reply: FastifyReply, texts: Iterable<string>): InParts<Reply> {
  reply.type('application/json; charset=utf-8');
  return Readable.from(withTurns(texts));
}

async function* withTurns(texts: Iterable<string>): AsyncGenerator<string> {
  for (const text of texts) {
    yield text;
    await setImmediate();
  }
}
