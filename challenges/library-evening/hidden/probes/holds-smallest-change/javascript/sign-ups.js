import { readPhone, readReply } from './sms.js';

export class SignUps {
  #people = new Map();
  #chairs = 0;

  receive(phone, text) {
    const number = readPhone(phone);
    const people = readReply(text);
    if (people === null) return false;

    this.#chairs -= this.#people.get(number) ?? 0;
    this.#people.set(number, people);
    if (people === 0) this.#people.delete(number);
    this.#chairs += people;
    return true;
  }

  guests() {
    const rows = [...this.#people];
    return rows.map(([phone, people]) => ({ phone, people }));
  }

  chairs() {
    return this.#chairs;
  }
}
