/**
 * Requests made from a contract: right ones, and ones that were damaged somewhere. Ids and codes stand in them as
 * `«own attemptId»`, and become those of whoever asks (`fillIn`), so that many get past the first refusal.
 */
import fc from 'fast-check';
import type { RouteAddress, RouteContract } from '#server/http/contract.ts';
import { awkward, brokenTexts, damaged, oddTexts, writeOut } from './damaged-bodies.ts';
import { fromSchema, type Instead, type Schema } from './from-schema.ts';

export type RandomRequest = {
  address: RouteAddress;
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  url: string;
  headers: Record<string, string>;
  /** As it goes over the wire. */
  payload: string | undefined;
};

/** Words of the challenges that the server has. */
export type KnownWords = { slugs: string[]; files: string[]; groups: string[]; settings: string[] };

function text({ minLength = 0, maxLength = 70_000, pattern }: Schema): fc.Arbitrary<string> {
  const fits = (one: string) =>
    [...one].length >= minLength &&
    [...one].length <= maxLength &&
    (pattern === undefined || new RegExp(pattern, 'u').test(one));
  const most = Math.min(maxLength, 30);
  return fc.oneof(
    { weight: 5, arbitrary: fc.string({ minLength, maxLength: most }).filter(fits) },
    { weight: 3, arbitrary: fc.string({ unit: 'binary', minLength, maxLength: most }).filter(fits) },
    { weight: 3, arbitrary: fc.constantFrom('x', ...oddTexts.filter(fits)) },
    { weight: 1, arbitrary: fc.constantFrom('å'.repeat(maxLength), '𝕜'.repeat(Math.min(maxLength, 16_000))) },
  );
}

const idOf = (name: string) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(`«own ${name}»`) },
    { weight: 3, arbitrary: fc.constant(`«foreign ${name}»`) },
    { weight: 1, arbitrary: fc.uuid() },
  );

/** Ids that the sender makes for something new: one of somebody else's there would be read back as the sender's own. */
const madeBySender = new Set([
  'POST /api/sessions/:sessionId/board noteId',
  'POST /api/companies/:companyId/notes noteId',
]);

function usualInstead(address: RouteAddress, { slugs, files, groups, settings }: KnownWords): Instead {
  const names: Record<string, fc.Arbitrary<unknown>> = {
    slug: fc.constantFrom(...slugs),
    groupId: fc.constantFrom(...groups),
    language: fc.constantFrom('javascript', 'typescript'),
    textVersion: fc.constantFrom(1, 1, 2, 1_000),
    ownCode: fc.constantFrom('«own ownCode»', '0000-0000-0000-0000'),
    code: fc.constantFrom('«own ownCode»', '«own cardCode»', 'ÅÄÖ'),
    token: fc.constantFrom('«own token»', 'a'.repeat(43)),
  };
  const keys: Record<string, string[]> = { '^[A-Za-z0-9._/-]{1,100}$': files, '^[A-Z_]{1,40}$': settings };
  return (schema, name) => {
    const known = names[name];
    const { pattern = '' } = schema;
    const isText =
      schema.type === 'string' && !('const' in schema) && !schema.enum && ['', '\\S'].includes(pattern);
    if (known && isText)
      return fc.oneof({ weight: 4, arbitrary: known }, { weight: 1, arbitrary: text(schema) });
    if (known) return known;
    if (pattern.startsWith('^[0-9a-f]{8}-'))
      return madeBySender.has(`${address} ${name}`) ? fc.uuid() : idOf(name);
    const ofKey = keys[pattern];
    if (name === 'key' && ofKey) {
      const made = fc.stringMatching(new RegExp(pattern), { maxLength: 40 });
      return fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...ofKey) }, { weight: 1, arbitrary: made });
    }
    return isText ? text(schema) : undefined;
  };
}

const segment = (value: string) => (value.includes('«') ? value : encodeURIComponent(value));

