/**
 * The code, in the view that the person chose. Monaco is fetched when it is wanted, and only then; until it is here
 * the code can be read, and if it cannot be fetched the text area stands in for it.
 */
import './editor.css';
import { type ComponentType, useEffect, useState } from 'react';
import { useLocale } from '../ui/use-locale.ts';
import type { CodeViewProps } from './code-view-props.ts';
import { TextAreaView } from './text-area-view.tsx';

export type CodeViewKind = 'editor' | 'text-area';

export function CodeView({ view, ...props }: CodeViewProps & { view: CodeViewKind }) {
  const [Monaco, setMonaco] = useState<ComponentType<CodeViewProps> | null>(null);
  const locale = useLocale();
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
  // Text, undo and place lie in the controller: made anew in another language, it loses nothing.
  if (Monaco) return <Monaco key={locale} {...props} />;
  return <Waiting text={props.text} />;
}

/** To be read until Monaco is here: each line stands where it will stand there, so that nothing moves. */
function Waiting({ text }: Pick<CodeViewProps, 'text'>) {
  return (
    <pre className="work-code waiting">
      {text.split('\n').map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its number alone.
        <span key={index}>{`${line}\n`}</span>
      ))}
    </pre>
  );
}
