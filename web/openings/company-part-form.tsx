import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiRequest } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { DayIn } from '../ui/in-sentence.tsx';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import { UnsavedLine } from '../ui/unsaved-line.tsx';
import { useFields } from '../ui/use-fields.ts';
import type { KeptAs } from '../ui/use-unsaved.ts';
import { InsurerField } from './insurer-field.tsx';
import { OfferedFields } from './offered-fields.tsx';
import { exampleTask, nothingOffered } from './opening-words.ts';
import type { CompanyPart } from './openings-query.ts';
import { SupervisorFields } from './supervisor-fields.tsx';
import { TaskFields, writtenTasks } from './task-fields.tsx';
import { TextLine } from './text-line.tsx';

type PartFields = ApiRequest<'PUT /api/company-part'>['body']['part'];

/** `revision`: which the fields grew from. */
export type PartToSave = { fields: PartFields; revision: number };

type CompanyPartFormProps = {
  keptAs: KeptAs;
  part: CompanyPart;
  saving: {
    mutateAsync: (sent: PartToSave) => Promise<unknown>;
    isPending: boolean;
    isSuccess: boolean;
    error: unknown;
  };
};

const nobody = { name: '', title: '' };

/** The company's part of an opening. Who supervises can be named here, and is not shown again. */
export function CompanyPartForm({ keptAs, part, saving }: CompanyPartFormProps) {
  const { t } = useTranslation();
  const { title, tasks, offered, insurer } = part;
  // Whoever is named is not shown again when it is sent, here neither.
  const known = { title, tasks, offered, insurer, supervisor: nobody };
  const example = { ...known, tasks: [exampleTask], offered: nothingOffered };
  const form = useFields(keptAs, known, example, { revision: part.revision });
  const { fields, change, isKept, unsaved, whenArrived } = form;
  const { supervisor } = fields;
  const [isLacking, setIsLacking] = useState(false);
  const lacks = fields.title.trim() === '';
  const namesNobody = supervisor.name.trim() === '';
  // A title belongs to somebody: alone it would not be kept.
  const isTitleAlone = namesNobody && supervisor.title.trim() !== '';
  const send = () => {
    const written = { ...fields, tasks: writtenTasks(fields.tasks) };
    change({ tasks: written.tasks });
    const sent = { ...written, supervisor: namesNobody ? null : supervisor };
    const sending = saving.mutateAsync({ fields: sent, revision: form.revision });
    whenArrived(sending, written);
  };
  return (
    <form
      className="field-rows"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (saving.isPending) return;
        setIsLacking(lacks || isTitleAlone);
        if (!lacks && !isTitleAlone) send();
      }}
    >
      <UnsavedLine unsaved={unsaved} />
      <p>
        {t('companyPart.says', { organisation: part.organisation, company: part.companyName })}{' '}
        <DayIn sentence={(day) => t('companyPart.until', { day })} at={part.lastDay} />{' '}
        {part.canTry && part.challenges.length > 0 ? t('companyPart.trialsBelow') : null}
      </p>
      <TextLine
        label={t('openings.form.title')}
        hint={t('openings.form.hint')}
        max={100}
        value={fields.title}
        onChange={(changed) => change({ title: changed })}
      />
      <TaskFields
        tasks={fields.tasks}
        skillsToChoose={part.skillsToChoose}
        onChange={(changed) => change({ tasks: changed })}
      />
      <OfferedFields offered={fields.offered} onChange={(changed) => change({ offered: changed })} />
      <h2>{t('openings.form.around')}</h2>
      <p>{t(part.hasSupervisor ? 'companyPart.hasSupervisor' : 'companyPart.noSupervisor')}</p>
      <SupervisorFields
        hint={t('companyPart.supervisorHint')}
        supervisor={supervisor}
        onChange={(changed) => change({ supervisor: changed })}
      />
      <InsurerField insurer={fields.insurer} onChange={(changed) => change({ insurer: changed })} />
      <p>{t('companyPart.before', { organisation: part.organisation })}</p>
      <p className="acts">
        <Button type="submit" isNext isBusy={saving.isPending}>
          {t('companyPart.send')}
        </Button>
      </p>
      <div className="said-place says-beside">
        <Status>
          {isLacking && lacks ? <p>{t('openings.form.lacking')}</p> : null}
          {isLacking && isTitleAlone ? <p>{t('companyPart.titleAlone')}</p> : null}
          {saving.error ? <Notice error={saving.error} isForm /> : null}
          {saving.isSuccess && isKept ? <p>{t('companyPart.sent')}</p> : null}
        </Status>
        <p className="quiet until-said">{t('common.saidWhenSaved')}</p>
      </div>
    </form>
  );
}
