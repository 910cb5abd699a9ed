import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import { UnsavedLine } from '../ui/unsaved-line.tsx';
import { useFields } from '../ui/use-fields.ts';
import type { KeptAs } from '../ui/use-unsaved.ts';
import { InsurerField } from './insurer-field.tsx';
import { OfferedFields } from './offered-fields.tsx';
import { exampleTask, nothingOffered } from './opening-words.ts';
import type { OpeningFields, SkillName } from './openings-query.ts';
import { SupervisorFields } from './supervisor-fields.tsx';
import { TaskFields, writtenTasks } from './task-fields.tsx';
import { TextLine } from './text-line.tsx';

/** `revision`: which the fields grew from. */
export type OpeningToSave = { fields: OpeningFields; revision: number };

type OpeningFormProps = {
  keptAs: KeptAs;
  written: OpeningFields;
  /** Of what is written. Undefined: it is a new one. */
  revision?: number | undefined;
  skillsToChoose: SkillName[];
  act: string;
  isNext?: boolean;
  saving: {
    mutateAsync: (sent: OpeningToSave) => Promise<unknown>;
    isPending: boolean;
    isSuccess: boolean;
    error: unknown;
  };
};

/** An opening as a matcher writes it. */
export function OpeningForm(props: OpeningFormProps) {
  const { keptAs, written, revision, skillsToChoose, act, isNext = false, saving } = props;
  const { t } = useTranslation();
  const example = { ...written, tasks: [exampleTask], offered: nothingOffered };
  const form = useFields(keptAs, written, example, { revision });
  const { fields, change, isKept, unsaved, whenArrived } = form;
  const [isLacking, setIsLacking] = useState(false);
  const lacks = fields.title.trim() === '';
  return (
    <form
      className="field-rows"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (saving.isPending) return;
        const tasks = writtenTasks(fields.tasks);
        setIsLacking(lacks);
        change({ tasks });
        const whole = { ...fields, tasks };
        if (!lacks) whenArrived(saving.mutateAsync({ fields: whole, revision: form.revision }), whole);
      }}
    >
      <UnsavedLine unsaved={unsaved} />
      <TextLine
        label={t('openings.form.title')}
        hint={t('openings.form.hint')}
        max={100}
        value={fields.title}
        onChange={(title) => change({ title })}
      />
      <TaskFields
        tasks={fields.tasks}
        skillsToChoose={skillsToChoose}
        onChange={(changed) => change({ tasks: changed })}
      />
      <OfferedFields offered={fields.offered} onChange={(offered) => change({ offered })} />
      <h2>{t('openings.form.around')}</h2>
      <SupervisorFields
        hint={t('openings.form.supervisorHint')}
        supervisor={{ name: fields.supervisorName, title: fields.supervisorTitle }}
        onChange={({ name, title }) => change({ supervisorName: name, supervisorTitle: title })}
      />
      <InsurerField insurer={fields.insurer} onChange={(insurer) => change({ insurer })} />
      <TextLine
        label={t('openings.form.agreement')}
        hint={t('openings.form.agreementHint')}
        max={4_000}
        isLong
        value={fields.agreement}
        onChange={(agreement) => change({ agreement })}
      />
      <p className="acts">
        <Button type="submit" isNext={isNext} isBusy={saving.isPending}>
          {act}
        </Button>
      </p>
      <div className="said-place says-beside">
        <Status>
          {isLacking && lacks ? <p>{t('openings.form.lacking')}</p> : null}
          {saving.error ? <Notice error={saving.error} isForm /> : null}
          {saving.isSuccess && isKept ? <p>{t('openings.form.kept')}</p> : null}
        </Status>
        {revision === undefined ? null : <p className="quiet until-said">{t('common.saidWhenSaved')}</p>}
      </div>
    </form>
  );
}
