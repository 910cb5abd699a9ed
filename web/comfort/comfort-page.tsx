/** Utseende: every choice in its group, with its effect in sight. */
import './comfort.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { homePath } from '../ui/home.ts';
import { Page } from '../ui/page.tsx';
import { Status } from '../ui/status.tsx';
import { ChoiceRow } from './choice-row.tsx';
import { type ComfortGroup, changedOf, comfortGroups } from './comfort-groups.ts';
import { Preview } from './preview.tsx';
import { useChoosing } from './use-choosing.ts';
import { useComfort } from './use-comfort.ts';

/** Which groups lie open: as the person left them, for as long as the app is open. */
const openGroups = new Set<ComfortGroup>(['colours']);
const groups = Object.keys(comfortGroups) as ComfortGroup[];

export function ComfortPage() {
  const { t } = useTranslation();
  const choosing = useChoosing();
  const { said, taken } = choosing;
  const words = [taken ? t('comfort.wasReset') : '', said ? t(said) : ''].filter(Boolean).join(' ');
  return (
    <Page heading={t('comfort.heading')} width="wide">
      <p>{t('comfort.says')}</p>
      <div className="comfort">
        <Preview />
        <div>
          {groups.map((group) => (
            <Group key={group} group={group} choosing={choosing} />
          ))}
          <p className="acts">
            <Button onClick={choosing.resetAll}>{t('comfort.resetAll')}</Button>
          </p>
        </div>
      </div>
      <div className="comfort-foot">
        <Status>
          <p className="quiet">{words || ' '}</p>
        </Status>
        {taken ? <Button onClick={choosing.undo}>{t('comfort.undo')}</Button> : null}
        <Button onClick={goBack}>{t('comfort.back')}</Button>
      </div>
    </Page>
  );
}

function Group({ group, choosing }: { group: ComfortGroup; choosing: ReturnType<typeof useChoosing> }) {
  const { t } = useTranslation();
  const comfort = useComfort();
  const [isOpen, setIsOpen] = useState(openGroups.has(group));
  const keys = comfortGroups[group];
  const changed = changedOf(comfort, keys).length;
  const toggle = (open: boolean) => {
    setIsOpen(open);
    if (open) openGroups.add(group);
    else openGroups.delete(group);
  };
  return (
    <details className="choice-group" open={isOpen} onToggle={(event) => toggle(event.currentTarget.open)}>
      <summary>
        <h2>{t(`comfort.groups.${group}`)}</h2>
        <span className="quiet">{changed === 0 ? '' : t('comfort.changed', { count: changed })}</span>
      </summary>
      {keys.map((key) => (
        <ChoiceRow
          key={key}
          choice={key}
          chosen={choosing.coming[key] ?? comfort[key]}
          onChoose={(value) => void choosing.choose({ [key]: value })}
        />
      ))}
    </details>
  );
}

/** To where one came from; to the way in when this page was opened by itself. */
function goBack(): void {
  if (history.length > 1) history.back();
  else location.assign(homePath());
}
