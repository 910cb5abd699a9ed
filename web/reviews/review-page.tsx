/** One hand-in, or one own work, to read: what it is about, what the program did and the code, beside what one writes about it. */
import '../questions/questions.css';
import '../staff/staff.css';
import './reviews.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ReviewForReader } from '#server/reviews/reviews.contract.ts';
import type { SubjectForReader } from '#server/reviews/subjects.contract.ts';
import { challengeQuery } from '../challenges/challenge-query.ts';
import { NumberedCode } from '../questions/numbered-code.tsx';
import { pathTo } from '../routes.ts';
import { useNameOf } from '../staff/candidates-query.ts';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Mark } from '../ui/mark.tsx';
import { Page } from '../ui/page.tsx';
import { useLocale } from '../ui/use-locale.ts';
import { languageOfFile } from './language-of-file.ts';
import { ReviewForm } from './review-form.tsx';
import { reviewQuery } from './reviews-query.ts';
import { StatementToRead } from './statement-to-read.tsx';
import { useSubjectTitle } from './use-subject-name.ts';
import { VersionShown } from './version-shown.tsx';
import { WorkToRead } from './work-to-read.tsx';

export function ReviewPage({ reviewId }: { reviewId: string }) {
  const { t } = useTranslation();
  const titleOf = useSubjectTitle();
  const review = useQuery(reviewQuery(reviewId));
  const { data } = review;
  const slug = data?.subject.form === 'hand-in' ? data.subject.slug : undefined;
  const statement = useQuery({ ...challengeQuery(slug ?? ''), enabled: slug !== undefined });
  return (
    <Page
      // Nobody's name stands in the history of a shared computer.
      title={t('reviewing.title')}
      heading={data ? t('reviewing.heading', { title: titleOf(data.subject) }) : t('reviewing.title')}
      place={t('staff.desk.heading')}
      isReady={!review.isPending && !statement.isLoading}
      width="sides"
    >
      {review.isError ? <FetchFault query={review} isNext /> : null}
      {data ? <Review key={reviewId} review={data} /> : null}
      <p className="acts">
        <a href={pathTo('reviews')}>{t('reviewing.toQueue')}</a>
        {data?.next ? <a href={pathTo('review', { reviewId: data.next })}>{t('reviewing.next')}</a> : null}
      </p>
    </Page>
  );
}

function Review({ review }: { review: ReviewForReader }) {
  const { t } = useTranslation();
  const name = useNameOf()(review);
  const { subject, askedOn, files, versions, skills, noteAnswers } = review;
  return (
    <>
      <p>
        <WhoWrote {...{ subject, name }} /> {t('reviewing.seenBy', { name })}
      </p>
      <div className="code-and-questions review-sides">
        <div className="review-reading">
          {subject.form === 'hand-in' ? (
            <StatementToRead handIn={subject} />
          ) : (
            <WorkToRead work={subject} askedOn={askedOn} />
          )}
          {files.map(({ name: file, text }) => (
            <NumberedCode
              key={file}
              heading={t('reviewing.code', { file })}
              text={text}
              language={subject.form === 'hand-in' ? subject.language : languageOfFile(file)}
            />
          ))}
          {subject.form === 'hand-in' ? <WhatItDid handIn={subject} /> : null}
        </div>
        <div>
          <h2>{t('reviewing.write')}</h2>
          <ReviewForm review={review} name={name} />
          {versions.length === 0 ? null : (
            <>
              <h2>{t('reviewing.released')}</h2>
              {versions.map((version) => (
                <VersionShown key={version.version} {...{ version, skills, noteAnswers }} heading="h3" />
              ))}
            </>
          )}
        </div>
      </div>
    </>
  );
}

function WhoWrote({ subject, name }: { subject: SubjectForReader; name: string }) {
  const { t } = useTranslation();
  const { form, language } = subject;
  if (form === 'hand-in') return t('reviewing.of', { name, language: t(`common.language.${language}`) });
  const brought = t('reviewing.work.of', { name });
  return language === '' ? brought : `${brought} ${t('reviewing.work.language', { language })}`;
}

/** The answers of the hand-in, and which claims of the challenge held. */
function WhatItDid({
  handIn: { answers, claims },
}: {
  handIn: Extract<SubjectForReader, { form: 'hand-in' }>;
}) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <>
      {Object.keys(answers).length === 0 ? null : (
        <>
          <h2>{t('reviewing.answers')}</h2>
          <pre className="question-code" translate="no">
            <code>{Object.values(answers).join('\n')}</code>
          </pre>
        </>
      )}
      <h2>{t('reviewing.claims')}</h2>
      <ul className="review-claims">
        {claims.map(({ sentence, holds }) => (
          <li key={sentence.sv}>
            <span className={holds ? 'holds' : 'holdsnot'}>
              <Mark shape={holds ? 'full' : 'empty'} /> {t(`reviewing.claim.${holds ? 'holds' : 'holdsNot'}`)}
            </span>{' '}
            {sentence[locale]}
          </li>
        ))}
      </ul>
    </>
  );
}
