import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { inDays } from '../companies/in-days.ts';
import { useWriter } from '../staff/staff-query.ts';
import { SaveForm, WordsField } from '../ui/save-form.tsx';
import { useFields } from '../ui/use-fields.ts';
import { useSentId } from '../ui/use-sent-id.ts';
import { type Placement, type PlacementTalk, rememberPlacement, seeChange } from './placements-query.ts';

type TalkFields = Pick<PlacementTalk, 'talkedOn' | 'who' | 'words'> & { nextTalkOn: string };

type TalkFormProps = { placement: Placement; talk?: PlacementTalk };

/** Notes a talk, or changes what was noted. The person reads it. */
export function TalkForm({ placement, talk }: TalkFormProps) {
  const { t } = useTranslation();
  const id = useId();
  const { placementId, revision } = placement;
  const from = useWriter();
  const [today] = useState(() => inDays(0));
  const { talkedOn, who, words } = talk ?? { talkedOn: today, who: '', words: '' };
  const saved: TalkFields = { talkedOn, who, words, nextTalkOn: '' };
  const keptAs = { from, name: `talk.${placementId}.${talk?.placementTalkId ?? 'new'}` };
  const form = useFields(keptAs, saved, saved, talk ? { revision } : { isNew: true });
  const { fields, change, isKept, unsaved, whenArrived } = form;
  const sentId = useSentId(keptAs);
  const keep = useMutation({
    mutationFn: (sent: TalkFields) => {
      const { nextTalkOn, ...said } = sent;
      return talk
        ? api('PUT /api/placements/:placementId/talks/:placementTalkId', {
            params: { placementId, placementTalkId: talk.placementTalkId },
            body: { ...said, revision: form.revision },
          })
        : api('POST /api/placements/:placementId/talks', {
            params: { placementId },
            body: {
              placementTalkId: sentId.idOf(sent),
              ...said,
              nextTalkOn: nextTalkOn === '' ? null : nextTalkOn,
            },
          });
    },
    onSuccess: (now) => {
      rememberPlacement(now);
      if (!talk) sentId.hasArrived();
    },
    onError: (error) => seeChange(error, placementId),
  });
  return (
    <div className="field-rows">
      <SaveForm
        save={{ ...keep, mutate: () => whenArrived(keep.mutateAsync(fields), fields) }}
        button={t(talk ? 'placements.talks.keep' : 'placements.talks.add')}
        saved={keep.isSuccess && isKept ? t('placements.talks.kept') : null}
        unsaved={unsaved}
      >
        <label htmlFor={`${id}-on`}>{t('placements.talks.day')}</label>
        <input
          id={`${id}-on`}
          type="date"
          value={fields.talkedOn}
          onChange={({ target }) => change({ talkedOn: target.value })}
        />
        <label htmlFor={`${id}-who`}>{t('placements.talks.who')}</label>
        <input
          id={`${id}-who`}
          type="text"
          maxLength={200}
          aria-describedby={`${id}-who-hint`}
          value={fields.who}
          onChange={({ target }) => change({ who: target.value })}
        />
        <p className="quiet" id={`${id}-who-hint`}>
          {t('placements.talks.whoHint')}
        </p>
        <WordsField
          label={t('placements.talks.words')}
          hint={t('placements.talks.hint')}
          rows={4}
          words={fields.words}
          onChange={(written) => change({ words: written })}
        />
        {talk ? null : (
          <>
            <label htmlFor={`${id}-next`}>{t('placements.talks.next')}</label>
            <input
              id={`${id}-next`}
              type="date"
              value={fields.nextTalkOn}
              onChange={({ target }) => change({ nextTalkOn: target.value })}
            />
          </>
        )}
      </SaveForm>
    </div>
  );
}
