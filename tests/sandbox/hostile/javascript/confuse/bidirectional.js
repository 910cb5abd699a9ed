// Characters that turn the reading direction, so that code looks like something else.
// The engine reads what is there.

export function mirror(text, numbers) {
  const kind = 'user{{1 × \u202e}} {{1 × \u2066}}// holds{{1 × \u2069}} {{1 × \u2066}}';
  /*{{1 × \u202e}} } {{1 × \u2066}}if (kind === 'holds'){{1 × \u2069}} {{1 × \u2066}} return numbers */
  return { text: kind, sum: -text.length };
}
