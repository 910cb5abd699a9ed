type Reply = { phone: string; people: number };

export class SignUps {
  private log: Reply[] = [];

  receive(phone: string, text: string): boolean {
    const people = this.peopleIn(text);
    if (people === undefined) return false;
    this.log.push({ phone: this.digitsOf(phone), people });
    return true;
  }

  guests(): Reply[] {
    let list: Reply[] = [];
    for (const { phone, people } of this.log) {
      const before = list.find((reply) => reply.phone === phone);
      if (people === 0) list = list.filter((reply) => reply !== before);
      else if (before) before.people = people;
      else list.push({ phone, people });
    }
    return list;
  }

  chairs(): number {
    return this.guests().reduce((sum, { people }) => sum + people, 0);
  }

  private digitsOf(phone: string): string {
    const digits = [...phone].filter((sign) => sign >= '0' && sign <= '9').join('');
    return '0' + digits.slice(phone.startsWith('+') ? 2 : 1);
  }

  private peopleIn(text: string): number | undefined {
    const [word, number, ...rest] = text.toUpperCase().split(' ').filter((part) => part !== '');
    if (rest.length > 0) return undefined;
    if (word === 'NEJ') return number === undefined ? 0 : undefined;
    if (word !== 'JA') return undefined;
    if (number === undefined) return 1;
    const allowed = Array.from({ length: 20 }, (_, n) => n + 1);
    return allowed.find((people) => String(people) === number);
  }
}
