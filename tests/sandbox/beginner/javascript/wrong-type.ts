// Declares one type and uses another; types are not checked, so it runs.
// answer: other-value { text: "cba", sum: "12" }

function mirror(text: string, numbers: number[]): { text: string; sum: number } {
  const sum: any = numbers.join('');
  return { text: text.split('').reverse().join(''), sum };
}
