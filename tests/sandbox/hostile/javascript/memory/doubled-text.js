// Doubles a text until it is too long, and flattens it each time.
// It is an error, or the limit of memory.
// challenge: patient

export function mirror(text) {
  const all = [];
  for (let long = text; ; long += long) {
    all.push(`${long}!`.split(''), long.toUpperCase());
  }
}
