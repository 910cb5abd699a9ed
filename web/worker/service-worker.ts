/**
 * The service worker, built as a file of its own (web/build/service-worker-file.ts). It keeps the pages' own files on the device, so
 * that they open without contact. No call of the API comes near it, so nothing in its cache is about a person. A newer
 * one waits until every page of the earlier build is closed, and never reloads anything.
 */
import { answerColours, answerFile, answerPage, kindOf } from './answer.ts';
import { dropEarlier, keepLoaded, keepShell } from './keep-shell.ts';
import type { Shell, WorkerDeps, WorkerScope } from './worker-scope.ts';

declare const builtShell: Shell;

const scope = self as unknown as WorkerScope;
const shell = builtShell;
const files = new Set(Object.keys(shell.files));
const deps: WorkerDeps = {
  shell,
  caches,
  fetch: (request) => fetch(request),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

scope.addEventListener('install', (event) => event.waitUntil(keepShell(deps)));

scope.addEventListener('activate', (event) => {
  const drop = dropEarlier(deps).catch(() => undefined);
  event.waitUntil(Promise.all([drop, scope.clients.claim(), scope.registration.navigationPreload?.enable()]));
});

scope.addEventListener('message', (event) => {
  event.waitUntil(keepLoaded(deps, event.data).catch(() => undefined));
});

scope.addEventListener('fetch', (event) => {
  const kind = kindOf(event.request, scope.location.origin, files);
  if (kind === 'page') event.respondWith(answerPage(deps, event));
  if (kind === 'colours') event.respondWith(answerColours(deps, event));
  if (kind === 'file') event.respondWith(answerFile(deps, event));
});
