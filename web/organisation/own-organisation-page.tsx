import './organisation.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, api, type Reply } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { ProofNotice } from '../ui/proof-notice.tsx';
import { organisationQuery, queryClient } from '../ui/queries.ts';
import { Status } from '../ui/status.tsx';
import { UnsavedLine } from '../ui/unsaved-line.tsx';
import { useFields } from '../ui/use-fields.ts';
import type { KeptAs } from '../ui/use-unsaved.ts';
import { OwnFieldRow, useFieldWords } from './own-field-row.tsx';
import { fieldOf, groupsThatSay, type OwnFieldGroup, ownFieldGroups, settingsOf } from './own-fields.ts';
import { PurgePreview } from './purge-preview.tsx';

const valuesKey = ['organisation', 'values'];
const groups = Object.keys(ownFieldGroups) as OwnFieldGroup[];

/** Organisationen: what only it can say, written by an owner. */
export function OwnOrganisationPage({ keptAs }: { keptAs: KeptAs }) {
  const { t } = useTranslation();
  const values = useQuery({
    queryKey: valuesKey,
    queryFn: ({ signal }) => api('GET /api/organisation/values', { signal }),
    // What is being written is not exchanged by itself.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  return (
    <Page heading={t('ownOrganisation.heading')} place={t('staff.desk.heading')} isReady={!values.isPending}>
      {values.isError ? <FetchFault query={values} isNext /> : null}
      {values.data ? <OwnForm keptAs={keptAs} known={values.data} /> : null}
    </Page>
  );
}

type OwnFormProps = { keptAs: KeptAs; known: Reply<'GET /api/organisation/values'> };

function OwnForm({ keptAs, known }: OwnFormProps) {
  const { t } = useTranslation();
  const written = Object.fromEntries(known.fields.map((field) => [field.name, field.written]));
  const given = Object.fromEntries(known.fields.map((field) => [field.name, field.given]));
  const { fields: values, change, isKept, unsaved, whenArrived } = useFields(keptAs, written, written);
  const save = useMutation({
    mutationFn: (next: typeof values) => {
      const changed = Object.entries(next).filter(([name, value]) => value.trim() !== written[name]);
      return api('PUT /api/organisation/values', { body: { values: Object.fromEntries(changed) } });
    },
    onSuccess: async (answer) => {
      queryClient.setQueryData(valuesKey, answer);
      await queryClient.invalidateQueries({ queryKey: organisationQuery.queryKey, exact: true });
    },
  });
  const refused = save.error instanceof ApiError ? String(save.error.params.field ?? '') : '';
  const refusedField = fieldOf(refused);
  const words = useFieldWords();
  const send = () => whenArrived(save.mutateAsync(values), values);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!save.isPending) send();
  };
  return (
    <form className="own-organisation" aria-describedby="own-organisation-says" onSubmit={onSubmit}>
      <UnsavedLine unsaved={unsaved} />
      <p id="own-organisation-says">{t('ownOrganisation.says')}</p>
      {known.lacks.length === 0 ? null : <p>{t('ownOrganisation.lacks')}</p>}
      <nav aria-label={t('ownOrganisation.parts')}>
        <ul className="own-parts">
          {groups.map((group) => (
            <li key={group}>
              <a href={`#own-${group}`}>{t(`ownOrganisation.groups.${group}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map((group) => (
        <section key={group} aria-labelledby={`own-${group}`}>
          <h2 id={`own-${group}`}>{t(`ownOrganisation.groups.${group}`)}</h2>
          {groupsThatSay
            .filter((one) => one === group)
            .map((one) => (
              <p key={one}>{t(`ownOrganisation.groupSays.${one}`)}</p>
            ))}
          {ownFieldGroups[group].map((field) => (
            <div key={field.name} className={field.isInBoth ? 'own-both' : undefined}>
              {settingsOf(field).map((setting) => (
                <OwnFieldRow
                  key={setting}
                  field={field}
                  setting={setting}
                  value={values[setting] ?? ''}
                  given={given[setting] ?? ''}
                  isRefused={setting === refused}
                  onChange={(value) => change({ [setting]: value })}
                />
              ))}
            </div>
          ))}
          {group === 'keeping' ? <PurgePreview daysOf={(name) => values[name] || given[name] || ''} /> : null}
        </section>
      ))}
      <p className="acts">
        <Button type="submit" isNext isBusy={save.isPending}>
          {t('ownOrganisation.save')}
        </Button>
      </p>
      <Status>
        {save.isSuccess && isKept ? <p>{t('ownOrganisation.saved')}</p> : null}
        {refusedField ? <p>{t('ownOrganisation.refused', { field: words(refusedField, refused) })}</p> : null}
        {save.isError ? <ProofNotice error={save.error} isForm onProved={send} /> : null}
      </Status>
    </form>
  );
}
