import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useOwnWriter } from '../ui/queries.ts';
import { SaveForm, WordsField } from '../ui/save-form.tsx';
import { isWords, useUnsaved } from '../ui/use-unsaved.ts';
import { type OwnPlacements, rememberOwn } from './placements-query.ts';

type OwnWordsFormProps = {
  /** Of what: no other form on this device has it. */
  name: string;
  label: string;
  /** Which one of several: said to a screen reader, as it stands beside it for everybody else. */
  of?: string;
  saved: string;
  save: (words: string) => Promise<OwnPlacements>;
};

/** The person's words about a step or a talk. They stay on the device until they are saved. */
export function OwnWordsForm({ name, label, of, saved, save }: OwnWordsFormProps) {
  const { t } = useTranslation();
  const from = useOwnWriter();
  const unsaved = useUnsaved({ from, name: `placement.${name}` }, saved, isWords);
  const { value: words, write } = unsaved;
  const saving = useMutation({
    mutationFn: () => save(words),
    onMutate: () => words,
    onSuccess: (now, _, sent) => {
      unsaved.hasArrived(sent);
      rememberOwn(now);
    },
  });
  const isSaved = saving.isSuccess && saved === words.trim();
  return (
    <details open={unsaved.restored !== 'no' ? true : undefined}>
      <summary>
        {label}
        {of === undefined ? null : <span className="only-read">: {of}</span>}
      </summary>
      <SaveForm
        save={saving}
        button={t('placements.own.keepWords')}
        saved={isSaved ? t('placements.own.wordsKept') : null}
        unsaved={unsaved}
      >
        <WordsField
          label={t('placements.own.words')}
          hint={t('placements.own.wordsHint')}
          rows={3}
          words={words}
          onChange={write}
        />
      </SaveForm>
    </details>
  );
}
