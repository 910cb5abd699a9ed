/** The part of a browser's caches that the worker uses, in memory. */
export function createMemoryCaches(options: { isFull?: boolean; isMissing?: boolean } = {}) {
  const kept = new Map<string, Response>();
  const pathOf = (asked: RequestInfo | URL) =>
    new URL(asked instanceof Request ? asked.url : String(asked), 'http://localhost').pathname;
  const cache = {
    match: async (asked: RequestInfo | URL) => kept.get(pathOf(asked))?.clone(),
    put: async (asked: RequestInfo | URL, answer: Response) => {
      if (options.isFull) throw new DOMException('There is no room.', 'QuotaExceededError');
      kept.set(pathOf(asked), answer);
    },
    delete: async (asked: RequestInfo | URL) => kept.delete(pathOf(asked)),
    keys: async () => [...kept.keys()].map((path) => new Request(`http://localhost${path}`)),
  };
  return {
    kept,
    caches: {
      open: async () => {
        if (options.isMissing) throw new DOMException('Not here.', 'SecurityError');
        return cache as unknown as Cache;
      },
    },
  };
}
