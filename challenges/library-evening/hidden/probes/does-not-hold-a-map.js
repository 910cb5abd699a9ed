import { readPhone, readReply } from './sms.js';

export class SignUps {
  people = new Map();

  receive(phone, text) {
    const people = readReply(text);
    if (people === null) return false;
    this.people.set(readPhone(phone), people);
    return true;
  }

  guests() {
    return this.people;
  }

  chairs() {
    return this.people.size;
  }
}
