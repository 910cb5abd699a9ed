import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayIn } from '../ui/in-sentence.tsx';
import { Status } from '../ui/status.tsx';
import { ErasureAnswerForm } from './erasure-answer-form.tsx';
import type { ErasureRequest } from './erasure-requests-query.ts';

/** One request: from whom, which day, what it is about. Once answered it stays in its place, with what happened. */
export function ErasureRequestRow({ request }: { request: ErasureRequest }) {
  const { t } = useTranslation();
  const { requestId, accountId, name, number, categories, askedOn } = request;
  const [answered, setAnswered] = useState<'erased' | 'kept' | null>(null);
  const said = useRef<HTMLParagraphElement>(null);
  // The form with the focus in it is gone: the focus goes to what came of it.
  useEffect(() => {
    if (answered !== null) said.current?.focus();
  }, [answered]);
  const met = number === null ? null : (name ?? t('staff.candidates.number', { number }));
  // Whoever does not meet the person sees no more than tells two requests apart.
  const who = met ?? t('erasureRequests.account', { id: accountId.slice(0, 8) });
  return (
    <li>
      <h2>{who}</h2>
      <p>
        <DayIn sentence={(day) => t('erasureRequests.asked', { day })} at={askedOn} />
      </p>
      <ul>
        {categories.map((category) => (
          <li key={category}>{t(`erasureRequests.categories.${category}`)}</li>
        ))}
      </ul>
      {answered === null ? (
        <details>
          <summary>{t('erasureRequests.open', { who })}</summary>
          <ErasureAnswerForm
            requestId={requestId}
            onAnswered={(decision) => setAnswered(decision === 'erase' ? 'erased' : 'kept')}
          />
        </details>
      ) : null}
      <Status>
        {answered === null ? null : (
          <p ref={said} tabIndex={-1}>
            {t(`erasureRequests.${answered}`, { who })}
          </p>
        )}
      </Status>
    </li>
  );
}
