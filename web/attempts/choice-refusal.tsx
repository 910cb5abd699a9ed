import { useErrorSentence } from '../ui/problem.ts';
import { Status } from '../ui/status.tsx';
import { EnterAgain } from './enter-again.tsx';
import { useObserved } from './use-observed.ts';
import type { Workspace } from './workspace-controller.ts';

/** Why going on with another version did not happen; empty when it did. */
export function ChoiceRefusal({ workspace }: { workspace: Workspace }) {
  const sentenceOf = useErrorSentence();
  const { refusal } = useObserved(workspace.record);
  return (
    <Status>
      {refusal ? (
        <p>
          {sentenceOf(refusal)} {refusal.code === 'sign-in-needed' ? <EnterAgain /> : null}
        </p>
      ) : null}
    </Status>
  );
}
