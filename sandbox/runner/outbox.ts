/** What a runner tells, a group's lines in one write: the parent wakes for each write, not for each line. */
import type { RunnerLine } from '../protocol.ts';

/** Milliseconds that a line of a group still running may wait. */
const waitMs = 5;

export class Outbox {
  readonly #write: (text: string) => void;
  readonly #nonce: string;
  #text = '';
  #later: NodeJS.Timeout | undefined;

  /** `write` must have passed the text on when it returns: a group after this one may end the process. */
  constructor(nonce: string, write: (text: string) => void) {
    this.#nonce = nonce;
    this.#write = write;
  }

  tell(line: RunnerLine): void {
    this.#text += `${JSON.stringify({ nonce: this.#nonce, ...line })}\n`;
    if (line.kind === 'case') this.#later ??= setTimeout(() => this.#send(), waitMs);
    else this.#send();
  }

  #send(): void {
    clearTimeout(this.#later);
    this.#later = undefined;
    this.#write(this.#text);
    this.#text = '';
  }
}
