interface Member {
  name: string;
  postcode: string;
  city: string;
}

const tidy = (text: string) => text.replace(/^ +| +$|( ) +/g, '$1');

const read = (row: Member) => ({
  row,
  name: tidy(row.name),
  city: tidy(row.city).toLocaleUpperCase('sv'),
  postcode: row.postcode.match(/\d/g)?.join('').match(/^(\d{3})(\d{2})$/)?.slice(1).join(' '),
});

const samePerson = (a: { name: string; postcode?: string }) => (b: { name: string; postcode?: string }) =>
  a.postcode === b.postcode && a.name.toLowerCase() === b.name.toLowerCase();

export const addressLabels = (members: readonly Member[]) => {
  const all = members.map(read);
  const sendable = all.filter(({ name, city, postcode }) => name && city && postcode);
  return {
    toCheck: all.filter((one) => !sendable.includes(one)).map(({ row }) => row),
    labels: sendable
      .filter((one, place) => sendable.findIndex(samePerson(one)) === place)
      .map(({ name, postcode, city }) => ({ city, name, postcode })),
  };
};
