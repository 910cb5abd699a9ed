import { useMutation } from '@tanstack/react-query';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TalkForPedagogue } from '#server/talks/talks.contract.ts';
import { api } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { queryClient } from '../ui/queries.ts';
import { Status } from '../ui/status.tsx';
import { talkQuery } from './talks-query.ts';
import type { TalkNotes } from './use-talk-notes.ts';
import { WrittenElsewhere } from './written-elsewhere.tsx';

type TalkEndProps = { talk: TalkForPedagogue; name: string; notes: TalkNotes };

/** The talk as a whole, where the notes are kept, and showing them to the candidate. */
export function TalkEnd({ talk, name, notes }: TalkEndProps) {
  const { t } = useTranslation();
  const { candidateId, talkId, state } = talk;
  const params = { candidateId, talkId };
  const onSuccess = (now: TalkForPedagogue) =>
    queryClient.setQueryData(talkQuery(candidateId, talkId).queryKey, now);
  const tell = useMutation({
    mutationFn: () => api('POST /api/candidates/:candidateId/talks/:talkId/tell', { params, body: {} }),
    onSuccess,
  });
  const takeBack = useMutation({
    mutationFn: () => api('POST /api/candidates/:candidateId/talks/:talkId/take-back', { params, body: {} }),
    onSuccess,
  });
  const fault = tell.error ?? takeBack.error;
  const isAllKept = notes.keptOn === 'saved' || notes.keptOn === 'nothing';
  return (
    <>
      {state === 'prepared' ? <Whole {...{ talk, notes }} /> : null}
      {state !== 'prepared' && talk.words !== '' ? <p>{t('talks.whole', { words: talk.words })}</p> : null}
      <h2>{t('talkSupport.tell.heading')}</h2>
      {state === 'prepared' ? (
        <p>{t('talkSupport.tell.says', { name })}</p>
      ) : (
        <>
          <p>{t(`talkSupport.tell.${state === 'told' ? 'told' : talk.inReport ? 'yes' : 'no'}`, { name })}</p>
          {talk.answer === '' ? null : (
            <p className="own-words">{t('talkSupport.tell.answer', { name, words: talk.answer })}</p>
          )}
          <p className="no-print">{t('talkSupport.tell.backSays', { name })}</p>
        </>
      )}
      <p className="acts">
        {state === 'prepared' ? (
          <Button isBusy={tell.isPending || !isAllKept} onClick={() => tell.mutate()}>
            {t('talkSupport.tell.act', { name })}
          </Button>
        ) : (
          <Button isBusy={takeBack.isPending} onClick={() => takeBack.mutate()}>
            {t('talkSupport.tell.back')}
          </Button>
        )}
        <Button onClick={() => window.print()}>{t('talkSupport.print')}</Button>
      </p>
      <div className="said-place">
        <Status>{fault ? <Notice error={fault} isForm /> : null}</Status>
        <p className="quiet until-said no-print">{t('talkSupport.tell.stored')}</p>
      </div>
    </>
  );
}

function Whole({ talk, notes }: Pick<TalkEndProps, 'talk' | 'notes'>) {
  const { t } = useTranslation();
  const id = useId();
  const { keptOn, refusal } = notes;
  // What the server said no to is not sent again by itself.
  const isRefused = refusal !== null && keptOn === 'device';
  const words = t(isRefused ? 'talkSupport.notes.refused' : `talkSupport.notes.${keptOn}`);
  // Between two confirmed states a listener hears nothing: steady writing is not read aloud.
  const [told, setTold] = useState('');
  useEffect(() => {
    if (keptOn !== 'saving' && keptOn !== 'nothing') setTold(words);
  }, [keptOn, words]);
  return (
    <>
      <div className="no-print">
        <label htmlFor={id}>{t('talkSupport.notes.whole')}</label>
        <textarea
          id={id}
          rows={4}
          maxLength={2_000}
          aria-describedby={`${id}-hint`}
          value={notes.whole}
          onChange={(event) => notes.writeWhole(event.target.value)}
        />
        <p className="quiet" id={`${id}-hint`}>
          {t('talkSupport.notes.hint')}
        </p>
        <p className="quiet talk-kept">{words}</p>
        <Status isHidden>{told}</Status>
        <div className="said-place">
          <Status>{refusal === null ? null : <Notice error={refusal} />}</Status>
          <WrittenElsewhere {...{ talk, notes }} />
        </div>
      </div>
      <h3 className="only-print">{t('talkSupport.notes.whole')}</h3>
      <p className="only-print talk-lines">{notes.whole}</p>
    </>
  );
}
