import { readPhone, readReply } from './sms.ts';

export class SignUps {
  rows: { phone: string; people: number }[] = [];

  receive(phone: string, text: string) {
    const people = readReply(text);
    if (people === null) return false;
    const number = readPhone(phone);
    const place = this.rows.findIndex((row) => row.phone === number);
    if (people > 0 && place >= 0) this.rows[place] = { phone: number, people };
    if (people > 0 && place < 0) this.rows.push({ phone: number, people });
    if (people === 0 && place >= 0) this.rows.splice(place, 1);
    return true;
  }

  guests() {
    return this.rows;
  }

  chairs() {
    let sum = 0;
    for (const row of this.rows) sum += row.people;
    return sum;
  }
}
