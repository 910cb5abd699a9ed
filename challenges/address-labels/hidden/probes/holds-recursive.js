const squeeze = (text) => (text.includes('  ') ? squeeze(text.replaceAll('  ', ' ')) : text.trim());

export function addressLabels([member, ...later], seen = new Set()) {
  if (member === undefined) return { labels: [], toCheck: [] };

  const digits = [...member.postcode].filter((sign) => '0123456789'.includes(sign));
  const postcode = `${digits.slice(0, 3).join('')} ${digits.slice(3).join('')}`;
  const label = { name: squeeze(member.name), postcode, city: squeeze(member.city).toUpperCase() };
  const person = `${postcode}/${label.name.toLowerCase()}`;
  const isComplete = digits.length === 5 && label.name.length > 0 && label.city.length > 0;
  const isNew = isComplete && !seen.has(person);

  const { labels, toCheck } = addressLabels(later, isNew ? new Set([...seen, person]) : seen);
  return {
    labels: isNew ? [label, ...labels] : labels,
    toCheck: isComplete ? toCheck : [{ ...member }, ...toCheck],
  };
}
