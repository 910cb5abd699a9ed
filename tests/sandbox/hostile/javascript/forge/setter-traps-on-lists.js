// Setters on the prototypes catch what is written into new lists and records.
// Own fields are defined, never set.

const caught = [];
for (const name of ['0', '1', '2', 'text', 'sum', 'observed', 'value', 'step', 'next']) {
  for (const made of [Array.prototype, Object.prototype]) {
    Object.defineProperty(made, name, { set(value) { caught.push(name, value); }, get: () => 'cba', configurable: true });
  }
}
const mirror = () => ({ text: caught.length, sum: caught });
