import type { UseMutationResult } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkForCandidate, WorkToKeep } from '#server/works/works.contract.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import { UnsavedLine } from '../ui/unsaved-line.tsx';
import { useFields } from '../ui/use-fields.ts';
import type { KeptAs } from '../ui/use-unsaved.ts';
import { useFilesTaken } from './use-files-taken.ts';
import { WorkFiles } from './work-files.tsx';

const longTexts = ['what', 'myPart', 'satisfied'] as const;

/** `revision`: which the fields grew from; 0: of a new one. */
export type WorkToSave = { work: WorkToKeep; revision: number };

type WorkFormProps = {
  keptAs: KeptAs;
  before: WorkToKeep;
  /** Of what was before. Undefined: it is a new one. */
  revision: number | undefined;
  keep: UseMutationResult<WorkForCandidate, Error, WorkToSave>;
};

/** What it is, the files, and whether a pedagogue sees it. Saved by a press. */
export function WorkForm({ keptAs, before, revision, keep }: WorkFormProps) {
  const { t } = useTranslation();
  const id = useId();
  const known = { ...toKeep(before), pasted: '' };
  const example = { ...known, files: [{ name: '', text: '' }] };
  const form = useFields(keptAs, known, example, { revision });
  const { fields, change, isKept, unsaved, whenArrived } = form;
  const { pasted, ...work } = fields;
  const [isLacking, setIsLacking] = useState(false);
  const taking = useFilesTaken(fields, change);
  const lacks = work.title.trim() === '' || (work.files.length === 0 && pasted === '');
  const send = async () => {
    // What is pasted belongs to the work, also when nobody pressed that it is to be taken along.
    const files = await taking.takePasted();
    if (files === undefined) return;
    const whole = { ...work, files };
    whenArrived(keep.mutateAsync({ work: whole, revision: form.revision }), { ...whole, pasted: '' });
  };
  return (
    <form
      className="work-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (keep.isPending) return;
        setIsLacking(lacks);
        if (!lacks) void send();
      }}
    >
      <UnsavedLine unsaved={unsaved} />
      <p className="quiet" id={`${id}-hint`}>
        {t('works.form.hint')}
      </p>
      <label htmlFor={`${id}-title`}>{t('works.form.title')}</label>
      <input
        id={`${id}-title`}
        type="text"
        maxLength={100}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        value={work.title}
        onChange={({ target }) => change({ title: target.value })}
      />
      <label htmlFor={`${id}-language`}>{t('works.form.language')}</label>
      <input
        id={`${id}-language`}
        type="text"
        maxLength={60}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        value={work.language}
        onChange={({ target }) => change({ language: target.value })}
      />
      <h2>{t('works.files.heading')}</h2>
      <WorkFiles files={work.files} onChange={(files) => change({ files })} taking={taking} />
      <h2>{t('works.form.about')}</h2>
      {longTexts.map((field) => (
        <div key={field}>
          <label htmlFor={`${id}-${field}`}>{t(`works.form.${field}`)}</label>
          <textarea
            id={`${id}-${field}`}
            rows={4}
            maxLength={2_000}
            aria-describedby={`${id}-hint`}
            value={work[field]}
            onChange={({ target }) => change({ [field]: target.value })}
          />
        </div>
      ))}
      <label className="choice">
        <input
          type="checkbox"
          checked={work.isShown}
          onChange={({ target }) => change({ isShown: target.checked })}
        />
        {t('works.form.isShown')}
      </label>
      <p className="quiet">{t('works.form.shownSays')}</p>
      <label className="choice">
        <input
          type="checkbox"
          checked={work.inReport}
          onChange={({ target }) => change({ inReport: target.checked })}
        />
        {t('works.form.inReport')}
      </label>
      <p className="quiet">{t('works.form.inReportSays')}</p>
      <p className="acts">
        <Button type="submit" isNext isBusy={keep.isPending}>
          {t('works.form.keep')}
        </Button>
      </p>
      <div className="said-place says-beside">
        <Status>
          {isLacking && lacks ? <p>{t('works.form.lacking')}</p> : null}
          {keep.isSuccess && isKept ? <p>{t('works.form.kept')}</p> : null}
          {keep.isError ? <Notice error={keep.error} isForm /> : null}
        </Status>
        <p className="quiet until-said">{t('works.form.place')}</p>
      </div>
    </form>
  );
}

/** What is sent, and nothing else that was answered. */
function toKeep(work: WorkToKeep): WorkToKeep {
  const { title, language, what, myPart, satisfied, files, isShown, inReport } = work;
  return { title, language, what, myPart, satisfied, files, isShown, inReport };
}
