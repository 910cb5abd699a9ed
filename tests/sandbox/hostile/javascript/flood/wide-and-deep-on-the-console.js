// Wide, deep and cyclic things on the console.
// What is shown of each is bounded.

export function mirror() {
  const wide = Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`key ${at}`, at]));
  const round = { wide };
  round.round = [round, round, new Map([[round, round]]), new Set([round])];
  for (let at = 0; at < 100; at += 1) console.log(round, wide, [[[[[[wide]]]]]]);
  return round;
}
