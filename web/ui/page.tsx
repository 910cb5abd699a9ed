import type { ReactNode } from 'react';
import { useArrival } from './arrival.ts';
import { Bar } from './bar.tsx';
import { Fetching } from './fetching.tsx';
import { Footer } from './footer.tsx';
import { usePageTitle } from './page-title.ts';

type PageProps = {
  /** What the browser's tab says: what this page is for. The heading when absent. */
  title?: string;
  heading: string;
  place?: string;
  /** Until what was asked for has come, only the heading stands there: nothing jumps later. */
  isReady?: boolean;
  /** `sides` for code and words beside each other; below 1100 points they follow each other. */
  width?: 'text' | 'wide' | 'sides';
  /** Where an answer, however late, makes the page much longer or shorter: which content stands there. The footer comes with it. */
  content?: string | undefined;
  /** For somebody outside, who only reads: nothing stands around it that is about the people here. */
  isOutside?: boolean;
  children: ReactNode;
};

/** Top line, one heading, content, footer. Every page but the workspace. */
export function Page({
  title,
  heading,
  place,
  isReady = true,
  width = 'text',
  content,
  isOutside = false,
  children,
}: PageProps) {
  const headingRef = useArrival();
  usePageTitle(title ?? heading);
  return (
    <>
      <Bar place={place} />
      <main className={`page ${width}`} aria-busy={!isReady}>
        <h1 ref={headingRef} tabIndex={-1}>
          {heading}
        </h1>
        {isReady ? children : <Fetching />}
      </main>
      {isReady ? <Footer key={content} isOutside={isOutside} /> : null}
    </>
  );
}
