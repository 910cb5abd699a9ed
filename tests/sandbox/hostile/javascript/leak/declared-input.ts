// Lets types and directives name what is hidden, and throws it.
// Types disappear; what is thrown is told as "error".

type Hidden<Text extends string> = `${Text} was here`;
export function mirror(text: string, numbers: number[]): Hidden<string> {
  enum Shown { First = 'first' }
  throw Object.assign(new Error(`${text}${Shown.First}`), { numbers, toJSON: () => text });
}
