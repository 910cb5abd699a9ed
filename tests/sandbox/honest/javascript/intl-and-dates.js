// Sorts by a language, segments text and works with dates on the way.

export function mirror(text, numbers) {
  const segments = [...new Intl.Segmenter('sv').segment(text)].map(({ segment }) => segment);
  const days = new Date(2026, 0, 1).getMonth() + ['ö', 'a'].sort(new Intl.Collator('sv').compare).indexOf('a');
  return { text: segments.reverse().join(''), sum: numbers.reduce((a, b) => a + b, days) };
}
