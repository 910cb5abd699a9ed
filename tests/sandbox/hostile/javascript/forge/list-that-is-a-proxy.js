// A proxy around a list, whose length changes between two looks.
// Its length is read once.

export function mirror() {
  let looks = 0;
  return new Proxy(['cba', 3], {
    get: (list, name) => (name === 'length' ? 2 + looks++ : list[name]),
  });
}
