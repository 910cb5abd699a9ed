/** Which view a person gets who has not chosen: text area on phones and other touch screens, the editor elsewhere. */
import { useSyncExternalStore } from 'react';
import { useComfort } from '../comfort/use-comfort.ts';
import type { CodeViewKind } from './code-view.tsx';

const small = '(pointer: coarse), (max-width: 799.98px)';

export function useCodeView(): CodeViewKind {
  const { editorView } = useComfort();
  const isSmall = useSyncExternalStore(subscribe, () => matchMedia(small).matches);
  if (editorView !== 'by-device') return editorView;
  return isSmall ? 'text-area' : 'editor';
}

function subscribe(listener: () => void): () => void {
  const query = matchMedia(small);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
