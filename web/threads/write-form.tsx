import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import type { NewMessage } from './threads-query.ts';
import { hasArrived, messageOf, useUnsentText, type Way, writeText } from './unsent-text.ts';

export type WriteWords = { label: string; hint: string; send: string; sent: string; lacking: string };

/** A mutation, as far as writing needs it. */
export type Writing = {
  isPending: boolean;
  isSuccess: boolean;
  isError: boolean;
  error: unknown;
  mutateAsync: (message: NewMessage) => Promise<unknown>;
};

type WriteFormProps = { way: Way; write: Writing; words: WriteWords };

/** What is written stays in the field, and on the device, until the server has it. */
export function WriteForm({ way, write, words }: WriteFormProps) {
  const { t } = useTranslation();
  const id = useId();
  const text = useUnsentText(way);
  const [isLacking, setIsLacking] = useState(false);
  const lacks = text.trim() === '';
  const send = async () => {
    const message = messageOf(way);
    try {
      await write.mutateAsync(message);
      // Also when the form is gone by then, as when its panel was closed.
      hasArrived(way, message.text);
    } catch {
      // Said below. What was written is still there.
    }
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (write.isPending) return;
        setIsLacking(lacks);
        if (!lacks) void send();
      }}
    >
      <label htmlFor={id}>{words.label}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={2_000}
        aria-describedby={`${id}-hint`}
        value={text}
        onChange={({ target }) => writeText(way, target.value)}
      />
      <p className="quiet" id={`${id}-hint`}>
        {words.hint}
      </p>
      <p className="acts">
        <Button type="submit" isBusy={write.isPending}>
          {words.send}
        </Button>
      </p>
      <div className="said-place says-beside">
        <Status>
          {isLacking && lacks ? <p>{words.lacking}</p> : null}
          {write.isSuccess && text === '' && !isLacking ? <p>{words.sent}</p> : null}
          {write.isError ? <Notice error={write.error} isForm /> : null}
        </Status>
        <p className="quiet until-said">{t('common.saidWhenSent')}</p>
      </div>
    </form>
  );
}
