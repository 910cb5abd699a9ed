import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Signal } from '#server/sessions/session-messages.contract.ts';
import type { SessionForParticipant } from '#server/sessions/session-views.contract.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import type { Visit } from './session-queries.ts';

const choices = ['none', 'working', 'help-text', 'help-here', 'talk', 'peace', 'break'] as const;
type Choice = (typeof choices)[number];

type SignalFormProps = { visit: Visit; view: SessionForParticipant };

/** One signal, changed at will and shown with a press: going through the choices sends nothing. */
export function SignalForm({ visit, view }: SignalFormProps) {
  const { t } = useTranslation();
  const id = useId();
  const { act } = visit;
  const shown: Choice = view.me.signal ?? 'none';
  const [chosen, setChosen] = useState({ choice: shown, over: shown });
  const [words, setWords] = useState('');
  // What was chosen counts until the signal that is shown is another: it has come, or the host has met it.
  const choice = chosen.over === shown ? chosen.choice : shown;
  const isHelp = choice === 'help-text' || choice === 'help-here';
  const signal: Signal | null = choice === 'none' ? null : choice;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (act.isPending) return;
        act.mutate({ type: 'signal', signal, ...(isHelp && { words }) }, { onSuccess: () => setWords('') });
      }}
    >
      <fieldset>
        <legend>
          <h2>{t('sessions.signal.heading')}</h2>
        </legend>
        <p className="quiet">{t('sessions.signal.says')}</p>
        {choices.map((one) => (
          <label key={one} className="choice">
            <input
              type="radio"
              name={id}
              value={one}
              checked={choice === one}
              onChange={() => setChosen({ choice: one, over: shown })}
            />
            {t(`sessions.signals.${one}`)}
          </label>
        ))}
      </fieldset>
      {isHelp ? (
        <>
          <label htmlFor={`${id}-words`}>{t('sessions.signal.words')}</label>
          <textarea
            id={`${id}-words`}
            rows={3}
            maxLength={500}
            aria-describedby={`${id}-hint`}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
          <p className="quiet" id={`${id}-hint`}>
            {t('sessions.signal.wordsHint')}
          </p>
        </>
      ) : null}
      <p className="acts">
        <Button type="submit" isBusy={act.isPending}>
          {t('sessions.signal.show')}
        </Button>
      </p>
      <div className="visit-says says-beside">
        <Status>
          <p>{t('sessions.signal.now', { signal: t(`sessions.signals.${shown}`) })}</p>
          {act.isError ? <Notice error={act.error} isForm /> : null}
        </Status>
      </div>
    </form>
  );
}
