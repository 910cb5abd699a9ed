import { useMutation } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewForReader } from '#server/reviews/reviews.contract.ts';
import { api } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { queryClient } from '../ui/queries.ts';
import { Status } from '../ui/status.tsx';
import { Kept } from './kept.tsx';
import { NotesFields } from './notes-fields.tsx';
import { reviewQuery } from './reviews-query.ts';
import { SkillsFields } from './skills-fields.tsx';
import { useReviewText } from './use-review-text.ts';

/** What a reader writes. It is kept by itself, and released by a press: then the candidate reads it. */
export function ReviewForm({ review, name }: { review: ReviewForReader; name: string }) {
  const { t } = useTranslation();
  const id = useId();
  const { reviewId, files, subject, skills } = review;
  const written = useReviewText(review);
  const { text, write, keptOn, revision } = written;
  const release = useMutation({
    mutationFn: (saved: number) =>
      api('POST /api/reviews/:reviewId/release', { params: { reviewId }, body: { revision: saved } }),
    onSuccess: (now) => queryClient.setQueryData(reviewQuery(reviewId).queryKey, now),
  });
  const isAllKept = keptOn === 'saved' || keptOn === 'nothing';
  const change: typeof write = (part) => {
    release.reset();
    write(part);
  };
  return (
    <>
      <NotesFields {...{ files }} notes={text.notes} onChange={(notes) => change({ notes })} />
      {skills.length === 0 ? null : (
        <SkillsFields
          {...{ review }}
          chosen={text.skills}
          onChange={(chosen) => change({ skills: chosen })}
        />
      )}
      <h3>{t('reviewing.whole.heading')}</h3>
      <label htmlFor={id}>{t('reviewing.whole.words', { name })}</label>
      <p className="quiet" id={`${id}-hint`}>
        {t('reviewing.hint')}
      </p>
      <textarea
        id={id}
        rows={5}
        maxLength={4_000}
        aria-describedby={`${id}-hint`}
        value={text.words}
        onChange={({ target }) => change({ words: target.value })}
      />
      <Kept written={written} />
      <h3>{t('reviewing.release.heading')}</h3>
      <p>{t('reviewing.release.says', { name })}</p>
      <p>{t('reviewing.release.stored')}</p>
      <p>{t('reviewing.release.named', { name, context: subject.form })}</p>
      <p className="acts">
        <Button isNext isBusy={release.isPending || !isAllKept} onClick={() => release.mutate(revision)}>
          {t('reviewing.release.act', { name })}
        </Button>
      </p>
      <div className="said-place">
        <Status>
          {release.isSuccess && release.variables === revision && isAllKept ? (
            <p>{t('reviewing.release.done', { name })}</p>
          ) : null}
          {release.isError ? <Notice error={release.error} isForm /> : null}
        </Status>
        <p className="quiet until-said">{t('reviewing.release.here')}</p>
      </div>
    </>
  );
}
