type Member = { name: string; postcode: string; city: string };

/** Gives tidy addresses, and the rows that somebody needs to look at. */
export function addressLabels(members: Member[]): { labels: Member[]; toCheck: Member[] } {
  return { labels: [], toCheck: [] };
}
