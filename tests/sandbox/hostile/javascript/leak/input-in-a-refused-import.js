// Imports and requires modules named like the input.
// What is told of an import is told only of the file, before any input.

export async function mirror(text, numbers) {
  await import(`./${text}.js`).catch(() => {});
  try {
    require(text);
  } catch {}
  return import(String(numbers));
}
