// Asks for modules of Node while it runs.
// There is no loader.

export async function mirror() {
  const names = ['node:fs', 'fs', 'node:child_process', 'data:text/javascript,export default 1', 'file:///etc/passwd'];
  const found = [];
  for (const name of names) {
    try {
      const made = await import(name);
      found.push(Object.keys(made));
    } catch (error) {
      found.push(String(error));
    }
  }
  return { text: found.join(), sum: found.length };
}
