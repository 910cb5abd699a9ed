/** What the other one writes waits until one wants to see it; what one wrote oneself is there at once. */
import { useEffect, useState } from 'react';
import type { Message } from '#server/threads/threads.contract.ts';

type Source = {
  messages: Message[];
  hasOlder: boolean;
  /** How far the server knows that one has read. */
  seen: number;
  isMine: (message: Message) => boolean;
  see: (place: number) => Promise<void>;
  older: (before: number) => Promise<{ messages: Message[]; hasOlder: boolean }>;
};

export function useHeldMessages({ messages, hasOlder, seen, isMine, see, older }: Source) {
  const last = messages.at(-1)?.place ?? 0;
  const [shownTo, setShownTo] = useState(last);
  const [before, setBefore] = useState<{ messages: Message[]; hasOlder: boolean } | null>(null);
  // What stands here when the page opens is read; later, what one has asked to see. A page in a tab that is not looked at
  // gets no frame, and nothing is read in it. Not being able to say so loses nothing.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is seen later is no reason to say it again.
  useEffect(() => {
    if (shownTo <= seen) return;
    const frame = requestAnimationFrame(() => {
      see(shownTo).catch(() => undefined);
    });
    return () => cancelAnimationFrame(frame);
  }, [shownTo]);
  const oldest = before?.messages[0]?.place ?? messages[0]?.place ?? 0;
  // A long talk moves on: what was fetched before is not shown twice.
  const earlier = before?.messages.filter(({ place }) => place < (messages[0]?.place ?? 0)) ?? [];
  const shown = [...earlier, ...messages.filter((one) => one.place <= shownTo || isMine(one))];
  return {
    shown,
    count: messages.filter((one) => one.place > shownTo && !isMine(one)).length,
    showNew: () => setShownTo(last),
    hasOlder: before?.hasOlder ?? hasOlder,
    showOlder: async () => {
      const found = await older(oldest);
      setBefore({ messages: [...found.messages, ...(before?.messages ?? [])], hasOlder: found.hasOlder });
    },
  };
}
