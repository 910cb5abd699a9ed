// The answer is an instance of a class with those fields.

class Answer {
  constructor(text, sum) {
    this.text = text;
    this.sum = sum;
  }
  toString() { return `${this.text} ${this.sum}`; }
}
export function mirror(text, numbers) {
  return new Answer([...text].reverse().join(''), numbers.reduce((a, b) => a + b, 0));
}
