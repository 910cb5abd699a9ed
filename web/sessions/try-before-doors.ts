/** What may go wrong in the room is tried before anybody comes: each answer is a sentence that says what to mend. */
import { ApiError, api } from '../api.ts';

export const tries = ['network', 'live', 'editor', 'queue'] as const;
type Tried = (typeof tries)[number];
/** A sentence: `hostSessions.doors.<tried>.<word>`. `fine` alone needs no mending. */
type Answer = 'fine' | 'slow' | 'none' | 'waits' | 'not-tried';

/** Milliseconds: the middle one of three small answers. Above it a room of twelve notices. */
const slowNetwork = 800;
/** A run of the examples of an easy challenge, with the wait before it. */
const slowRun = 6_000;

type Needs = {
  /** Whether the page is told as things happen. */
  isLive: boolean;
  /** The challenge that can be tried without an account; null where there is none. */
  tryChallenge: string | null;
  /** The same file that the workspace fetches. */
  fetchEditor?: () => Promise<unknown>;
};

const fetchMonaco = () => import('../editor/monaco-view.tsx');

/** Never throws: what does not work is what it is for. */
export async function tryBeforeDoors({
  isLive,
  tryChallenge,
  fetchEditor = fetchMonaco,
}: Needs): Promise<Record<Tried, Answer>> {
  return {
    network: await tryNetwork(),
    live: isLive ? 'fine' : 'none',
    editor: await fetchEditor().then(
      () => 'fine' as const,
      () => 'none' as const,
    ),
    queue: tryChallenge === null ? 'not-tried' : await tryQueue(tryChallenge),
  };
}

async function tryNetwork(): Promise<Answer> {
  try {
    const took: number[] = [];
    for (let time = 0; time < 3; time += 1) {
      const since = performance.now();
      await api('GET /api/organisation');
      took.push(performance.now() - since);
    }
    return (took.toSorted((a, b) => a - b)[1] ?? 0) > slowNetwork ? 'slow' : 'fine';
  } catch {
    return 'none';
  }
}

/** Runs the examples on the starter, as somebody who tries without an account: nothing of it is stored. */
async function tryQueue(slug: string): Promise<Answer> {
  try {
    const { starters, languages } = await api('GET /api/challenges/:slug', { params: { slug } });
    const language = languages[0];
    const starter = language && starters[language];
    if (!language || !starter) return 'not-tried';
    const since = performance.now();
    const body = { purpose: 'examples', language, files: starter.files, answers: {} } as const;
    const params = { visitId: crypto.randomUUID() };
    const run = await api('POST /api/trials/:visitId/runs', { params, body });
    if (run.state === 'done' && run.result.outcome === 'platform-fault') return 'none';
    return run.state === 'done' && performance.now() - since < slowRun ? 'fine' : 'slow';
  } catch (error) {
    return error instanceof ApiError && error.code === 'queue-full' ? 'waits' : 'none';
  }
}
