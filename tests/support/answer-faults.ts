/** What is amiss with an answer, whatever was asked: its form, something of the inside, something of somebody else. */
import { gunzipSync } from 'node:zlib';
import type { LightMyRequestResponse } from 'fastify';
import { Value } from 'typebox/value';
import { type ErrorCode, errors } from '#server/errors.ts';
import type { RouteContract } from '#server/http/contract.ts';
import type { ActorName, Planted } from './planted-people.ts';

export type Asked = { actor: ActorName; url: string; payload: string | undefined; route: RouteContract };

/** What any route may answer, whoever asks. */
const codesOfAll = new Set<ErrorCode>([
  'body-malformed',
  'body-too-large',
  'words-not-text',
  'source-not-text',
  'content-type-unknown',
  'route-not-found',
  'origin-refused',
  'sign-in-needed',
  'not-allowed',
  'already-signed-in',
  'proof-needed',
]);

const ofTheInside = [
  /^\s*at .+:\d+:\d+\)?$/m,
  /node_modules|node:internal|file:\/\/|\.[mt]sx?:\d|SQLITE_|SqliteError|TypeError:|RangeError:|FST_ERR/,
];

export function faultsOfAnswer(
  planted: Planted,
  asked: Asked,
  reply: LightMyRequestResponse,
  folders: string[],
): string[] {
  const { headers, rawPayload } = reply;
  const isPacked = headers['content-encoding'] === 'gzip';
  const body = (isPacked ? gunzipSync(rawPayload) : rawPayload).toString('utf8');
  return [
    ...(reply.statusCode < 400 ? faultsOfReply : faultsOfProblem)(asked.route, reply, body),
    ...ofTheInside.flatMap((pattern) => pattern.exec(body)?.[0] ?? []),
    ...folders.filter((folder) => body.includes(folder)),
    ...foreignIn(planted, asked, body),
    ...(headers['cache-control'] === 'no-store' ? [] : ['a cache may keep it']),
  ];
}

function faultsOfReply(route: RouteContract, reply: LightMyRequestResponse, body: string): string[] {
  const { statusCode: status, headers } = reply;
  const type = headers['content-type'];
  // The one answer that is text is a calendar's file.
  const isText = (route.reply as { type?: string }).type === 'string';
  const wanted = `${isText ? 'text/calendar' : 'application/json'}; charset=utf-8`;
  if (status !== (route.status ?? 200) || type !== wanted) return [`${status} as ${type}`];
  const value: unknown = isText ? body : JSON.parse(body);
  const [fault] = Value.Errors(route.reply, value);
  if (fault) return [`not as declared: ${fault.instancePath} ${fault.message}`];
  const declared = Value.Clean(route.reply, structuredClone(value));
  return Value.Equal(declared, value) ? [] : ['more than is declared'];
}

function faultsOfProblem(route: RouteContract, reply: LightMyRequestResponse, body: string): string[] {
  const { statusCode: status, headers } = reply;
  if (headers['content-type'] !== 'application/problem+json') {
    return [`${status} as ${headers['content-type']}`];
  }
  const { params, ...said } = JSON.parse(body) as { code: ErrorCode; params: unknown };
  const { code } = said;
  if (code === 'platform-fault' || !(code in errors)) return [`${status} ${code}`];
  const wanted = { type: `urn:kodlugn:error:${code}`, title: code, code, ...errors[code] };
  const isWhole = status === wanted.status && Value.Equal(said, wanted) && typeof params === 'object';
  const isDeclared = route.errors.includes(code) || codesOfAll.has(code);
  return [
    ...(isWhole ? [] : [`not a problem of ours: ${body}`]),
    ...(isDeclared ? [] : [`not declared: ${code}`]),
  ];
}

/**
 * Words, ids and codes of others. What stood in the request itself may be said back; and an owner exports the audit as
 * it is stored, with the random ids of what was acted on.
 */
function foreignIn({ readers }: Planted, { actor, url, payload = '', route }: Asked, body: string): string[] {
  const sent = url + payload;
  const mayBeThere = (word: string) => route.act === 'audit.export' && isId.test(word);
  return [...readers].flatMap(([word, who]) =>
    body.includes(word) && !who.includes(actor) && !sent.includes(word) && !mayBeThere(word)
      ? [`of somebody else: ${word}`]
      : [],
  );
}

const isId = /^[0-9a-f-]{36}$/;
