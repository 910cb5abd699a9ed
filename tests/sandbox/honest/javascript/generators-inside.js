// Generators, destructuring, labels and a switch do the work.

function* backwards(text) {
  for (let at = text.length; at--; ) yield text[at];
}
export function mirror(...[text, [...numbers]]) {
  let sum = 0;
  work: for (;;) {
    switch (numbers.length) {
      case 0: break work;
      default: sum += numbers.pop();
    }
  }
  return { text: [...backwards(text)].join(''), sum };
}
