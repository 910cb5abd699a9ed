import './threads.css';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Message } from '#server/threads/threads.contract.ts';
import { Button } from '../ui/button.tsx';
import { Day } from '../ui/in-sentence.tsx';
import { NewsLine } from '../ui/news-line.tsx';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import type { Way } from './unsent-text.ts';
import { useHeldMessages } from './use-held-messages.ts';
import { WriteForm, type WriteWords, type Writing } from './write-form.tsx';

type ThreadProps = {
  way: Way;
  view: { messages: Message[]; hasOlder: boolean; isOpen: boolean; seen: number };
  isMine: (message: Message) => boolean;
  thread: {
    write: Writing;
    see: (place: number) => Promise<void>;
    older: (before: number) => Promise<{ messages: Message[]; hasOlder: boolean }>;
  };
  words: WriteWords & {
    news: (count: number) => string;
    show: string;
    older: string;
    empty: string;
    closed: string;
    you: string;
    other: string;
  };
};

/** What two have written to one another, the oldest first. What is new waits until one wants to see it. */
export function Thread({ way, view, isMine, thread, words }: ThreadProps) {
  const held = useHeldMessages({ ...view, isMine, see: thread.see, older: thread.older });
  const older = useMutation({ mutationFn: held.showOlder });
  // A contact that ends while somebody writes takes no words away: sending says that it has ended.
  const [wasOpen] = useState(view.isOpen);
  return (
    <>
      {wasOpen ? null : <p className="notice">{words.closed}</p>}
      <NewsLine
        says={words.news(held.count)}
        button={held.count === 0 ? null : words.show}
        onShow={held.showNew}
      />
      {held.hasOlder ? (
        <p className="acts no-print">
          <Button isBusy={older.isPending} onClick={() => older.mutate()}>
            {words.older}
          </Button>
        </p>
      ) : null}
      <Status>{older.isError ? <Notice error={older.error} /> : null}</Status>
      {held.shown.length === 0 ? <p>{words.empty}</p> : null}
      <ol className="thread">
        {held.shown.map((message) => (
          <li key={message.messageId}>
            <p className="quiet">
              {isMine(message) ? words.you : words.other}, <Day at={message.day} />
            </p>
            <p className="thread-text">{message.text}</p>
          </li>
        ))}
      </ol>
      {wasOpen ? <WriteForm way={way} write={thread.write} words={words} /> : null}
    </>
  );
}
