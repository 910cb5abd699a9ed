// An enum, a namespace and parameter properties, which become code.

enum Start { Sum = 0, Text = '' }
namespace Turn {
  export const text = (one: string): string => [...one].reverse().join(Start.Text);
}
class Adder {
  constructor(private readonly numbers: number[]) {}
  get sum(): number { return this.numbers.reduce((a, b) => a + b, Start.Sum); }
}
export function mirror(text: string, numbers: number[]): { text: string; sum: number } {
  return { text: Turn.text(text), sum: new Adder(numbers).sum };
}
