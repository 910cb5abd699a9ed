import { type CSSProperties, useId } from 'react';
import type { Language } from '#server/challenges/challenges.contract.ts';
import { useColouredLines } from '../editor/use-coloured-lines.ts';
import { hangOf } from '../ui/code-lines.tsx';

type NumberedCodeProps = {
  heading: string;
  text: string;
  /** Given, the code has the editor's colours. */
  language?: Language | undefined;
  level?: 'h2' | 'h4';
};

/** A file to read, with the numbers of its lines: they are what is asked and written about. */
export function NumberedCode({ heading, text, language, level: Heading = 'h2' }: NumberedCodeProps) {
  const id = useId();
  const lines = useColouredLines(text.replace(/\n$/, ''), language);
  return (
    <section className="numbered" aria-labelledby={id}>
      <Heading id={id}>{heading}</Heading>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls can be reached from the keyboard. */}
      <div className="numbered-lines" tabIndex={0} translate="no">
        <ol>
          {lines.map((bits, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its number alone.
            <li key={index}>
              <code style={{ '--hang': hangOf(bits.map(({ text: bit }) => bit).join('')) } as CSSProperties}>
                {bits.every((bit) => bit.text === '')
                  ? ' '
                  : bits.map((bit, place) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: a part of a line is known by its place alone.
                      <span key={place} className={bit.look || undefined}>
                        {bit.text}
                      </span>
                    ))}
              </code>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
