import type { ReactNode } from 'react';

/** Says a change of state politely. Always in the page, also when empty, so that screen readers hear the change. */
export function Status({ children, isHidden = false }: { children?: ReactNode; isHidden?: boolean }) {
  return (
    <div role="status" className={isHidden ? 'only-read' : 'status'}>
      {children}
    </div>
  );
}
