/** Arbitrary values that a contract's schema accepts, for tests that walk every route. */
import fc from 'fast-check';

export type Schema = {
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
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  properties?: Record<string, Schema>;
  required?: string[];
  patternProperties?: Record<string, Schema>;
};

/** Another arbitrary in place of the plain one, by the schema and the name of its field. */
export type Instead = (schema: Schema, name: string) => fc.Arbitrary<unknown> | undefined;

export function fromSchema(
  schema: Schema,
  instead: Instead = () => undefined,
  name = '',
): fc.Arbitrary<unknown> {
  const other = instead(schema, name);
  if (other) return other;
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one) => fromSchema(one, instead, name)));
  const ofType = byType[schema.type ?? ''];
  if (!ofType) throw new Error(`no arbitrary for ${JSON.stringify(schema)}`);
  return ofType(schema, instead);
}

const byType: Record<string, (schema: Schema, instead: Instead) => fc.Arbitrary<unknown>> = {
  null: () => fc.constant(null),
  boolean: () => fc.boolean(),
  integer: ({ minimum = -1_000, maximum = 1_000 }) => fc.integer({ min: minimum, max: maximum }),
  string: ({ pattern, minLength = 0, maxLength = 50 }) =>
    pattern === undefined
      ? fc.string({ minLength, maxLength: Math.min(maxLength, 50) / 2 })
      : fc
          .stringMatching(new RegExp(pattern), { maxLength: Math.min(maxLength, 60) })
          .filter((text) => new RegExp(pattern).test(text)),
  array: ({ items = {}, minItems = 0, maxItems = 3, uniqueItems }, instead) =>
    uniqueItems
      ? fc.uniqueArray(fromSchema(items, instead), { minLength: minItems, maxLength: maxItems })
      : fc.array(fromSchema(items, instead), { minLength: minItems, maxLength: maxItems }),
  object: ({ properties, required = [], patternProperties }, instead) => {
    const [[pattern, value] = []] = Object.entries(patternProperties ?? {});
    if (pattern !== undefined && value !== undefined) {
      const name = instead({ type: 'string', pattern }, 'key') as fc.Arbitrary<string> | undefined;
      return fc.dictionary(
        name ?? fc.stringMatching(new RegExp(pattern), { maxLength: 40 }),
        fromSchema(value, instead),
        { maxKeys: 3 },
      );
    }
    const fields = Object.fromEntries(
      Object.entries(properties ?? {}).map(([name, field]) => [name, fromSchema(field, instead, name)]),
    );
    return fc.record(fields, { requiredKeys: required });
  },
};
