import { html } from '../ui/trusted.ts';

/** A statement's or hint's HTML: our server made it of the challenge's Markdown, with raw HTML off. */
export function RenderedHtml({ text }: { text: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the one place, and it goes through our Trusted Types policy.
  return <div className="rendered" dangerouslySetInnerHTML={html(text)} />;
}
