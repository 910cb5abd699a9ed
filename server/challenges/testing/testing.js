/** Laid beside the tests that a person writes. Shown, and not to be changed. */
const tests = [];
const mostTold = 50;
const longest = 150;

/** A test: a name, and a function that throws when something is not as it should be. It may be async. */
export function test(name, check) {
  tests.push({ name, check });
}

/** Throws unless both are the same value. Lists, records, maps, sets and dates are compared by what they hold. */
export function equal(actual, expected) {
  if (!isSame(actual, expected)) throw new Error(`gave ${show(actual)}, expected ${show(expected)}`);
}

/** Throws unless `act` throws: an error with this name, when one is given. An async `act` needs `await throws(…)`. */
export function throws(act, name) {
  const verify = (thrown) => {
    if (thrown === undefined) throw new Error(`threw nothing, expected ${name ?? 'an error'}`);
    if (name !== undefined && thrown.error?.name !== name) {
      throw new Error(`threw ${thrown.error?.name ?? show(thrown.error)}, expected ${name}`);
    }
  };
  let result;
  try {
    result = act();
  } catch (error) {
    return verify({ error });
  }
  if (typeof result?.then !== 'function') return verify(undefined);
  return result.then(
    () => verify(undefined),
    (error) => verify({ error }),
  );
}

/** Runs every test, in order; what each one said. */
export async function runTests() {
  const said = [];
  for (const { name, check } of tests) {
    try {
      await check();
      said.push({ name: short(name), error: null });
    } catch (error) {
      said.push({ name: short(name), error: short(error?.message ?? show(error)) });
    }
  }
  // An answer has a longest size: of very many tests, those that notice something are told first.
  const noticing = said.filter(({ error }) => error !== null);
  const rest = said.filter(({ error }) => error === null);
  return said.length <= mostTold ? said : [...noticing, ...rest].slice(0, mostTold);
}

function isSame(a, b) {
  if (Object.is(a, b) || (a === 0 && b === 0)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (a instanceof Date) return Object.is(a.getTime(), b.getTime());
  if (a instanceof Map) return isSame([...a], [...b]);
  if (a instanceof Set) return isSame([...a], [...b]);
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  if (Array.isArray(a) && a.length !== b.length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]));
}

function show(value) {
  if (typeof value === 'function') return 'a function';
  if (value instanceof Map || value instanceof Set) return `${value.constructor.name} ${show([...value])}`;
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'number') return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

function short(text) {
  const whole = String(text);
  return whole.length <= longest ? whole : `${whole.slice(0, longest)}…`;
}
