type Member = { name: string; postcode: string; city: string };

export function addressLabels(members: Member[]) {
  const labels: Member[] = [];
  const toCheck: Member[] = [];
  for (const member of members) {
    member.name = member.name.trim().replace(/ +/g, ' ');
    member.city = member.city.trim().replace(/ +/g, ' ').toUpperCase();
    const digits = member.postcode.replace(/\D/g, '');
    if (!member.name || !member.city || digits.length !== 5) {
      toCheck.push(member);
      continue;
    }
    member.postcode = `${digits.slice(0, 3)} ${digits.slice(3)}`;
    const isKnown = labels.some(
      (label) => label.name.toLowerCase() === member.name.toLowerCase() && label.postcode === member.postcode,
    );
    if (!isKnown) labels.push(member);
  }
  return { labels, toCheck };
}
