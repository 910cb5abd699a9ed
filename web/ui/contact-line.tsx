import { useTranslation } from 'react-i18next';
import { useContact } from './contact.ts';
import { Status } from './status.tsx';

/** One quiet line, in a place that is always there: contact is lost, or back. Nothing while there is nothing to say. */
export function ContactLine() {
  const { t } = useTranslation();
  const contact = useContact();
  return (
    <div className="contact-line">
      <Status>{contact === 'there' ? null : t(`common.contact.${contact}`)}</Status>
    </div>
  );
}
