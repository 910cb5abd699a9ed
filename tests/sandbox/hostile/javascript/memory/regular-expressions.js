// Compiles ever larger regular expressions.
// It is an error, or a limit.
// challenge: patient

export function mirror(text) {
  const all = [];
  for (let at = 1; ; at += 1) {
    const made = new RegExp(`(?:${'(a|b){1,200}'.repeat(at % 40)}){1,50}${at}`);
    made.test('ab'.repeat(1_000));
    all.push(made, text.match(/./g));
  }
}
