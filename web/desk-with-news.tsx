/** The desk with what is new on it, each for those whom it concerns. Drawn when all of it has come: nothing jumps later. */
import { useQuery } from '@tanstack/react-query';
import { ContactWishes, wishesQuery } from './attempts/contact-wishes.tsx';
import { FollowUps, followUpsQuery } from './companies/follow-ups.tsx';
import { BackupAlarm, healthQuery } from './organisation/backup-alarm.tsx';
import { ErasureRequestsNews } from './privacy/erasure-requests-news.tsx';
import { erasureRequestsQuery } from './privacy/erasure-requests-query.ts';
import { DeskPage } from './staff/desk-page.tsx';
import { useStaff } from './staff/staff-query.ts';
import { ThreadsNews } from './threads/threads-news.tsx';
import { candidateThreadsQuery } from './threads/threads-query.ts';

export function DeskWithNews() {
  const roles = useStaff().data?.roles ?? [];
  const isOwner = roles.includes('owner');
  const meets = roles.includes('host') || roles.includes('pedagogue');
  const health = useQuery({ ...healthQuery, enabled: isOwner });
  const requests = useQuery({ ...erasureRequestsQuery, enabled: isOwner });
  const wishes = useQuery({ ...wishesQuery, enabled: meets });
  const threads = useQuery({ ...candidateThreadsQuery, enabled: meets });
  const isMatcher = roles.includes('matcher');
  const due = useQuery({ ...followUpsQuery, enabled: isMatcher });
  const isReady = [health, requests, wishes, threads, due].every(({ isLoading }) => !isLoading);
  return (
    <DeskPage isReady={isReady} below={isMatcher ? <FollowUps due={due} /> : null}>
      {isOwner && health.data ? <BackupAlarm backup={health.data.backup} /> : null}
      {isOwner && requests.data ? <ErasureRequestsNews requests={requests.data.requests} /> : null}
      {meets && threads.data ? <ThreadsNews threads={threads.data.threads} /> : null}
      {meets ? <ContactWishes wishes={wishes} /> : null}
    </DeskPage>
  );
}
