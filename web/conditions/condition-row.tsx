import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConditionAudience, ConditionForCandidate } from '#server/conditions/conditions.contract.ts';
import { api } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useOwnWriter } from '../ui/queries.ts';
import { Status } from '../ui/status.tsx';
import { UnsavedLine } from '../ui/unsaved-line.tsx';
import { useSeenAtOnce } from '../ui/use-seen-at-once.ts';
import { hasUnsaved, isWords, useUnsaved, whenArrived } from '../ui/use-unsaved.ts';
import { useConditionWords } from './condition-words.ts';
import { useConditionChange } from './conditions-query.ts';

const audiences = ['pedagogue', 'company', 'programs'] as const;

type ConditionRowProps = { condition: ConditionForCandidate; isBusy: boolean; onRemove: () => void };

/** One piece: who may see it, saved at each press, other words for it, and a way to take it away. */
export function ConditionRow({ condition, isBusy, onRemove }: ConditionRowProps) {
  const { t } = useTranslation();
  const { conditionId, exampleId } = condition;
  // Programs read no own words.
  const offered = audiences.filter((one) => one !== 'programs' || exampleId !== null);
  const words = useConditionWords()(condition);
  const show = useConditionChange((visibleTo: ConditionAudience[]) =>
    api('PUT /api/conditions/:conditionId', { params: { conditionId }, body: { visibleTo } }),
  );
  const [visibleTo, press] = useSeenAtOnce(condition.visibleTo, show);
  return (
    <li>
      <fieldset>
        <legend>{words}</legend>
        {offered.map((audience) => (
          <label key={audience} className="choice">
            <input
              type="checkbox"
              checked={visibleTo.includes(audience)}
              onChange={({ target }) =>
                press(offered.filter((one) => (one === audience ? target.checked : visibleTo.includes(one))))
              }
            />
            {t(`conditions.visibleTo.${audience}`)}
          </label>
        ))}
      </fieldset>
      <Status>
        <p className="quiet">
          {t(condition.visibleTo.length === 0 ? 'conditions.onlyMe' : 'conditions.seenToo')}
        </p>
        {show.isError ? <Notice error={show.error} /> : null}
      </Status>
      <OtherWords condition={condition} words={words} />
      <p className="acts">
        <Button isBusy={isBusy} aria-label={t('conditions.removeOne', { words })} onClick={onRemove}>
          {t('conditions.remove')}
        </Button>
      </p>
    </li>
  );
}

function OtherWords({
  condition: { conditionId },
  words,
}: {
  condition: ConditionForCandidate;
  words: string;
}) {
  const { t } = useTranslation();
  const id = useId();
  const keptAs = { from: useOwnWriter(), name: `condition.${conditionId}` };
  const [isOpen] = useState(() => hasUnsaved(keptAs));
  const unsaved = useUnsaved(keptAs, words, isWords);
  const { value: written, write } = unsaved;
  const [isLacking, setIsLacking] = useState(false);
  const isEmpty = written.trim() === '';
  const save = useConditionChange((said: string) =>
    api('PUT /api/conditions/:conditionId', { params: { conditionId }, body: { words: said } }),
  );
  return (
    <details open={isOpen}>
      <summary>{t('conditions.otherWords')}</summary>
      <UnsavedLine unsaved={unsaved} />
      <label htmlFor={id}>{t('conditions.theme.words')}</label>
      <p className="quiet" id={`${id}-hint`}>
        {t('conditions.theme.hint')}
      </p>
      <textarea
        id={id}
        rows={3}
        maxLength={300}
        aria-describedby={`${id}-hint`}
        value={written}
        onChange={({ target }) => write(target.value)}
      />
      <p className="acts">
        <Button
          isBusy={save.isPending}
          onClick={() => {
            setIsLacking(isEmpty);
            if (!isEmpty) whenArrived(save.mutateAsync(written), () => unsaved.hasArrived(written));
          }}
        >
          {t('conditions.saveWords')}
        </Button>
      </p>
      <div className="said-place says-beside">
        <Status>
          {isLacking && isEmpty ? <p>{t('conditions.theme.lacking')}</p> : null}
          {save.isSuccess && save.variables === written ? <p>{t('conditions.wordsSaved')}</p> : null}
          {save.isError ? <Notice error={save.error} isForm /> : null}
        </Status>
      </div>
    </details>
  );
}
