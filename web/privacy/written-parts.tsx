import { useTranslation } from 'react-i18next';
import type { Stored } from '#server/privacy/privacy.contract.ts';
import { useLocale } from '../ui/use-locale.ts';

type Part = keyof Stored['written'];

/** What only the organisation can say, each with its name; what it has not written is said to be so. */
export function WrittenParts({ written, parts }: { written: Stored['written']; parts: readonly Part[] }) {
  const { t } = useTranslation();
  return (
    <>
      {parts.map((part) => (
        <div key={part}>
          <dt>{t(`dataWords.written.${part}`)}</dt>
          <dd className="as-written">
            <Written of={written[part]} />
          </dd>
        </div>
      ))}
    </>
  );
}

export function Written({ of }: { of: Stored['written'][Part] }) {
  const { t } = useTranslation();
  const locale = useLocale();
  return of === null ? <span className="quiet">{t('dataWords.notWritten')}</span> : of[locale];
}
