// Uses errors to get out of loops, and catches each.

class Enough extends Error {}
export function mirror(text, numbers) {
  let [turned, sum] = ['', 0];
  try {
    for (let at = 0; ; at += 1) {
      if (at >= text.length) throw new Enough('letters', { cause: turned });
      turned = text[at] + turned;
    }
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  } finally {
    for (const number of numbers) sum += number;
  }
  return { text: turned, sum };
}
