// Fills the stack, catches it, and works on at its very end.
// It is a wrong value or an error; the process lives.

export function mirror(text) {
  let depth = 0;
  const fall = () => {
    depth += 1;
    try {
      fall();
    } catch {
      text.normalize('NFD').match(/(?:a|b)*/).toString();
      new Intl.Collator('sv').compare(text, 'b');
    }
  };
  fall();
  return { text: 'fallen', sum: -depth };
}
