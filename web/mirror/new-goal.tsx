import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { useWriter } from '../staff/staff-query.ts';
import { SaveForm, WordsField } from '../ui/save-form.tsx';
import { useSentId } from '../ui/use-sent-id.ts';
import { isWords, useUnsaved } from '../ui/use-unsaved.ts';
import { rememberMirror } from './mirror-query.ts';

/** A goal for the quarter that goes on. */
export function NewGoal() {
  const { t } = useTranslation();
  const from = useWriter();
  const [isLacking, setIsLacking] = useState(false);
  const keptAs = { from, name: 'goal.new' };
  const unsaved = useUnsaved(keptAs, '', isWords);
  const sentId = useSentId(keptAs);
  const { value: words, write } = unsaved;
  const lacks = words.trim() === '';
  const add = useMutation({
    mutationFn: () =>
      api('POST /api/mirror/goals', { body: { goalId: sentId.idOf({ words }), words: words.trim() } }),
    onMutate: () => words,
    onSuccess: (mirror, _, sent) => {
      sentId.hasArrived();
      unsaved.beginAnew(sent);
      rememberMirror(mirror);
    },
  });
  const mutate = () => {
    setIsLacking(lacks);
    if (!lacks) add.mutate();
  };
  const saved = add.isSuccess && lacks ? t('mirror.goals.added') : null;
  return (
    <div className="no-print">
      <SaveForm
        save={{ ...add, mutate }}
        button={t('mirror.goals.add')}
        saved={isLacking && lacks ? t('mirror.goals.lacking') : saved}
        unsaved={unsaved}
      >
        <WordsField
          label={t('mirror.goals.new')}
          hint={t('mirror.goals.wordsHint')}
          rows={2}
          words={words}
          onChange={write}
        />
      </SaveForm>
    </div>
  );
}
