// Makes the arguments huge, which are looked at after the call.
// They are told as changed, or as too large.

export function mirror(text, numbers) {
  for (let at = 0; at < 300_000; at += 1) numbers.push(at);
  numbers.self = numbers;
  return { text, sum: numbers };
}
