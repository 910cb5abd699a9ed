import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Headline, Subject } from '#server/headlines/headlines.contract.ts';
import { api } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useOwnWriter } from '../ui/queries.ts';
import { Status } from '../ui/status.tsx';
import { UnsavedLine } from '../ui/unsaved-line.tsx';
import { useLocale } from '../ui/use-locale.ts';
import { isWords, useUnsaved, whenArrived } from '../ui/use-unsaved.ts';
import { findSubjects } from './find-subjects.ts';
import { useHeadlineChange } from './headlines-query.ts';

const groups = ['language', 'tool', 'area'] as const;
const mostFound = 4;

type AddHeadlineProps = { subjects: Subject[]; own: Headline[] };

/** Search, or write with own words; or look through what is known, in three folded lists. */
export function AddHeadline({ subjects, own }: AddHeadlineProps) {
  const { t } = useTranslation();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const unsaved = useUnsaved({ from: useOwnWriter(), name: 'headline.new' }, '', isWords);
  const { value: words, write } = unsaved;
  const [isLacking, setIsLacking] = useState(false);
  const add = useHeadlineChange((name: string) =>
    api('POST /api/headlines', { body: { words: name, marks: [] } }),
  );
  const isEmpty = words.trim() === '';
  const addOne = (name: string) => {
    setIsLacking(false);
    if (!add.isPending) whenArrived(add.mutateAsync(name), () => unsaved.beginAnew(words));
  };
  const there = new Set(own.map(({ subjectId }) => subjectId));
  const isBusy = add.isPending;
  return (
    <>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setIsLacking(isEmpty);
          if (!isEmpty) addOne(words);
        }}
      >
        <UnsavedLine unsaved={unsaved} />
        <label htmlFor={id}>{t('headlines.add.words')}</label>
        <p className="quiet" id={`${id}-hint`}>
          {t('headlines.add.hint')}
        </p>
        <div className="add-line">
          <input
            ref={field}
            id={id}
            type="text"
            maxLength={60}
            autoComplete="off"
            aria-describedby={`${id}-hint`}
            value={words}
            onChange={({ target }) => {
              write(target.value);
              if (!isBusy) add.reset();
            }}
          />
          <Button type="submit" isBusy={isBusy}>
            {t('headlines.add.own')}
          </Button>
        </div>
        <div className="said-place">
          <Status>
            {isLacking && isEmpty ? <p>{t('headlines.add.lacking')}</p> : null}
            {add.isSuccess ? <p>{t('headlines.add.added', { words: add.variables })}</p> : null}
            {add.isError ? <Notice error={add.error} isForm /> : null}
          </Status>
          {isEmpty && !isLacking && add.isIdle ? (
            <p className="quiet until-said">{t('headlines.add.place')}</p>
          ) : null}
          {isEmpty || add.isError ? null : (
            <Subjects
              subjects={findSubjects(subjects, words, mostFound)}
              {...{ there, isBusy }}
              onAdd={(name) => {
                addOne(name);
                // What was found goes away: the keyboard is where one can go on writing.
                field.current?.focus();
              }}
            />
          )}
        </div>
      </form>
      {groups.map((group) => (
        <details key={group}>
          <summary>{t(`headlines.groups.${group}`)}</summary>
          <Subjects
            subjects={subjects.filter((one) => one.group === group)}
            {...{ there, isBusy }}
            onAdd={addOne}
          />
        </details>
      ))}
    </>
  );
}

type SubjectsProps = {
  subjects: Subject[];
  there: ReadonlySet<string | null>;
  isBusy: boolean;
  onAdd: (name: string) => void;
};

/** A press adds; one that is there keeps its place, and says so. */
function Subjects({ subjects, there, isBusy, onAdd }: SubjectsProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <ul className="subjects">
      {subjects.map(({ subjectId, name }) => {
        const isThere = there.has(subjectId);
        const says = t(isThere ? 'headlines.add.there' : 'headlines.add.one', { name: name[locale] });
        return (
          <li key={subjectId}>
            <Button isBusy={isBusy || isThere} aria-label={says} onClick={() => onAdd(name[locale])}>
              {isThere ? says : name[locale]}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
