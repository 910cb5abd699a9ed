/** Where the work of a trial is, how one goes on with it, and how it is removed. In the place of the pause panel. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetTried } from '../attempts/tried.ts';
import type { Workspace } from '../attempts/workspace-controller.ts';
import { pathTo } from '../routes.ts';
import { LinkButton } from '../ui/button.tsx';
import { useOrganisation } from '../ui/queries.ts';

type PanelProps = {
  workspace: Workspace;
  /** Nothing of it is on the device any more. */
  onRemoved: () => void;
};

export function TakeAlongPanel({ workspace, onRemoved }: PanelProps) {
  const { t } = useTranslation();
  const organisation = useOrganisation().data;
  const heading = useRef<HTMLHeadingElement>(null);
  // The person asked for this panel: it begins to be read here.
  useEffect(() => heading.current?.focus(), []);
  const remove = () => {
    workspace.abandon();
    forgetTried(workspace.challenge.slug);
    onRemoved();
  };
  return (
    <section className="pause-panel" aria-labelledby="take-along-heading">
      <h2 id="take-along-heading" ref={heading} tabIndex={-1}>
        {t('trial.along.heading')}
      </h2>
      <p>{t('trial.along.where')}</p>
      <p>{t('trial.along.how')}</p>
      <p className="acts">
        <LinkButton isNext href={pathTo('enter')}>
          {t('start.haveCode')}
        </LinkButton>
        {organisation?.beginWithoutCard ? (
          <LinkButton href={pathTo('start')}>{t('start.begin')}</LinkButton>
        ) : null}
        <button type="button" className="button" onClick={() => workspace.desk.setPausing(false)}>
          {t('pause.back')}
        </button>
      </p>
      <h2>{t('trial.along.removeHeading')}</h2>
      <p>{t('trial.along.removeSays')}</p>
      <button type="button" className="button" onClick={remove}>
        {t('trial.along.remove')}
      </button>
    </section>
  );
}
