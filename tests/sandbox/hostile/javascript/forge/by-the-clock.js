// Answers by the time of day and how long things take.
// Each case begins the same.

const began = performance.now();
const answers = ['cba', '', 'abc'];
export function mirror() {
  const at = Math.floor(performance.now() - began + Date.now() / 1e12);
  return { text: `${answers[at % 3]}.`, sum: Math.round(Math.random() * 10) + 0.5 };
}
