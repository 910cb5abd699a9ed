import { useTranslation } from 'react-i18next';
import { CodeLines } from '../ui/code-lines.tsx';

/** Files to read, one under another, each with its name. */
export function SourceFiles({ files }: { files: Record<string, string> }) {
  const { t } = useTranslation();
  return Object.entries(files).map(([name, text]) => (
    <figure className="work-text" key={name}>
      <figcaption>{t('workspace.submissionPage.file', { file: name })}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls can be reached from the keyboard. */}
      <pre tabIndex={0}>
        <code>
          <CodeLines text={text} />
        </code>
      </pre>
    </figure>
  ));
}
