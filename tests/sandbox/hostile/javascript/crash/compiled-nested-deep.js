// Lets the engine compile what is nested too deep, while it runs.
// It is an error of the program.

export const mirror = () => [
  (0, eval)(`${'['.repeat(300_000)}${']'.repeat(300_000)}`),
  new Function(`return ${'(() => '.repeat(100_000)}1${')'.repeat(100_000)}`)(),
];
