import { useTranslation } from 'react-i18next';

/** A file to read, with the numbers of its lines: they are what is asked about. */
export function NumberedCode({ file, text }: { file: string; text: string }) {
  const { t } = useTranslation();
  const lines = text.replace(/\n$/, '').split('\n');
  return (
    <section className="numbered" aria-labelledby="numbered-heading">
      <h2 id="numbered-heading">{t('questions.code', { file })}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls can be reached from the keyboard. */}
      <div className="numbered-lines" tabIndex={0} translate="no">
        <ol>
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its number alone.
            <li key={index}>
              <code>{line || ' '}</code>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
