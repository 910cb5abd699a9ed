import { readPhone, readReply } from './sms.ts';

export type Guest = { phone: string; people: number };

/** Remembers who comes to one evening. */
export class SignUps {
  /** Phone number -> how many people. */
  #people = new Map<string, number>();
  #chairs = 0;

  /** Takes one message. Gives true if it could be read. */
  receive(phone: string, text: string): boolean {
    const number = readPhone(phone);
    const people = readReply(text);
    if (!people) return false;

    this.#people.set(number, people);
    this.#chairs += people;
    return true;
  }

  /** Gives those who come. */
  guests(): Guest[] {
    const rows = [...this.#people];
    return rows.map(([phone, people]) => ({ phone, people }));
  }

  chairs(): number {
    return this.#chairs;
  }
}
