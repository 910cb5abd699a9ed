import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Signal } from '#server/sessions/session-messages.contract.ts';
import type { SessionForParticipant } from '#server/sessions/session-views.contract.ts';
import { Button } from '../ui/button.tsx';
import { isLike } from '../ui/is-like.ts';
import { Notice } from '../ui/notice.tsx';
import { useOwnWriter } from '../ui/queries.ts';
import { Status } from '../ui/status.tsx';
import { UnsavedLine } from '../ui/unsaved-line.tsx';
import { useUnsaved, whenArrived } from '../ui/use-unsaved.ts';
import type { Visit } from './session-queries.ts';

const choices = ['none', 'working', 'help-text', 'help-here', 'talk', 'peace', 'break'] as const;
type Choice = (typeof choices)[number];
const nothingSaid: { words: string; as: Choice } = { words: '', as: 'none' };

type SignalFormProps = { visit: Visit; view: SessionForParticipant };

/** One signal, changed at will and shown with a press: going through the choices sends nothing. */
export function SignalForm({ visit, view }: SignalFormProps) {
  const { t } = useTranslation();
  const id = useId();
  const { act } = visit;
  const shown: Choice = view.me.signal ?? 'none';
  const keptAs = { from: useOwnWriter(), name: `signal.${view.sessionId}` };
  const unsaved = useUnsaved(keptAs, nothingSaid, isLike(nothingSaid));
  const { words, as } = unsaved.value;
  // Words that were not shown the last time stand under the choice that they were written to.
  const [chosen, setChosen] = useState({ choice: words === '' ? shown : as, over: shown });
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
        const sent = unsaved.value;
        const sending = act.mutateAsync({ type: 'signal', signal, ...(isHelp && { words }) });
        whenArrived(sending, () => unsaved.beginAnew(sent));
      }}
    >
      <UnsavedLine unsaved={unsaved} />
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
            onChange={({ target }) => unsaved.write(saidAs(choice, target.value))}
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
      <div className="said-place says-beside">
        <Status>
          {act.isError ? (
            <Notice error={act.error} isForm />
          ) : (
            <p>{t('sessions.signal.now', { signal: t(`sessions.signals.${shown}`) })}</p>
          )}
        </Status>
      </div>
    </form>
  );
}

/** Without words it does not matter which choice was made: nothing waits then. */
function saidAs(as: Choice, words: string): typeof nothingSaid {
  return words === '' ? nothingSaid : { words, as };
}
