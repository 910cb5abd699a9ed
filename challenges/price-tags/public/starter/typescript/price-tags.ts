/** Gives the price in ören, or null if it cannot be read. */
export function readPrice(text: string): number | null {
  return null;
}

type Tags = { total: number; unread: string[] };

export function readTags(texts: string[]): Tags {
  return { total: 0, unread: [] };
}
