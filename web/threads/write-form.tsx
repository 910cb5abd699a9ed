import { useId } from 'react';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import type { NewMessage } from './threads-query.ts';
import { forgetMessageId, messageIdOf, useUnsentText } from './unsent-text.ts';

export type WriteWords = { label: string; hint: string; send: string; sent: string };

/** A mutation, as far as writing needs it. */
export type Writing = {
  isPending: boolean;
  isSuccess: boolean;
  isError: boolean;
  error: unknown;
  mutate: (message: NewMessage, options: { onSuccess: () => void }) => void;
};

type WriteFormProps = {
  /** Names whom it is to, on this page. */
  to: string;
  write: Writing;
  words: WriteWords;
};

/** What is written stays in the field until the server has it. */
export function WriteForm({ to, write, words }: WriteFormProps) {
  const id = useId();
  const [text, setText] = useUnsentText(to);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (write.isPending || text.trim() === '') return;
        write.mutate(
          { messageId: messageIdOf(to, text), text },
          {
            onSuccess: () => {
              forgetMessageId(to);
              setText('');
            },
          },
        );
      }}
    >
      <label htmlFor={id}>{words.label}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={2_000}
        aria-describedby={`${id}-hint`}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <p className="quiet" id={`${id}-hint`}>
        {words.hint}
      </p>
      <p className="acts">
        <Button type="submit" isBusy={write.isPending}>
          {words.send}
        </Button>
      </p>
      <div className="thread-says">
        <Status>
          {write.isSuccess && text === '' ? <p>{words.sent}</p> : null}
          {write.isError ? <Notice error={write.error} isForm /> : null}
        </Status>
      </div>
    </form>
  );
}
