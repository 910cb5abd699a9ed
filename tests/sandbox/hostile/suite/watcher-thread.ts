/** A thread of its own, so that nothing the tests do delays it: asks for health, and looks at the runners' memory. */
import { Agent, get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { fullestRunner } from './process-trees.ts';

/** Moments by `Date.now()`. `fullest`: share of its memory cap that the fullest runner had ever held. */
export type Sample = { from: number; to: number; healthMs: number; fullest: number };

const { url, pid } = workerData as { url: string; pid: number };
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const everyMs = 40;
/** A server that says nothing for so long is as good as dead. */
const longestMs = 10_000;

function askForHealth(): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get(`${url}/healthz`, { agent, timeout: longestMs }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode === 200));
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(false));
  });
}

for (;;) {
  const from = Date.now();
  const isWell = await askForHealth();
  const healthMs = isWell ? Date.now() - from : longestMs;
  const sample: Sample = { from, to: Date.now(), healthMs, fullest: fullestRunner(pid) };
  parentPort?.postMessage(sample);
  await sleep(everyMs);
}
