import { readPhone, readReply } from './sms.js';

/** Remembers who comes to one evening. */
export class SignUps {
  /** Phone number -> how many people. */
  #people = new Map();

  /** Takes one message. Gives true if it could be read. */
  receive(phone, text) {
    const number = readPhone(phone);
    const people = readReply(text);
    if (people === null) return false;

    if (people === 0) this.#people.delete(number);
    else this.#people.set(number, people);
    return true;
  }

  /** Gives rows like { phone: '0701740605', people: 2 }. */
  guests() {
    const rows = [...this.#people];
    return rows.map(([phone, people]) => ({ phone, people }));
  }

  chairs() {
    let chairs = 0;
    for (const people of this.#people.values()) chairs += people;
    return chairs;
  }
}
