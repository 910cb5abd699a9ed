import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiRequest } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { DayIn } from '../ui/in-sentence.tsx';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import { useFields } from '../ui/use-fields.ts';
import { InsurerField } from './insurer-field.tsx';
import { OfferedFields } from './offered-fields.tsx';
import type { CompanyPart } from './openings-query.ts';
import { SupervisorFields } from './supervisor-fields.tsx';
import { TaskFields, writtenTasks } from './task-fields.tsx';
import { TextLine } from './text-line.tsx';

export type PartFields = ApiRequest<'PUT /api/company-part'>['body']['part'];

type CompanyPartFormProps = {
  part: CompanyPart;
  saving: {
    mutate: (fields: PartFields, then: { onSuccess: () => void }) => void;
    isPending: boolean;
    isSuccess: boolean;
    error: unknown;
  };
};

const nobody = { name: '', title: '' };

/** The company's part of an opening. Who supervises can be named here, and is not shown again. */
export function CompanyPartForm({ part, saving }: CompanyPartFormProps) {
  const { t } = useTranslation();
  const { title, tasks, offered, insurer } = part;
  const { fields, change, isKept } = useFields({ title, tasks, offered, insurer });
  const [supervisor, setSupervisor] = useState(nobody);
  const [isLacking, setIsLacking] = useState(false);
  const lacks = fields.title.trim() === '';
  const namesNobody = supervisor.name.trim() === '';
  // A title belongs to somebody: alone it would not be kept.
  const isTitleAlone = namesNobody && supervisor.title.trim() !== '';
  const send = () => {
    const written = writtenTasks(fields.tasks);
    change({ tasks: written });
    const whole = { ...fields, tasks: written, supervisor: namesNobody ? null : supervisor };
    // Whoever is named is not shown again, here neither.
    saving.mutate(whole, { onSuccess: () => setSupervisor(nobody) });
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
      <p>
        {t('companyPart.says', { organisation: part.organisation, company: part.companyName })}{' '}
        <DayIn sentence={(day) => t('companyPart.until', { day })} at={part.lastDay} />
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
        onChange={setSupervisor}
      />
      <InsurerField insurer={fields.insurer} onChange={(changed) => change({ insurer: changed })} />
      <p>{t('companyPart.before', { organisation: part.organisation })}</p>
      <p className="acts">
        <Button type="submit" isNext isBusy={saving.isPending}>
          {t('companyPart.send')}
        </Button>
      </p>
      <div className="form-says says-beside">
        <Status>
          {isLacking && lacks ? <p>{t('openings.form.lacking')}</p> : null}
          {isLacking && isTitleAlone ? <p>{t('companyPart.titleAlone')}</p> : null}
          {saving.error ? <Notice error={saving.error} isForm /> : null}
          {saving.isSuccess && isKept && namesNobody && !isTitleAlone ? <p>{t('companyPart.sent')}</p> : null}
        </Status>
      </div>
    </form>
  );
}
