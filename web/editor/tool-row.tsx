/** A row of small acts: one stop for Tab, arrows within it, as the ARIA practices tell of a toolbar. */
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';

type ToolRowProps = { label: string; className?: string; onEscape?: () => void; children: ReactNode };

export function ToolRow({ label, className = '', onEscape, children }: ToolRowProps) {
  const row = useRef<HTMLDivElement>(null);
  const buttons = () => [...(row.current?.querySelectorAll('button') ?? [])];

  function stopAt(chosen: HTMLElement | undefined): void {
    for (const button of buttons()) button.tabIndex = button === chosen ? 0 : -1;
  }

  // After every drawing: buttons come and go.
  useEffect(() => {
    const all = buttons();
    const focused = all.find((button) => button === document.activeElement);
    stopAt(focused ?? all.find(({ tabIndex }) => tabIndex === 0) ?? all[0]);
  });

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && onEscape) {
      event.preventDefault();
      onEscape();
      return;
    }
    const all = buttons();
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    const steps: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: all.length - 1,
    };
    const to = steps[event.key];
    if (to === undefined || all.length === 0) return;
    event.preventDefault();
    const next = all[(to + all.length) % all.length];
    stopAt(next);
    next?.focus();
  }

  return (
    <div
      ref={row}
      role="toolbar"
      aria-label={label}
      className={`tool-row ${className}`}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
}
