/**
 * The shape of a state; always beside its word. Full: holds, shown. Half: in progress.
 * Empty: does not hold, not opened. Square: a fault of ours.
 */
export function Mark({ shape }: { shape: 'full' | 'half' | 'empty' | 'square' }) {
  return <span className={shape === 'empty' ? 'mark' : `mark ${shape}`} aria-hidden="true" />;
}
