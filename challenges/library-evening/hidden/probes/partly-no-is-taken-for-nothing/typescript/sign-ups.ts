import { readPhone, readReply } from './sms.ts';

export type Guest = { phone: string; people: number };

/** Remembers who comes to one evening. */
export class SignUps {
  /** Phone number -> how many people. */
  #people = new Map<string, number>();

  /** Takes one message. Gives true if it could be read. */
  receive(phone: string, text: string): boolean {
    const number = readPhone(phone);
    const people = readReply(text);
    if (!people) return false;

    if (people === 0) this.#people.delete(number);
    else this.#people.set(number, people);
    return true;
  }

  /** Gives those who come. */
  guests(): Guest[] {
    const rows = [...this.#people];
    return rows.map(([phone, people]) => ({ phone, people }));
  }

  chairs(): number {
    let chairs = 0;
    for (const people of this.#people.values()) chairs += people;
    return chairs;
  }
}
