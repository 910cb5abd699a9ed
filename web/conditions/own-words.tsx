import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConditionsForCandidate, Theme } from '#server/conditions/conditions.contract.ts';
import { api } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useOwnWriter } from '../ui/queries.ts';
import { Status } from '../ui/status.tsx';
import { UnsavedLine } from '../ui/unsaved-line.tsx';
import { useLocale } from '../ui/use-locale.ts';
import { isWords, useUnsaved, whenArrived } from '../ui/use-unsaved.ts';
import { useConditionChange } from './conditions-query.ts';

const longest = 300;

type OwnWordsProps = { theme: Theme; observations: ConditionsForCandidate['observations'] };

/** Own words; those that were written in challenges can be moved into the field, and changed before they are saved. */
export function OwnWords({ theme, observations }: OwnWordsProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const from = useOwnWriter();
  const unsaved = useUnsaved({ from, name: `condition.new.${theme}` }, '', isWords);
  const { value: words, write } = unsaved;
  const [isLacking, setIsLacking] = useState(false);
  const isEmpty = words.trim() === '';
  const add = useConditionChange((said: string) =>
    api('POST /api/conditions', { body: { theme, words: said } }),
  );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (add.isPending) return;
        setIsLacking(isEmpty);
        if (!isEmpty) whenArrived(add.mutateAsync(words), () => unsaved.beginAnew(words));
      }}
    >
      <UnsavedLine unsaved={unsaved} />
      <label htmlFor={id}>{t('conditions.theme.words')}</label>
      <p className="quiet" id={`${id}-hint`}>
        {t('conditions.theme.hint')}
      </p>
      <textarea
        ref={field}
        id={id}
        rows={3}
        maxLength={longest}
        aria-describedby={`${id}-hint`}
        value={words}
        onChange={({ target }) => write(target.value)}
      />
      <p className="acts">
        <Button type="submit" isBusy={add.isPending}>
          {t('conditions.theme.save')}
        </Button>
      </p>
      <div className="said-place says-beside">
        <Status>
          {isLacking && isEmpty ? <p>{t('conditions.theme.lacking')}</p> : null}
          {add.isSuccess && words === '' && !isLacking ? <p>{t('conditions.theme.added')}</p> : null}
          {add.isError ? <Notice error={add.error} isForm /> : null}
        </Status>
        <p className="quiet until-said">{t('conditions.theme.place')}</p>
      </div>
      {observations.length > 0 ? (
        <details>
          <summary>{t('conditions.observations.heading')}</summary>
          <p>{t('conditions.observations.says')}</p>
          <ul className="condition-examples">
            {observations.map(({ title, words: said }, at) => (
              // The same words can have been written twice of one challenge.
              // biome-ignore lint/suspicious/noArrayIndexKey: nothing is added or moved while the page is open
              <li key={at}>
                <p>{t('conditions.observations.quoted', { title: title[locale], words: said })}</p>
                <Button
                  aria-label={t('conditions.observations.moveOne', { words: said })}
                  onClick={() => {
                    // What is being written stays before it.
                    write((now) => `${now.trim()} ${said}`.trim().slice(0, longest));
                    field.current?.focus();
                  }}
                >
                  {t('conditions.observations.move')}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </form>
  );
}
