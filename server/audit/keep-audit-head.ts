import type { Deps } from '../deps.ts';
import { noteAuditHead } from './audit-head.ts';

const everyMs = 60_000;

/** Notes the newest entry now, every minute, and when the returned function ends it: before the database closes. */
export function keepAuditHead(deps: Pick<Deps, 'db' | 'config' | 'log'>): () => void {
  let isWhole = true;
  function note(): void {
    const wasWhole = isWhole;
    isWhole = noteAuditHead(deps);
    if (wasWhole && !isWhole) {
      deps.log.error('the audit does not hold the entry noted in audit-head: npm run audit:verify');
    }
  }
  note();
  const timer = setInterval(note, everyMs);
  timer.unref();
  return () => {
    clearInterval(timer);
    note();
  };
}
