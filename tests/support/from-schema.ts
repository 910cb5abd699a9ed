/** Arbitrary values that a contract's schema accepts, for tests that walk every route. */
import fc from 'fast-check';

type Schema = {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  items?: Schema;
  maxItems?: number;
  uniqueItems?: boolean;
  properties?: Record<string, Schema>;
  required?: string[];
  patternProperties?: Record<string, Schema>;
};

export function fromSchema(schema: Schema): fc.Arbitrary<unknown> {
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(fromSchema));
  const ofType = byType[schema.type ?? ''];
  if (!ofType) throw new Error(`no arbitrary for ${JSON.stringify(schema)}`);
  return ofType(schema);
}

const byType: Record<string, (schema: Schema) => fc.Arbitrary<unknown>> = {
  null: () => fc.constant(null),
  boolean: () => fc.boolean(),
  integer: ({ minimum = -1_000, maximum = 1_000 }) => fc.integer({ min: minimum, max: maximum }),
  string: ({ pattern, minLength = 0, maxLength = 50 }) =>
    pattern === undefined
      ? fc.string({ minLength, maxLength: Math.min(maxLength, 50) / 2 })
      : fc
          .stringMatching(new RegExp(pattern), { maxLength: Math.min(maxLength, 60) })
          .filter((text) => new RegExp(pattern).test(text)),
  array: ({ items = {}, maxItems = 3, uniqueItems }) =>
    uniqueItems
      ? fc.uniqueArray(fromSchema(items), { maxLength: maxItems })
      : fc.array(fromSchema(items), { maxLength: maxItems }),
  object: ({ properties, required = [], patternProperties }) => {
    const [[pattern, value] = []] = Object.entries(patternProperties ?? {});
    if (pattern !== undefined && value !== undefined) {
      return fc.dictionary(fc.stringMatching(new RegExp(pattern), { maxLength: 40 }), fromSchema(value), {
        maxKeys: 3,
      });
    }
    const fields = Object.fromEntries(
      Object.entries(properties ?? {}).map(([name, field]) => [name, fromSchema(field)]),
    );
    return fc.record(fields, { requiredKeys: required });
  },
};
