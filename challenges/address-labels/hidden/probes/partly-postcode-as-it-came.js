const tidy = (text) => text.trim().replace(/ +/g, ' ');

/** Compares the postcode as it was written. */
export function addressLabels(members) {
  const labels = [];
  const toCheck = [];
  const known = new Set();
  for (const member of members) {
    const name = tidy(member.name);
    const city = tidy(member.city).toUpperCase();
    const digits = member.postcode.replace(/[^0-9]/g, '');
    const key = `${name.toLowerCase()} ${member.postcode}`;
    if (!name || !city || digits.length !== 5) toCheck.push(member);
    else if (!known.has(key)) {
      known.add(key);
      labels.push({ name, postcode: `${digits.slice(0, 3)} ${digits.slice(3)}`, city });
    }
  }
  return { labels, toCheck };
}
