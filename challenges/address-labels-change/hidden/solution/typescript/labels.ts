type Member = { name: string; postcode: string; city: string };

const tidy = (text: string) => text.trim().replace(/ +/g, ' ');

function tidyMember({ name, postcode, city }: Member): Member {
  const digits = postcode.replace(/[^0-9]/g, '');
  return {
    name: tidy(name),
    postcode: `${digits.slice(0, 3)} ${digits.slice(3)}`,
    city: tidy(city).toUpperCase(),
  };
}

const canBeSent = ({ name, postcode, city }: Member) => name !== '' && postcode.length === 6 && city !== '';

export function addressLabels(members: Member[]): { labels: Member[]; toCheck: Member[] } {
  const labels = new Map<string, Member>();
  const toCheck: Member[] = [];
  for (const member of members) {
    const label = tidyMember(member);
    const person = `${label.name.toLowerCase()} ${label.postcode}`;
    if (!canBeSent(label)) toCheck.push(member);
    else if (!labels.has(person)) labels.set(person, label);
  }
  const sorted = [...labels.values()].sort((a, b) => a.postcode.localeCompare(b.postcode));
  return { labels: sorted, toCheck };
}
