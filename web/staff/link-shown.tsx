import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InvitationMade } from '#server/staff/staff.contract.ts';
import { Button } from '../ui/button.tsx';
import { DayIn } from '../ui/in-sentence.tsx';
import { Status } from '../ui/status.tsx';

/** In the place of a link that is not made yet: where it comes. */
export function LinkToCome() {
  const { t } = useTranslation();
  return <p className="quiet">{t('staff.link.here')}</p>;
}

/** As high as a link from the press on: what stands below moves with the press, and not when the answer comes. */
export function placeOfLink({ isIdle }: { isIdle: boolean }): string {
  return isIdle ? 'new-link last shown-here' : 'new-link shown-here';
}

/** A link that was made just now: it is in no other place. */
export function LinkShown({ name, made }: { name: string; made: InvitationMade }) {
  const { t } = useTranslation();
  const [said, setSaid] = useState<'copied' | 'copyNot' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(made.link);
      setSaid('copied');
    } catch {
      setSaid('copyNot');
    }
  };
  return (
    <div className="sheet">
      <p>
        {t('staff.link.for', { name })} {t('staff.link.once')}{' '}
        <DayIn sentence={(day) => t('staff.people.until', { day })} at={made.expiresAt} />
      </p>
      <p className="link-shown" translate="no">
        {made.link}
      </p>
      <p className="acts">
        <Button onClick={copy}>{t('staff.link.copy')}</Button>
      </p>
      <Status>{said === null ? null : <p>{t(`staff.link.${said}`)}</p>}</Status>
    </div>
  );
}
