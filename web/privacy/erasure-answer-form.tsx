import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErasureDecision } from '#server/privacy/privacy.contract.ts';
import { api } from '../api.ts';
import { useWriter } from '../staff/staff-query.ts';
import { Button } from '../ui/button.tsx';
import { ProofNotice } from '../ui/proof-notice.tsx';
import { queryClient } from '../ui/queries.ts';
import { Status } from '../ui/status.tsx';
import { UnsavedLine } from '../ui/unsaved-line.tsx';
import { isWords, useUnsaved } from '../ui/use-unsaved.ts';
import { erasureRequestsQuery } from './erasure-requests-query.ts';

type Decision = ErasureDecision['decision'];
/** `written`: the field as it was when it was sent. */
type Given = { body: ErasureDecision; written: string };

type ErasureAnswerFormProps = { requestId: string; onAnswered: (decision: Decision) => void };

/** Yes or no is chosen first, then given: one press alone erases nobody. A no needs a reason, which the person reads. */
export function ErasureAnswerForm({ requestId, onAnswered }: ErasureAnswerFormProps) {
  const { t } = useTranslation();
  const id = useId();
  const [decision, setDecision] = useState<Decision | null>(null);
  const unsaved = useUnsaved({ from: useWriter(), name: `erasure.${requestId}` }, '', isWords);
  const { value: reason, write } = unsaved;
  const [lacking, setLacking] = useState<'lackingAnswer' | 'lackingReason' | null>(null);
  const answer = useMutation({
    mutationFn: ({ body }: Given) =>
      api('POST /api/privacy/erasure-requests/:requestId/decision', { params: { requestId }, body }),
    onSuccess: async (_, { body, written }) => {
      unsaved.beginAnew(written);
      onAnswered(body.decision);
      // Other pages ask anew; here nothing moves.
      const { queryKey } = erasureRequestsQuery;
      await queryClient.invalidateQueries({ queryKey, refetchType: 'none' });
    },
  });
  const give = () => {
    if (answer.isPending) return;
    const lacksReason = decision === 'keep' && reason.trim() === '';
    setLacking(decision === null ? 'lackingAnswer' : lacksReason ? 'lackingReason' : null);
    if (lacksReason) document.getElementById(`${id}-reason`)?.focus();
    else if (decision === 'keep')
      answer.mutate({ body: { decision, reason: reason.trim() }, written: reason });
    else if (decision === 'erase') answer.mutate({ body: { decision }, written: reason });
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    give();
  };
  const choice = (value: Decision) => (
    <>
      <label className="choice">
        <input
          type="radio"
          name={`${id}-decision`}
          checked={decision === value}
          aria-describedby={`${id}-${value}`}
          onChange={() => setDecision(value)}
        />
        {t(`erasureRequests.${value}`)}
      </label>
      <p className="quiet" id={`${id}-${value}`}>
        {t(`erasureRequests.${value}Says`)}
      </p>
    </>
  );
  return (
    <form noValidate onSubmit={onSubmit}>
      <UnsavedLine unsaved={unsaved} />
      <fieldset>
        <legend>{t('erasureRequests.answer')}</legend>
        {choice('erase')}
        {choice('keep')}
      </fieldset>
      <label htmlFor={`${id}-reason`}>{t('erasureRequests.reason')}</label>
      <p className="quiet" id={`${id}-hint`}>
        {t('erasureRequests.reasonHint')}
      </p>
      <textarea
        id={`${id}-reason`}
        rows={3}
        maxLength={2_000}
        aria-describedby={`${id}-hint ${id}-lacks`}
        aria-invalid={lacking === 'lackingReason'}
        value={reason}
        onChange={({ target }) => write(target.value)}
      />
      <p className="acts">
        <Button type="submit" isBusy={answer.isPending}>
          {t('erasureRequests.button')}
        </Button>
      </p>
      <Status>
        {lacking === null ? null : <p id={`${id}-lacks`}>{t(`erasureRequests.${lacking}`)}</p>}
        {answer.isError && lacking === null ? (
          <ProofNotice error={answer.error} onProved={give} isForm />
        ) : null}
      </Status>
    </form>
  );
}
