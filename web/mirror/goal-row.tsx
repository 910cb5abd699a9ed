import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { useWriter } from '../staff/staff-query.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { queryClient } from '../ui/queries.ts';
import { SaveForm, WordsField } from '../ui/save-form.tsx';
import { Status } from '../ui/status.tsx';
import { hasUnsaved } from '../ui/use-unsaved.ts';
import { type Goal, goalIn, mirrorQuery, rememberMirror } from './mirror-query.ts';
import { useGrownFields } from './use-grown-fields.ts';

function isGoal(kept: unknown): kept is Goal {
  const { goalId, words, outcome, revision } = (kept ?? {}) as Partial<Record<keyof Goal, unknown>>;
  return [goalId, words, outcome].every((one) => typeof one === 'string') && Number.isInteger(revision);
}

type GoalRowProps = { goal: Goal; number: number; of: string };

/** A goal, how it went, and the way to write either. */
export function GoalRow({ goal, number, of }: GoalRowProps) {
  const { t } = useTranslation();
  const { goalId } = goal;
  const from = useWriter();
  const keptAs = { from, name: `goal.${goalId}` };
  const [isOpen] = useState(() => hasUnsaved(keptAs));
  const { fields, change, unsaved, isKept, hasArrived, onRefused } = useGrownFields(keptAs, goal, isGoal);
  const save = useMutation({
    mutationFn: () => {
      const { words, outcome, revision } = fields;
      return api('PUT /api/mirror/goals/:goalId', { params: { goalId }, body: { words, outcome, revision } });
    },
    onMutate: () => fields,
    onSuccess: (mirror, _, sent) => {
      const now = goalIn(mirror, goalId);
      if (now) hasArrived(now, sent);
      rememberMirror(mirror);
    },
    onError: (error) =>
      onRefused(error, async () => goalIn(await queryClient.fetchQuery(mirrorQuery), goalId)),
  });
  const remove = useMutation({
    mutationFn: () => api('DELETE /api/mirror/goals/:goalId', { params: { goalId } }),
    onSuccess: (mirror) => {
      unsaved.putBack();
      rememberMirror(mirror);
    },
  });
  const lacks = fields.words.trim() === '';
  return (
    <li className="mirror-row">
      <p className="own-lines">{goal.words}</p>
      <p className="own-lines">
        {goal.outcome === '' ? t('mirror.goals.noOutcome') : t('mirror.goals.went', { words: goal.outcome })}
      </p>
      <details className="no-print" open={isOpen}>
        <summary>{t('mirror.goals.change', { number, quarter: of })}</summary>
        <SaveForm
          save={{ ...save, mutate: () => (lacks ? undefined : save.mutate()) }}
          button={t('mirror.goals.save', { number })}
          saved={
            lacks ? t('mirror.goals.lacking') : save.isSuccess && isKept ? t('mirror.goals.saved') : null
          }
          unsaved={unsaved}
        >
          <WordsField
            label={t('mirror.goals.words')}
            hint={t('mirror.goals.wordsHint')}
            rows={2}
            words={fields.words}
            onChange={(words) => change({ words })}
          />
          <WordsField
            label={t('mirror.goals.outcome')}
            hint={t('mirror.hint')}
            rows={3}
            words={fields.outcome}
            onChange={(outcome) => change({ outcome })}
          />
        </SaveForm>
        <p className="quiet">{t('mirror.goals.removeSays')}</p>
        <p className="acts">
          <Button isBusy={remove.isPending} onClick={() => remove.mutate()}>
            {t('mirror.goals.remove', { number })}
          </Button>
        </p>
        <Status>{remove.isError ? <Notice error={remove.error} /> : null}</Status>
      </details>
    </li>
  );
}
