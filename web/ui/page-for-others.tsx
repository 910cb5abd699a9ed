/** Instead of a page that is somebody else's: what it is, for whom, and one way on. Fetching it again would not help. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../api.ts';
import { pathTo } from '../routes.ts';
import { LinkButton } from './button.tsx';
import { Page } from './page.tsx';

/** Whether the server answered that this is for others than whoever is in. */
export function isForOthers(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'not-allowed';
}

type ForOthersProps = {
  heading: string;
  /** Where whoever is in begins. */
  home: 'list' | 'desk';
  children: ReactNode;
};

export function ForOthers({ heading, home, children }: ForOthersProps) {
  const { t } = useTranslation();
  return (
    <Page heading={heading}>
      {children}
      <p className="acts">
        <LinkButton isNext href={pathTo(home)}>
          {t(`common.forOthers.to.${home}`)}
        </LinkButton>
      </p>
    </Page>
  );
}

/** A page of candidates for somebody who works here, or the other way round; and the way in for the other. */
export function PageForOthers({ whose }: { whose: 'candidates' | 'staff' }) {
  const { t } = useTranslation();
  const [home, way, wayWords] =
    whose === 'staff'
      ? (['list', 'staffSignIn', 'enterAsStaff'] as const)
      : (['desk', 'enter', 'enter'] as const);
  return (
    <ForOthers heading={t(`common.forOthers.${whose}.heading`)} home={home}>
      <p>{t(`common.forOthers.${whose}.says`)}</p>
      <p className="quiet">
        {t(`common.forOthers.${whose}.other`)} <a href={pathTo(way)}>{t(`common.${wayWords}`)}</a>
      </p>
    </ForOthers>
  );
}
