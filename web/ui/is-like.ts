/** Whether what lay on the device is what a form can begin with: an older build may have put it there. */

/** All of the parts of `example`, and no others. */
export function isLike<Value>(example: Value): (kept: unknown) => kept is Value {
  return (kept): kept is Value => hasShape(example, kept);
}

/** Some of the parts of `example`, and no others. */
export function isPartOf<Fields extends object>(example: Fields): (kept: unknown) => kept is Partial<Fields> {
  return (kept): kept is Partial<Fields> => isRecord(kept) && hasOnlyPartsOf(example, kept);
}

/** In `example`, null is what may be null or plain; of a list, its first member is what all members are like. */
function hasShape(example: unknown, kept: unknown): boolean {
  if (example === null) return kept === null || typeof kept !== 'object';
  if (Array.isArray(example)) return Array.isArray(kept) && kept.every((one) => hasShape(example[0], one));
  if (!isRecord(example)) return typeof kept === typeof example;
  return isRecord(kept) && hasOnlyPartsOf(example, kept) && Object.keys(example).every((key) => key in kept);
}

function hasOnlyPartsOf(example: object, kept: object): boolean {
  const parts = new Map(Object.entries(example));
  return Object.entries(kept).every(([key, part]) => parts.has(key) && hasShape(parts.get(key), part));
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
