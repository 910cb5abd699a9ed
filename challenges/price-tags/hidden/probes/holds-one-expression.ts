const pattern =
  /^(kr\.?|sek)?\s*(?<kronor>[0-9]{1,6}|[0-9]{1,3} [0-9]{3})(?:[.,:](?<ore>[0-9]{2}))?\s*(kr\.?|sek|:-)?$/i;

export const readPrice = (text: string): number | null => {
  const found = text.trim().match(pattern);
  if (!found?.groups) return null;
  const [, before, , , after] = found;
  const { kronor = '', ore } = found.groups;
  const hasBoth = before !== undefined && after !== undefined;
  if (hasBoth || (after === ':-' && ore !== undefined)) return null;
  return parseInt(kronor.replaceAll(' ', '') + (ore ?? '00'), 10);
};

export const readTags = (texts: string[]) => {
  const prices = texts.map(readPrice);
  return {
    total: prices.reduce<number>((sum, price) => sum + (price ?? 0), 0),
    unread: texts.filter((_, place) => prices[place] === null),
  };
};
