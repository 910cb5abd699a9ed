/** The organisation's name in the top line of every page: beside the product's, or instead of it. */
export type OwnName = { text: string; stands: 'beside' | 'instead' };

/** What fits into the top line of a phone, beside Utseende and Hjälp. */
export const longestOwnName = 30;

/** A name that was set for pages and reports stands there too, when it fits. Otherwise THEME_FILE may hold a shorter one. */
export function nameForTopLine(organisation: { name: string }, isOwn: boolean): OwnName | null {
  const { name } = organisation;
  return isOwn && name.length <= longestOwnName ? { text: name, stands: 'beside' } : null;
}
