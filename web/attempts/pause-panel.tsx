/** Pausing, in the page: a note to oneself, and whether somebody may get in touch. Then the list. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-browser-location';
import type { AttemptForCandidate } from '#server/attempts/attempts.contract.ts';
import { api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import { KnownLines } from './known-lines.tsx';
import { knownFrom } from './known-now.ts';
import { useKept } from './use-kept.ts';
import { useObserved } from './use-observed.ts';
import type { Workspace } from './workspace-controller.ts';

type ContactWish = NonNullable<AttemptForCandidate['contactWish']>;

const whens = ['no', 'two-weeks', 'one-month'] as const;

export function PausePanel({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const { attempt } = useObserved(workspace.record);
  const known = knownFrom(useObserved(workspace.runs).shown);
  const [note, setNote] = useKept(workspace, 'pause-note', attempt.pause?.note ?? '');
  const [wish, setWish] = useKept<ContactWish>(
    workspace,
    'pause-wish',
    attempt.contactWish ?? { when: 'no', how: '' },
  );
  const [isSaving, setIsSaving] = useState(false);
  const [error, setError] = useState<unknown>();
  const heading = useRef<HTMLHeadingElement>(null);
  // The person asked for this panel: it begins to be read here.
  useEffect(() => heading.current?.focus(), []);

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (isSaving) return;
    setIsSaving(true);
    try {
      await workspace.draft.flush();
      const body = { note, contactWish: wish.when === 'no' ? { when: wish.when, how: '' } : wish };
      const params = { attemptId: attempt.attemptId };
      workspace.learn(await api('PUT /api/attempts/:attemptId/pause', { params, body }));
      navigate(pathTo('list'));
    } catch (problem) {
      setError(problem);
      setIsSaving(false);
    }
  };

  return (
    <section className="pause-panel" aria-labelledby="pause-heading">
      <form onSubmit={onSubmit}>
        <h2 id="pause-heading" ref={heading} tabIndex={-1}>
          {t('pause.heading')}
        </h2>
        <p>{t('pause.says')}</p>
        {known ? (
          <>
            <p>{t('pause.known')}</p>
            <KnownLines {...known} />
          </>
        ) : null}
        <label htmlFor="pause-note">{t('pause.note')}</label>
        <textarea
          id="pause-note"
          aria-describedby="pause-note-says"
          rows={3}
          maxLength={2_000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <p className="quiet" id="pause-note-says">
          {t('pause.noteSays')}
        </p>
        <fieldset>
          <legend>{t('pause.contact')}</legend>
          <p className="quiet">{t('pause.contactSays')}</p>
          {whens.map((when) => (
            <label className="choice" key={when}>
              <input
                type="radio"
                name="pause-when"
                checked={wish.when === when}
                onChange={() => setWish({ ...wish, when })}
              />
              {t(`pause.when.${when}`)}
            </label>
          ))}
          {wish.when === 'no' ? null : (
            <>
              <label htmlFor="pause-how">{t('pause.how')}</label>
              <input
                id="pause-how"
                type="text"
                maxLength={500}
                value={wish.how}
                onChange={(event) => setWish({ ...wish, how: event.target.value })}
              />
            </>
          )}
        </fieldset>
        <Status>{error ? <Notice error={error} isForm /> : null}</Status>
        <p className="acts">
          <button type="submit" className="button" aria-disabled={isSaving}>
            {t('pause.save')}
          </button>
          <button type="button" className="button" onClick={() => workspace.desk.setPausing(false)}>
            {t('pause.back')}
          </button>
        </p>
      </form>
    </section>
  );
}
