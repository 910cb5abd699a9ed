type Member = { name: string; postcode: string; city: string };

export function addressLabels(members: Member[]) {
  const labels = members.map(({ name, postcode, city }) => `${name.trim()}\n${postcode} ${city.trim().toUpperCase()}`);
  return labels.join('\n\n');
}
