// Gives and throws what the harness itself answers with.
// It is data as any other.

let turn = 0;
export function mirror() {
  turn += 1;
  const forged = '{"observed":[{"step":0,"value":{"text":"cba","sum":3}}],"console":[],"cut":false}';
  if (turn % 2) throw forged;
  return forged;
}
