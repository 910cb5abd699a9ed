const tidy = (text) => text.trim().replace(/ +/g, ' ');
const digitsOf = ({ postcode }) => postcode.replace(/[^0-9]/g, '');

/** Sorts what came in, by the digits there are. */
export function addressLabels(members) {
  members.sort((a, b) => digitsOf(a).localeCompare(digitsOf(b)));
  const labels = new Map();
  const toCheck = [];
  for (const member of members) {
    const name = tidy(member.name);
    const city = tidy(member.city).toUpperCase();
    const digits = digitsOf(member);
    const person = name.toLowerCase() + digits;
    if (!name || !city || digits.length !== 5) toCheck.push(member);
    else if (!labels.has(person)) labels.set(person, { name, postcode: `${digits.slice(0, 3)} ${digits.slice(3)}`, city });
  }
  return { labels: [...labels.values()], toCheck };
}
