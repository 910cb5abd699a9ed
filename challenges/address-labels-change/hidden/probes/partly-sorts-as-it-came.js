const tidy = (text) => text.trim().replace(/ +/g, ' ');

/** Sorts by the postcode as it was written. */
export function addressLabels(members) {
  const labels = new Map();
  const toCheck = [];
  for (const member of members) {
    const name = tidy(member.name);
    const city = tidy(member.city).toUpperCase();
    const digits = member.postcode.replace(/[^0-9]/g, '');
    const person = name.toLowerCase() + digits;
    if (!name || !city || digits.length !== 5) toCheck.push(member);
    else if (!labels.has(person)) labels.set(person, { name, digits, city, came: member.postcode });
  }
  const sorted = [...labels.values()].sort((a, b) => (a.came < b.came ? -1 : Number(a.came > b.came)));
  return {
    labels: sorted.map(({ name, digits, city }) => ({ name, postcode: `${digits.slice(0, 3)} ${digits.slice(3)}`, city })),
    toCheck,
  };
}
