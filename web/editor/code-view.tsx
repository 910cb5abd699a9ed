/**
 * The code, in the view that the person chose. Monaco is fetched when it is wanted, and only then; until it is here
 * the code can be read, and if it cannot be fetched the text area stands in for it.
 */
import { type ComponentType, useEffect, useState } from 'react';
import type { CodeViewProps } from './code-view-props.ts';
import { TextAreaView } from './text-area-view.tsx';

export type CodeViewKind = 'editor' | 'text-area';

export function CodeView({ view, ...props }: CodeViewProps & { view: CodeViewKind }) {
  const [Monaco, setMonaco] = useState<ComponentType<CodeViewProps> | null>(null);
  const [cannotFetch, setCannotFetch] = useState(false);

  useEffect(() => {
    if (view !== 'editor') return;
    let isWanted = true;
    import('./monaco-view.tsx').then(
      ({ MonacoView }) => isWanted && setMonaco(() => MonacoView),
      () => isWanted && setCannotFetch(true),
    );
    return () => {
      isWanted = false;
    };
  }, [view]);

  if (view === 'text-area' || cannotFetch) return <TextAreaView {...props} />;
  if (Monaco) return <Monaco {...props} />;
  return <pre className="work-code waiting">{props.text}</pre>;
}
