import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkFile } from '#server/works/works.contract.ts';
import { Button } from '../ui/button.tsx';
import { Status } from '../ui/status.tsx';
import { mostFiles } from './read-files.ts';
import type { FilesTaken } from './use-files-taken.ts';

type WorkFilesProps = { files: WorkFile[]; onChange: (files: WorkFile[]) => void; taking: FilesTaken };

/** Files from the device, or a text that is pasted. What cannot be taken is told by its name. */
export function WorkFiles({ files, onChange, taking }: WorkFilesProps) {
  const { t } = useTranslation();
  const id = useId();
  const choose = useRef<HTMLInputElement>(null);
  const { pasted, setPasted, troubles, take, takePasted } = taking;
  return (
    <>
      <p id={`${id}-says`}>{t('works.files.says')}</p>
      {/* The browser's own button speaks the browser's language: ours is drawn, and its field lies over it, unseen. */}
      <p className="choose-files button">
        <input
          ref={choose}
          id={`${id}-files`}
          type="file"
          multiple
          aria-describedby={`${id}-says`}
          onChange={({ target }) => {
            void take([...(target.files ?? [])]);
            target.value = '';
          }}
        />
        <label htmlFor={`${id}-files`}>{t('works.files.choose')}</label>
      </p>
      <label htmlFor={`${id}-text`}>{t('works.files.paste')}</label>
      <textarea
        id={`${id}-text`}
        className="mono"
        rows={6}
        spellCheck={false}
        aria-describedby={`${id}-says`}
        value={pasted}
        onChange={({ target }) => setPasted(target.value)}
      />
      <p className="acts">
        <Button onClick={() => void takePasted()}>{t('works.files.takePasted')}</Button>
      </p>
      <div className="said-place says-beside">
        <Status>
          <p>{t('works.files.count', { count: files.length, most: mostFiles })}</p>
          {troubles.map(({ name, trouble }) => (
            <p key={`${name} ${trouble}`}>{t(`works.files.${trouble}`, { name })}</p>
          ))}
        </Status>
      </div>
      <ul className="work-rows">
        {files.map(({ name, text }, at) => (
          // Two files can have the same name.
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing in a row is remembered by it
          <li key={at}>
            <details>
              <summary>{name}</summary>
              <pre className="work-text">{text}</pre>
            </details>
            <Button
              aria-label={t('works.files.removeOne', { name })}
              onClick={() => {
                onChange(files.filter((_, place) => place !== at));
                choose.current?.focus();
              }}
            >
              {t('works.files.remove')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
