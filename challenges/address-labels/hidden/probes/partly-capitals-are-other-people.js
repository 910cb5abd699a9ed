export function addressLabels(members) {
  const labels = [];
  const toCheck = [];
  const seen = new Set();
  for (const member of members) {
    const name = member.name.trim().replace(/ +/g, ' ');
    const city = member.city.trim().replace(/ +/g, ' ').toUpperCase();
    const digits = member.postcode.replace(/\D/g, '');
    const person = name + digits;
    if (!name || !city || digits.length !== 5) {
      toCheck.push(member);
    } else if (!seen.has(person)) {
      seen.add(person);
      labels.push({ name, postcode: digits.slice(0, 3) + ' ' + digits.slice(3), city });
    }
  }
  return { labels, toCheck };
}
