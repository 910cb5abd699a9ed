type Member = { name: string; postcode: string; city: string };

export function addressLabels(members: Member[]) {
  const labels: { [person: string]: Member } = {};
  const toCheck: Member[] = [];
  for (const member of members) {
    const name = member.name.trim().replaceAll(/ {2,}/g, ' ');
    const city = member.city.trim().replaceAll(/ {2,}/g, ' ').toUpperCase();
    const digits = member.postcode.replaceAll(/\D/g, '');
    if (name && city && digits.length === 5) {
      const postcode = `${digits.slice(0, 3)} ${digits.slice(3)}`;
      labels[`${name} ${postcode}`.toLowerCase()] = { name, postcode, city };
    } else {
      toCheck.push(member);
    }
  }
  return { labels: Object.values(labels), toCheck };
}
