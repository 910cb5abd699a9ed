type Row = { name: string; postcode: string; city: string };

class Address {
  readonly name: string;
  readonly city: string;
  private readonly digits: string;

  constructor(private readonly row: Row) {
    this.name = Address.tidy(row.name);
    this.city = Address.tidy(row.city).toUpperCase();
    this.digits = row.postcode.split(/[^0-9]+/).join('');
  }

  static tidy(text: string) {
    return text.split(/ +/).filter(Boolean).join(' ');
  }

  get isComplete() {
    return [this.name, this.city].every(Boolean) && this.digits.length === 5;
  }

  get person() {
    return JSON.stringify([this.name.toUpperCase(), this.digits]);
  }

  get label(): Row {
    return { name: this.name, postcode: this.digits.replace(/(?=..$)/, ' '), city: this.city };
  }

  get asItCame() {
    return this.row;
  }
}

export function addressLabels(members: Row[]) {
  const addresses = members.map((row) => new Address(row));
  const labels: Record<string, Row> = {};
  for (const address of addresses) if (address.isComplete) labels[address.person] ??= address.label;
  return {
    labels: Object.values(labels).toSorted((a, b) => Number(a.postcode.replace(' ', '')) - Number(b.postcode.replace(' ', ''))),
    toCheck: addresses.filter((address) => !address.isComplete).map((address) => address.asItCame),
  };
}
