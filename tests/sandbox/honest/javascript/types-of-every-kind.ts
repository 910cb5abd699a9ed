// Interfaces, generics, guards, overloads and assertions.

interface Answer { readonly text: string; sum: number }
type Folder<T, R> = (all: R, one: T) => R;
function fold<T, R>(list: readonly T[], start: R, by: Folder<T, R>): R;
function fold(list: readonly unknown[], start: unknown, by: Folder<unknown, unknown>) {
  let all = start;
  for (const one of list) all = by(all, one);
  return all;
}
const isText = (one: unknown): one is string => typeof one === 'string';
export const mirror = (text: unknown, numbers: number[]): Answer => {
  if (!isText(text)) throw new TypeError();
  return { text: [...text!].reverse().join(''), sum: fold(numbers, 0, (a, b) => a + b) } as const satisfies Answer;
};
