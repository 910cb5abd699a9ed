import { useId } from 'react';

/** A file to read, with the numbers of its lines: they are what is asked about. */
export function NumberedCode({ heading, text }: { heading: string; text: string }) {
  const id = useId();
  const lines = text.replace(/\n$/, '').split('\n');
  return (
    <section className="numbered" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
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
