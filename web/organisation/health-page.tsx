import './organisation.css';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../api.ts';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Mark } from '../ui/mark.tsx';
import { Page } from '../ui/page.tsx';
import { useWording } from '../ui/wording.ts';
import { BackupSentence, healthQuery } from './backup-alarm.tsx';

/** Hälsa: how the server stands, in sentences. */
export function HealthPage() {
  const { t } = useTranslation();
  const health = useQuery(healthQuery);
  return (
    <Page heading={t('health.heading')} place={t('staff.desk.heading')} isReady={!health.isPending}>
      {health.isError ? <FetchFault query={health} isNext /> : null}
      {health.data ? <HealthSentences health={health.data} /> : null}
    </Page>
  );
}

/** Less than this free on the disk is told. */
const littleRoomBytes = 2_000_000_000;

function HealthSentences({ health }: { health: Reply<'GET /api/health'> }) {
  const { t, i18n } = useTranslation();
  const { list } = useWording();
  const { backup, disk, layers, migrations, challenges } = health;
  const missing = layers.filter(({ active }) => !active);
  // Of a server that has one more than this page knows: by the name that the command gives.
  const layerName = (name: string) =>
    i18n.exists(`health.layerNames.${name}`) ? t(`health.layerNames.${name as 'files'}`) : name;
  const gigabytes = (bytes: number) =>
    new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 }).format(bytes / 1e9);
  return (
    <>
      <h2>{t('health.server')}</h2>
      <State isWell={health.status === 'ok'}>{t(`health.status.${health.status}`)}</State>
      <State isWell={health.open}>{t(health.open ? 'health.open' : 'health.notOpen')}</State>
      <h2>{t('health.backup')}</h2>
      <State isWell={backup.state === 'recent'}>
        <BackupSentence backup={backup} />
      </State>
      <p className="quiet">{t('health.backupHow')}</p>
      <h2>{t('health.disk')}</h2>
      <State isWell={disk.freeBytes >= littleRoomBytes}>
        {t('health.diskSays', { free: gigabytes(disk.freeBytes), whole: gigabytes(disk.wholeBytes) })}
      </State>
      <h2>{t('health.layers')}</h2>
      <State isWell={missing.length === 0}>
        {missing.length === 0
          ? t('health.layersAll', { count: layers.length })
          : t('health.layersMissing', { count: layers.length - missing.length, of: layers.length })}
      </State>
      {missing.length === 0 ? null : (
        <p>{t('health.layersNames', { names: list(missing.map(({ name }) => layerName(name))) })}</p>
      )}
      <h2>{t('health.database')}</h2>
      <State isWell={migrations.waiting === 0}>
        {t(migrations.waiting === 0 ? 'health.migrated' : 'health.migrationsWait', {
          count: migrations.applied,
        })}
      </State>
      <State isWell={health.isAuditGuarded}>
        {t(health.isAuditGuarded ? 'health.auditGuarded' : 'health.auditNot')}
      </State>
      <h2>{t('health.challenges')}</h2>
      <State isWell={challenges.withheld.length === 0}>
        {t(challenges.withheld.length === 0 ? 'health.challengesAll' : 'health.challengesWithheld', {
          count: challenges.loaded,
        })}
      </State>
      {challenges.withheld.length === 0 ? null : (
        <ul>
          {challenges.withheld.map(({ slug, reasons }) => (
            <li key={slug}>
              <span lang="en">
                {slug}: {reasons.join('; ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function State({ isWell, children }: { isWell: boolean; children: ReactNode }) {
  return (
    <p className="marked">
      <Mark shape={isWell ? 'full' : 'empty'} />
      {children}
    </p>
  );
}
