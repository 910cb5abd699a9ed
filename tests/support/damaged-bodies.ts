/** Bodies that are not as they should be: one thing in them changed, or no JSON at all. */
import fc from 'fast-check';

/** What has broken servers before: inside a text that may hold anything. */
export const oddTexts = [
  '\0',
  'a\0b',
  '\u202e\u2066',
  '👩‍👩‍👧‍👦',
  'a\u0308\u0301'.repeat(9),
  '\u2028\u2029\ufeff',
  '\ufffe\uffff',
  '\r\nset-cookie: a=b',
  "'; drop table accounts; --",
  '<script>alert(1)</script>',
  '$' + '{7*7}{{7*7}}%s%n',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  '1e999',
  '-0',
];

const deep = (depth: number) => `${'{"a":['.repeat(depth)}1${']}'.repeat(depth)}`;

/** Becomes what JSON.stringify would never write. */
const written: Record<string, string> = {
  '"«deep»"': deep(20_000),
  '"«huge»"': '1e999',
  '"«half»"': '"\\ud83d"',
  '"«lone»"': '"a\\udc00b"',
  '"«minus»"': '-0',
  '"«exact»"': '9007199254740993',
};

export const awkward = fc.oneof(
  fc.constantFrom(...Object.keys(written).map((one) => JSON.parse(one) as unknown)),
  fc.constantFrom<unknown>(null, true, '', [], {}, 0.5, 1e308, -1, 2 ** 31, 'a'.repeat(70_000), ...oddTexts),
  fc.anything({ maxDepth: 3, withNullPrototype: false }),
);

type Damage = (holder: Record<string, unknown>, key: string, value: unknown) => void;

const damages: Damage[] = [
  (holder, key, value) => {
    holder[key] = value;
  },
  (holder, key) => {
    delete holder[key];
  },
  (holder, _key, value) => {
    holder.more = value;
  },
  (holder, key) => {
    holder[key] = [holder[key], holder[key]];
  },
  (holder, key) => {
    Object.defineProperty(holder, '__proto__', { value: { [key]: true }, enumerable: true });
  },
];

/** Somewhere in it, one thing is no more as it should be. */
export function damaged(right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.tuple(right, fc.nat(), fc.constantFrom(...damages), awkward).map(([body, at, damage, value]) => {
    const whole = { body: structuredClone(body) };
    const places = placesIn(whole);
    const [holder, key] = places[at % places.length] ?? [whole, 'body'];
    damage(holder, key, value);
    return whole.body;
  });
}

function placesIn(holder: Record<string, unknown>): [Record<string, unknown>, string][] {
  return Object.entries(holder).flatMap(([key, value]) => {
    const below = typeof value === 'object' && value !== null ? placesIn(value as typeof holder) : [];
    return [[holder, key] as [typeof holder, string], ...below];
  });
}

/** Not even JSON, or JSON that a careless reader would choke on. */
export const brokenTexts = fc.oneof(
  fc.constantFrom(
    '',
    '{',
    'null',
    '[]',
    '"\\ud800"',
    '\ufeff{}',
    '{"a":1e999}',
    '['.repeat(50_000),
    deep(20_000),
    '{"__proto__":{"roles":["owner"]}}',
    '{"constructor":{"prototype":{"a":1}}}',
    '{"code":"a","code":"b"}',
    `"${'a'.repeat(2 * 1024 * 1024)}"`,
  ),
  fc.string({ unit: 'binary' }),
);

export const writeOut = (body: unknown) =>
  Object.entries(written).reduce(
    (json, [mark, raw]) => json.replaceAll(mark, () => raw),
    JSON.stringify(body) ?? '',
  );
