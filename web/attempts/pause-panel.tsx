/** Pausing, in the page: a note to oneself, and whether somebody may get in touch. Then the list. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-browser-location';
import { api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import { ContactWishChoice } from './contact-wish.tsx';
import { KnownLines } from './known-lines.tsx';
import { knownFrom } from './known-now.ts';
import { useUnsaved } from './unsaved.ts';
import { useObserved } from './use-observed.ts';
import type { Workspace } from './workspace-controller.ts';

export function PausePanel({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const { attempt } = useObserved(workspace.record);
  const known = knownFrom(useObserved(workspace.runs).shown);
  const unsaved = useUnsaved(workspace, 'pause', {
    note: attempt.pause?.note ?? '',
    wish: attempt.contactWish ?? { when: 'no' as const, how: '' },
  });
  const { note, wish } = unsaved.value;
  const [lacksHow, setLacksHow] = useState(false);
  const [isSaving, setIsSaving] = useState(false);
  const [error, setError] = useState<unknown>();
  const heading = useRef<HTMLHeadingElement>(null);
  // The person asked for this panel: it begins to be read here.
  useEffect(() => heading.current?.focus(), []);

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (isSaving) return;
    const isLacking = wish.when !== 'no' && wish.how.trim() === '';
    setLacksHow(isLacking);
    if (isLacking) {
      document.getElementById('pause-how')?.focus();
      return;
    }
    setIsSaving(true);
    try {
      await workspace.draft.flush();
      const body = { note, contactWish: wish.when === 'no' ? { when: wish.when, how: '' } : wish };
      const params = { attemptId: attempt.attemptId };
      workspace.learn(await api('PUT /api/attempts/:attemptId/pause', { params, body }));
      unsaved.confirmSaved(unsaved.value);
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
          rows={2}
          maxLength={2_000}
          value={note}
          onChange={(event) => unsaved.set({ note: event.target.value, wish })}
        />
        <p className="quiet" id="pause-note-says">
          {t('pause.noteSays')}
        </p>
        <ContactWishChoice
          wish={wish}
          lacksHow={lacksHow && wish.how.trim() === ''}
          onChange={(next) => unsaved.set({ note, wish: next })}
        />
        <Status>
          {error ? <Notice error={error} isForm={unsaved.keptOn !== 'device'} /> : null}
          {!error && unsaved.keptOn === 'device' ? <p className="quiet">{t('pause.onDevice')}</p> : null}
        </Status>
        <p className="acts">
          <Button type="submit" isNext isBusy={isSaving}>
            {t('pause.save')}
          </Button>
          <button type="button" className="button" onClick={() => workspace.desk.setPausing(false)}>
            {t('pause.back')}
          </button>
        </p>
      </form>
    </section>
  );
}
