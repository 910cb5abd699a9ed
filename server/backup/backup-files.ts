/** The backups in a folder. Their names say when each was made; what has another name is none of ours. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export type Backup = { file: string; madeAt: Date };

const name = /^kodlugn-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z\.db$/;

export function backupFileIn(backupDir: string, madeAt: Date): string {
  // Some systems refuse a colon in a name.
  return join(backupDir, `kodlugn-${madeAt.toISOString().slice(0, 19).replaceAll(':', '-')}Z.db`);
}

/** Newest first. */
export function listBackups(backupDir: string): Backup[] {
  if (!existsSync(backupDir)) return [];
  return readdirSync(backupDir)
    .flatMap((entry) => {
      const [, day, hour, minute, second] = name.exec(entry) ?? [];
      if (day === undefined) return [];
      return [{ file: join(backupDir, entry), madeAt: new Date(`${day}T${hour}:${minute}:${second}Z`) }];
    })
    .sort((one, other) => other.madeAt.getTime() - one.madeAt.getTime());
}
