// An iterator whose results change when they are looked at twice.
// Each result is asked once for `done` and once for `value`.
// challenge: shelf

export const shelf = (text) => ({
  size: text.length + 1,
  first: () => text.at(-1) + '.',
  [Symbol.iterator]() {
    let at = 0;
    return { next: () => ({ get done() { at += 1; return at % 2 === 0; }, get value() { at += 1; return text[at]; } }) };
  },
});
