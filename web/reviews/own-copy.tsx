import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SubjectForCandidate } from '#server/reviews/subjects.contract.ts';
import { NumberedCode } from '../questions/numbered-code.tsx';
import { pathTo } from '../routes.ts';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { languageOfFile } from './language-of-file.ts';
import { ownCopyQuery } from './reviews-query.ts';
import { WorkTold } from './work-told.tsx';

type OwnCopyProps = {
  reviewId: string;
  work: Extract<SubjectForCandidate, { form: 'work' }>;
  /** Of the reader. */
  name: string;
  /** The copy is erased. */
  isGone: boolean;
};

/** The own work as its reader has it: the one who chose it sees the same. Fetched when it is opened. */
export function OwnCopy({ reviewId, work, name, isGone }: OwnCopyProps) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const copy = useQuery({ ...ownCopyQuery(reviewId), enabled: isOpen });
  return (
    <>
      <p className="quiet">
        {t('reviews.work.notRun')} {work.hasChanged ? t('reviews.work.changed', { name }) : null}{' '}
        <a href={pathTo('work', { workId: work.workId })}>{t('reviews.work.open', { title: work.title })}</a>
        {isGone ? ` ${t('reviews.work.gone', { name })}` : null}
      </p>
      {isGone ? null : (
        <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
          <summary>{t('reviews.work.copy', { name })}</summary>
          {copy.isError ? <FetchFault query={copy} /> : null}
          {copy.data ? (
            <>
              {copy.data.subject.form === 'work' ? <WorkTold work={copy.data.subject} heading="h4" /> : null}
              {copy.data.files.map(({ name: file, text }) => (
                <NumberedCode
                  key={file}
                  heading={file}
                  text={text}
                  language={languageOfFile(file)}
                  level="h4"
                />
              ))}
            </>
          ) : null}
        </details>
      )}
    </>
  );
}
