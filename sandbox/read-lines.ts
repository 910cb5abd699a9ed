/**
 * Lines parted by the byte 10 alone. Node's own readline also parts at U+2028, which may stand in any text
 * inside a JSON document.
 */
import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/** `onTooLong` is called, and nothing more is read, when a line is longer than `longest` characters. */
export function readLines(
  stream: Readable,
  longest: number,
  onLine: (line: string) => void,
  onTooLong: () => void,
): void {
  const decoder = new StringDecoder('utf8');
  let parts: string[] = [];
  let length = 0;
  const read = (chunk: Buffer) => {
    const pieces = decoder.write(chunk).split('\n');
    for (const [i, piece] of pieces.entries()) {
      if (i > 0) {
        const line = parts.join('');
        parts = [];
        length = 0;
        onLine(line);
      }
      parts.push(piece);
      length += piece.length;
    }
    if (length > longest) {
      stream.off('data', read);
      onTooLong();
    }
  };
  stream.on('data', read);
}
