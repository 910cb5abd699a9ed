/** What is being written to each, while the document is open: a panel that is closed and opened again still has it. */
import { useState } from 'react';

const texts = new Map<string, string>();
/** The id under which a text was sent, until it is known to be there: sent again, it is the same message. */
const ids = new Map<string, { text: string; messageId: string }>();

export function useUnsentText(to: string): [text: string, setText: (text: string) => void] {
  const [text, setText] = useState(() => texts.get(to) ?? '');
  return [
    text,
    (next) => {
      texts.set(to, next);
      setText(next);
    },
  ];
}

/** The same for the same text. */
export function messageIdOf(to: string, text: string): string {
  const known = ids.get(to);
  if (known?.text === text) return known.messageId;
  const messageId = crypto.randomUUID();
  ids.set(to, { text, messageId });
  return messageId;
}

export function forgetMessageId(to: string): void {
  ids.delete(to);
}
