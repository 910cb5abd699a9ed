import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { inDays } from '../companies/in-days.ts';
import { useWriter } from '../staff/staff-query.ts';
import { SaveForm, WordsField } from '../ui/save-form.tsx';
import { useSentId } from '../ui/use-sent-id.ts';
import { useUnsaved } from '../ui/use-unsaved.ts';
import { type Placement, type PlacementTalk, rememberPlacement, seeChange } from './placements-query.ts';

type TalkDraft = Pick<PlacementTalk, 'talkedOn' | 'who' | 'words'> & { nextTalkOn: string };

const isDraft = (kept: unknown): kept is TalkDraft =>
  typeof kept === 'object' && kept !== null && 'who' in kept && 'nextTalkOn' in kept;

type TalkFormProps = { placement: Placement; talk?: PlacementTalk };

/** Notes a talk, or changes what was noted. The person reads it. */
export function TalkForm({ placement, talk }: TalkFormProps) {
  const { t } = useTranslation();
  const id = useId();
  const { placementId, revision } = placement;
  const from = useWriter();
  const [today] = useState(() => inDays(0));
  const nothing = { talkedOn: today, who: '', words: '', nextTalkOn: '' };
  const saved = talk
    ? { talkedOn: talk.talkedOn, who: talk.who, words: talk.words, nextTalkOn: '' }
    : nothing;
  const keptAs = { from, name: `talk.${placementId}.${talk?.placementTalkId ?? 'new'}` };
  const unsaved = useUnsaved(keptAs, saved, isDraft);
  const sentId = useSentId(keptAs);
  const { value: draft, write } = unsaved;
  const set = (change: Partial<TalkDraft>) => write({ ...draft, ...change });
  const keep = useMutation({
    mutationFn: () => {
      const { nextTalkOn, ...said } = draft;
      return talk
        ? api('PUT /api/placements/:placementId/talks/:placementTalkId', {
            params: { placementId, placementTalkId: talk.placementTalkId },
            body: { ...said, revision },
          })
        : api('POST /api/placements/:placementId/talks', {
            params: { placementId },
            body: {
              placementTalkId: sentId.idOf(draft),
              ...said,
              nextTalkOn: nextTalkOn === '' ? null : nextTalkOn,
            },
          });
    },
    onMutate: () => draft,
    onSuccess: (now, _, sent) => {
      rememberPlacement(now);
      if (talk) return unsaved.hasArrived(sent);
      sentId.hasArrived();
      unsaved.beginAnew(sent);
    },
    onError: (error) => seeChange(error, placementId),
  });
  const isKept = keep.isSuccess && (talk === undefined || JSON.stringify(draft) === JSON.stringify(saved));
  return (
    <div className="field-rows">
      <SaveForm
        save={keep}
        button={t(talk ? 'placements.talks.keep' : 'placements.talks.add')}
        saved={isKept ? t('placements.talks.kept') : null}
        unsaved={unsaved}
      >
        <label htmlFor={`${id}-on`}>{t('placements.talks.day')}</label>
        <input
          id={`${id}-on`}
          type="date"
          value={draft.talkedOn}
          onChange={({ target }) => set({ talkedOn: target.value })}
        />
        <label htmlFor={`${id}-who`}>{t('placements.talks.who')}</label>
        <input
          id={`${id}-who`}
          type="text"
          maxLength={200}
          aria-describedby={`${id}-who-hint`}
          value={draft.who}
          onChange={({ target }) => set({ who: target.value })}
        />
        <p className="quiet" id={`${id}-who-hint`}>
          {t('placements.talks.whoHint')}
        </p>
        <WordsField
          label={t('placements.talks.words')}
          hint={t('placements.talks.hint')}
          rows={4}
          words={draft.words}
          onChange={(words) => set({ words })}
        />
        {talk ? null : (
          <>
            <label htmlFor={`${id}-next`}>{t('placements.talks.next')}</label>
            <input
              id={`${id}-next`}
              type="date"
              value={draft.nextTalkOn}
              onChange={({ target }) => set({ nextTalkOn: target.value })}
            />
          </>
        )}
      </SaveForm>
    </div>
  );
}
