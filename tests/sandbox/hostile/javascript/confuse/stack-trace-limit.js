// Sets how long stacks are to every strange value.
// Errors are told as ever.

const limits = [Infinity, -1, 'many', null, undefined, { valueOf() { throw 1; } }];
export function mirror(text) {
  for (const limit of limits) { Error.stackTraceLimit = limit; try { null.x; } catch (error) { console.log(error.stack); } }
  Object.defineProperty(Error, 'stackTraceLimit', { get() { throw new Error('limit'); } });
  return text.x.y;
}
