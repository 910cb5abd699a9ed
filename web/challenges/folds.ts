/** Whether the exact rules of a challenge lie open, as the person chose it on this device. */
const keyOf = (slug: string) => `kodlugn.exact.${slug}`;

/** Null until something was chosen. */
export function chosenExact(slug: string): 'open' | 'folded' | null {
  try {
    const chosen = localStorage.getItem(keyOf(slug));
    return chosen === 'open' || chosen === 'folded' ? chosen : null;
  } catch {
    // Without storage everything is as on a first visit.
    return null;
  }
}

export function keepExact(slug: string, chosen: 'open' | 'folded'): void {
  try {
    localStorage.setItem(keyOf(slug), chosen);
  } catch {
    // Shown as chosen all the same; it lasts as long as the page.
  }
}
