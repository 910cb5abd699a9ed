/** What a page may ask for: calls that a contract declares, pages of the router, files of the built web. Nothing else. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findRoute } from '#web/routes.ts';

export type IsDeclared = (method: string, path: string) => boolean;

/** Drawn up by the server: the organisation's own colours. */
const madeByServer = ['own-colours.css'];
const builtWeb = join(import.meta.dirname, '../../dist/web');
const known = new Map<string, Promise<IsDeclared>>();

/** Of a running server: what it says of itself, at /api/openapi.json, comes from its contracts alone. */
export function declaredBy(url: string): Promise<IsDeclared> {
  const before = known.get(url);
  if (before !== undefined) return before;
  const reading = readDeclared(url);
  known.set(url, reading);
  return reading;
}

async function readDeclared(url: string): Promise<IsDeclared> {
  const answer = await fetch(`${url}/api/openapi.json`);
  const { paths } = (await answer.json()) as { paths: Record<string, Record<string, unknown>> };
  return isDeclaredIn(
    paths,
    new Set([...madeByServer, ...readdirSync(builtWeb, { recursive: true }).map(String)]),
  );
}

/**
 * @param paths of an OpenAPI document: `/api/attempts/{attemptId}` -> methods
 * @param files of the built web, as `assets/app-1a2b.js`
 */
export function isDeclaredIn(
  paths: Record<string, Record<string, unknown>>,
  files: ReadonlySet<string>,
): IsDeclared {
  const calls = Object.entries(paths).map(([path, methods]) => ({
    pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
    methods: Object.keys(methods).map((method) => method.toUpperCase()),
  }));
  return (method, path) => {
    if (path.startsWith('/api/'))
      return calls.some((call) => call.methods.includes(method) && call.pattern.test(path));
    return ['GET', 'HEAD'].includes(method) && (findRoute(path) !== undefined || files.has(path.slice(1)));
  };
}
