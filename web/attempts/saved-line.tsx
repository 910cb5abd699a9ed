/** Where the text is kept, in one quiet line. Says "on the server" of nothing else than what the server confirmed. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useContact } from '../ui/contact.ts';
import { useErrorSentence } from '../ui/problem.ts';
import { Status } from '../ui/status.tsx';
import type { DraftState } from './draft-keeper.ts';
import { EnterAgain } from './enter-again.tsx';
import { useObserved } from './use-observed.ts';
import { useOtherVersion } from './use-other-version.ts';
import type { Workspace } from './workspace-controller.ts';

export function SavedLine({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const sentenceOf = useErrorSentence();
  const draft = useObserved(workspace.draft);
  const other = useOtherVersion(workspace);
  const { said } = useObserved(workspace.desk);
  const isLost = useContact() === 'lost';
  const key = said === 'from-device' && draft.trouble === null ? said : lineOf(draft, isLost);
  const reason = draft.refusal ? [sentenceOf(draft.refusal)] : [];
  const trial = workspace.isTrial ? inTrial(draft) : null;
  const words = [trial ? t(`trial.saved.${trial}`) : t(`workspace.saved.${key}`), ...reason].join(' ');

  // Between two confirmed states a listener hears nothing: steady writing is not read aloud.
  const [told, setTold] = useState('');
  useEffect(() => {
    if (key !== 'nowhere' && key !== 'device' && key !== 'nothing-written') setTold(words);
  }, [key, words]);

  return (
    <div className="saved quiet">
      <span>{words}</span>
      {key === 'sign-in-needed' ? <EnterAgain /> : null}
      {other ? (
        <button
          type="button"
          className="as-link"
          onClick={() => workspace.desk.openTab({ kind: 'versions' })}
        >
          {t('workspace.saved.seeVersions')}
        </button>
      ) : null}
      <Status isHidden>{other ? `${told} ${t('workspace.versions.heading')}` : told}</Status>
    </div>
  );
}

/** A trial's text is on this device or nowhere; no server is waited for. */
function inTrial({ keptOn, trouble }: DraftState) {
  if (keptOn === 'server') return 'device';
  if (trouble !== null) return 'not';
  return keptOn === 'nothing-written' ? 'nothing-written' : 'nowhere';
}

type Line =
  | DraftState['keptOn']
  | NonNullable<DraftState['trouble']>
  | 'offlineNot'
  | 'server-lost'
  | 'nothing-lost';

function lineOf({ keptOn, trouble }: DraftState, isLost: boolean): Line {
  if (isLost && keptOn === 'server') return 'server-lost';
  if (isLost && keptOn === 'nothing-written') return 'nothing-lost';
  if (trouble === null) return keptOn === 'device' ? 'nowhere' : keptOn;
  if (keptOn === 'server' || keptOn === 'nothing-written') return keptOn;
  return keptOn === 'device' ? trouble : 'offlineNot';
}
