// Searches for what Node keeps inside.
// None of it is in the realm.

export function mirror() {
  const names = ['process', 'Buffer', 'internalBinding', 'primordials', 'global', 'require', 'Deno', 'Bun', 'd8', 'print'];
  const found = names.filter((name) => name !== 'require' && typeof globalThis[name] !== 'undefined');
  const main = globalThis.process?.mainModule ?? globalThis.process?.binding?.('fs');
  return { text: found.join(), sum: main };
}
