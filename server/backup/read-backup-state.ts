import type { Config } from '../config.ts';
import type { Deps } from '../deps.ts';
import { listBackups } from './backup-files.ts';

export type BackupState = {
  /** `old`: the newest was made longer ago than BACKUP_ALARM_DAYS. */
  state: 'recent' | 'old' | 'none';
  newestAt: Date | null;
  count: number;
};

export function readBackupState({
  config: { backupDir, backupAlarmDays },
  clock,
}: Pick<Deps, 'clock'> & { config: Pick<Config, 'backupDir' | 'backupAlarmDays'> }): BackupState {
  const backups = listBackups(backupDir);
  const newestAt = backups[0]?.madeAt;
  if (!newestAt) return { state: 'none', newestAt: null, count: 0 };
  const age = clock().getTime() - newestAt.getTime();
  const isOld = age > backupAlarmDays * 24 * 60 * 60 * 1_000;
  return { state: isOld ? 'old' : 'recent', newestAt, count: backups.length };
}
