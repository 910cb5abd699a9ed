import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShareForCandidate } from '#server/shares/shares.contract.ts';
import { Button } from '../ui/button.tsx';
import { DayIn } from '../ui/in-sentence.tsx';
import { Status } from '../ui/status.tsx';

/** A link that was made just now: it is in no other place. */
export function MadeLink({ made: { link, share } }: { made: { link: string; share: ShareForCandidate } }) {
  const { t } = useTranslation();
  const [said, setSaid] = useState<'copied' | 'copyNot' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setSaid('copied');
    } catch {
      setSaid('copyNot');
    }
  };
  return (
    <div className="sheet">
      <p>
        {t('shares.link.for', { name: share.forWhom })}{' '}
        <DayIn sentence={(day) => t('shares.until', { day })} at={share.lastDay} />
      </p>
      <p className="made-link" translate="no">
        {link}
      </p>
      <p>{t('shares.link.once')}</p>
      <p className="acts">
        <Button onClick={copy}>{t('shares.link.copy')}</Button>
      </p>
      <Status>{said === null ? null : <p>{t(`shares.link.${said}`)}</p>}</Status>
    </div>
  );
}
