import './news.css';
import { useTranslation } from 'react-i18next';
import type { LiveState } from '../live.ts';
import { Button } from './button.tsx';
import { Status } from './status.tsx';

type LiveLineProps = {
  state: LiveState;
  /** The session has ended while the page was open: what comes after it is shown when somebody wants to see it. */
  over?: { button: string; onShow: () => void } | undefined;
};

/** Whether this page is told as things happen. Its place is kept: nothing moves when contact is lost, or at the end. */
export function LiveLine({ state, over }: LiveLineProps) {
  const { t } = useTranslation();
  return (
    <div className="live-line quiet">
      <Status>
        <p>{over ? t('sessions.over') : t(`sessions.live.${state}`)}</p>
      </Status>
      {over ? <Button onClick={over.onShow}>{over.button}</Button> : null}
    </div>
  );
}
