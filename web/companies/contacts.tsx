import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { useWriter } from '../staff/staff-query.ts';
import { Button } from '../ui/button.tsx';
import { DayIn } from '../ui/in-sentence.tsx';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import { hasUnsaved, keepUnsaved } from '../ui/use-unsaved.ts';
import { type Company, rememberCompany } from './companies-query.ts';
import { type ContactFields, ContactForm } from './contact-form.tsx';

type Contact = Company['contacts'][number];

/** Whom one reaches at a company, how they would like it, and until when that is kept. */
export function Contacts({ company }: { company: Company }) {
  const { t } = useTranslation();
  const { companyId, contacts, contactsGoOn } = company;
  const from = useWriter();
  const keptAs = { from, name: `contact.${companyId}.new` };
  const [isOpen] = useState(() => hasUnsaved(keptAs));
  const add = useMutation({
    mutationFn: (body: ContactFields) =>
      api('POST /api/companies/:companyId/contacts', { params: { companyId }, body }),
    onSuccess: rememberCompany,
  });
  const remove = useMutation({
    mutationFn: (contactId: string) =>
      api('DELETE /api/companies/:companyId/contacts/:contactId', { params: { companyId, contactId } }),
    onSuccess: async (now, contactId) => {
      keepUnsaved({ from, name: `contact.${contactId}` }, null);
      await rememberCompany(now);
    },
  });
  return (
    <>
      <h2>{t('companies.contacts.heading')}</h2>
      {contacts.length === 0 ? <p>{t('companies.contacts.none')}</p> : null}
      <ul className="people-rows">
        {contacts.map((contact) => (
          <ContactRow
            key={contact.contactId}
            companyId={companyId}
            contact={contact}
            isRemoving={remove.isPending}
            onRemove={() => remove.mutate(contact.contactId)}
          />
        ))}
      </ul>
      <Status>
        {remove.isSuccess ? <p>{t('companies.contacts.removed')}</p> : null}
        {remove.isError ? <Notice error={remove.error} /> : null}
      </Status>
      <p className="quiet">
        <DayIn sentence={(day) => t('companies.contacts.until', { day })} at={contactsGoOn} />
      </p>
      <details open={isOpen}>
        <summary>{t('companies.contacts.add')}</summary>
        <ContactForm keptAs={keptAs} written={nobody} act={t('companies.contacts.addAct')} saving={add} />
      </details>
    </>
  );
}

const nobody = { name: '', title: '', email: '', phone: '', bestWay: 'not-said' } as const;

type ContactRowProps = { companyId: string; contact: Contact; isRemoving: boolean; onRemove: () => void };

function ContactRow({ companyId, contact, isRemoving, onRemove }: ContactRowProps) {
  const { t } = useTranslation();
  const { contactId, name, title, email, phone, bestWay } = contact;
  const from = useWriter();
  const keptAs = { from, name: `contact.${contactId}` };
  const [isOpen] = useState(() => hasUnsaved(keptAs));
  const change = useMutation({
    mutationFn: (body: ContactFields) =>
      api('PUT /api/companies/:companyId/contacts/:contactId', { params: { companyId, contactId }, body }),
    onSuccess: rememberCompany,
  });
  return (
    <li>
      <strong>{name}</strong>
      {title === '' ? null : `, ${title}`}
      <p>{t(`companies.bestWay.${bestWay}`)}</p>
      {email === '' ? null : (
        <p className="row-link">
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
      {phone === '' ? null : (
        <p className="row-link">
          <a href={`tel:${phone.replaceAll(/[^0-9+]/g, '')}`}>{phone}</a>
        </p>
      )}
      <details open={isOpen}>
        <summary>{t('companies.contacts.change', { name })}</summary>
        <ContactForm
          keptAs={keptAs}
          written={{ name, title, email, phone, bestWay }}
          act={t('companies.contacts.changeAct')}
          saving={change}
        />
        <p className="quiet">{t('companies.contacts.removeSays')}</p>
        <p className="acts">
          <Button isBusy={isRemoving} onClick={onRemove}>
            {t('companies.contacts.remove', { name })}
          </Button>
        </p>
      </details>
    </li>
  );
}
