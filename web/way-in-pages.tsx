/** The way in by a code, the welcome after it, and the page of the own ways in. Fetched as one file. */
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { EnterPage } from './accounts/enter-page.tsx';
import { readGoal } from './accounts/goal.ts';
import { OwnCodePage } from './accounts/own-code-page.tsx';
import { OwnConnections } from './accounts/own-connections.tsx';
import { WelcomePage } from './accounts/welcome-page.tsx';
import { PasskeyInstead } from './passkey-instead.tsx';
import { OwnPasskeys } from './passkeys/own-passkeys.tsx';

function EnterByCodePage() {
  return <EnterPage otherWays={<PasskeyInstead goal={readGoal(location.search)} />} />;
}

/** The own code, the passkeys beside it, and whom one is connected to. */
function OwnWaysPage() {
  const { t } = useTranslation();
  const passkeys = (
    <>
      <h2>{t('passkeys.heading')}</h2>
      <OwnPasskeys none={t('passkeys.none')} />
      <h2>{t('connections.heading')}</h2>
      <OwnConnections />
    </>
  );
  return <OwnCodePage otherWays={passkeys} />;
}

const wayInPages = { enter: EnterByCodePage, ownCode: OwnWaysPage, welcome: WelcomePage } satisfies Record<
  string,
  ComponentType
>;
export type WayInPageName = keyof typeof wayInPages;

export function WayInPages({ name }: { name: WayInPageName }) {
  const Page = wayInPages[name];
  return <Page />;
}