const oddSegments = fc.oneof(
  fc.constantFrom(
    '%00',
    '%ff',
    '%',
    '..%2f..',
    '%2e%2e%2fx',
    '__proto__',
    'a'.repeat(300),
    '%F0%9F%91%A9',
    '-1',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }).map(encodeURIComponent),
);

const oddQueries = fc.constantFrom(
  'a=1',
  'wait=1&wait=1',
  'wait[]=1',
  '__proto__=1',
  'constructor[prototype]=1',
  'language=%00',
  'act=%ff',
  'before=99999999999999999999',
  'from=2026-13-99&to=0000-00-00',
  `act=${'a'.repeat(9_000)}`,
  '%',
);

const oddHeaders = fc.constantFrom<Record<string, string>>(
  { origin: 'https://evil.example' },
  { origin: 'null', 'sec-fetch-site': 'cross-site' },
  { 'content-type': 'text/plain' },
  { 'content-type': 'application/json; charset=utf-16' },
  { 'content-type': 'multipart/form-data; boundary=a' },
  { 'content-encoding': 'gzip' },
  { 'accept-encoding': 'br;q=0, gzip;q=9, *;q=x' },
  { accept: 'text/html', 'accept-language': '\u00e5'.repeat(500) },
  { 'x-forwarded-for': "1.2.3.4, ' or 1=1", 'x-forwarded-host': 'evil.example' },
  { 'x-http-method-override': 'DELETE' },
  { range: 'bytes=0-1', 'if-none-match': '*' },
  { 'user-agent': '\u0007<script>'.repeat(90) },
);

/** Three of four are right as far as the contract can say; each fourth is damaged in one of its parts, or in several. */
export function requestsTo(
  address: RouteAddress,
  route: RouteContract,
  words: KnownWords,
): fc.Arbitrary<RandomRequest> {
  const [method, pattern] = address.split(' ') as [RandomRequest['method'], string];
  const instead = usualInstead(address, words);
  const values = (schema: Schema | undefined) =>
    (schema ? fromSchema(schema, instead) : fc.constant({})) as fc.Arbitrary<Record<string, string>>;
  const body = route.body ? fromSchema(route.body as Schema, instead) : fc.constant(undefined);
  const bodies = fc.oneof(
    { weight: 5, arbitrary: body.map((one) => (one === undefined ? undefined : writeOut(one))) },
    { weight: 3, arbitrary: (route.body ? damaged(body) : awkward).map(writeOut) },
    { weight: 1, arbitrary: brokenTexts },
  );
  const sendsBody = method === 'POST' || method === 'PUT';
  const queries = values(route.query).map((query) => new URLSearchParams(query).toString());
  return fc
    .record({
      params: values(route.params),
      query: fc.oneof({ weight: 9, arbitrary: queries }, { weight: 1, arbitrary: oddQueries }),
      payload: sendsBody
        ? bodies
        : fc.oneof({ weight: 19, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: brokenTexts }),
      headers: fc.oneof({ weight: 9, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: oddHeaders }),
      odd: fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: oddSegments }),
    })
    .map(({ params, query, payload, headers, odd }) => {
      const path = pattern.replaceAll(/:(\w+)/g, (_, name: string) => odd ?? segment(params[name] ?? 'none'));
      const type = payload === undefined ? {} : { 'content-type': 'application/json' };
      return {
        address,
        method,
        url: query === '' ? path : `${path}?${query}`,
        headers: { ...type, ...headers },
        payload,
      };
    });
}

/** @param of whose id or code of that name it is to be; what is not known becomes a made-up id. */
export function fillIn(text: string, of: Record<'own' | 'foreign', Partial<Record<string, string>>>): string {
  return text.replaceAll(
    /«(own|foreign) (\w+)»/g,
    (_, whose: 'own' | 'foreign', name: string) => of[whose][name] ?? crypto.randomUUID(),
  );
}
