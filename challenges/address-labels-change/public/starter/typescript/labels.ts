type Member = { name: string; postcode: string; city: string };

type Sorted = { labels: Member[]; toCheck: Member[] };

/** Gives tidy addresses, and the rows somebody needs to see. */
export function addressLabels(members: Member[]): Sorted {
  return { labels: [], toCheck: [] };
}
