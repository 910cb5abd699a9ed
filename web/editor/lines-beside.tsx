import type { Ref } from 'react';
import type { LineMark } from './code-view-props.ts';

type LinesBesideProps = {
  ref: Ref<HTMLDivElement>;
  rows: string[];
  marks: readonly LineMark[];
  wraps: boolean;
  step: number;
};

/** Numbers beside the text area, with their shapes. Where lines wrap, an unseen copy gives each number its height. */
export function LinesBeside({ ref, rows, marks, wraps, step }: LinesBesideProps) {
  const shapes = new Map(marks.map(({ line, shape }) => [line, shape]));
  return (
    <div className="lines-beside" aria-hidden="true" translate="no">
      <div ref={ref} style={{ tabSize: step }}>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its number alone.
          <div key={index} className="line-beside" data-shape={shapes.get(index + 1)}>
            <span className="number-beside">{index + 1}</span>
            {wraps ? <span className="unseen-line">{row || ' '}</span> : null}
          </div>
        ))}
      </div>
    </div>
  );
}
