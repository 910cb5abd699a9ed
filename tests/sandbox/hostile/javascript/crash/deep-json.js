// JSON nested hundreds of thousands deep, read and written.
// It is an error of the program, or a value that is too deep.

export function mirror() {
  const long = `${'['.repeat(400_000)}${']'.repeat(400_000)}`;
  return [JSON.parse(long), JSON.stringify(JSON.parse(long))];
}
