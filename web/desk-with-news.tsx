/** The desk with what is new on it, each for those whom it concerns. Drawn when all of it has come: nothing jumps later. */
import { useQuery } from '@tanstack/react-query';
import { ContactWishes, wishesQuery } from './attempts/contact-wishes.tsx';
import { BackupAlarm, healthQuery } from './organisation/backup-alarm.tsx';
import { DeskPage } from './staff/desk-page.tsx';
import { useStaff } from './staff/staff-query.ts';

export function DeskWithNews() {
  const roles = useStaff().data?.roles ?? [];
  const isOwner = roles.includes('owner');
  const meets = roles.includes('host') || roles.includes('pedagogue');
  const health = useQuery({ ...healthQuery, enabled: isOwner });
  const wishes = useQuery({ ...wishesQuery, enabled: meets });
  const isReady = !(isOwner && health.isPending) && !(meets && wishes.isPending);
  return (
    <DeskPage isReady={isReady}>
      {isOwner && health.data ? <BackupAlarm backup={health.data.backup} /> : null}
      {meets ? <ContactWishes wishes={wishes} /> : null}
    </DeskPage>
  );
}
