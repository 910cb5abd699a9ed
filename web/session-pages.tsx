/** Which component draws which page of sessions and of help in text, for those who come. Fetched as one file. */
import type { ComponentType } from 'react';
import { SessionPage } from './sessions/session-page.tsx';
import { SessionsPage } from './sessions/sessions-page.tsx';
import { VisitPage } from './sessions/visit-page.tsx';
import { OwnThreadPage } from './threads/own-thread-page.tsx';
import { OwnThreadsPage } from './threads/own-threads-page.tsx';

const sessionPages = {
  sessions: SessionsPage,
  session: SessionPage,
  visit: VisitPage,
  threads: OwnThreadsPage,
  thread: OwnThreadPage,
} satisfies Record<string, ComponentType | ComponentType<never>>;
export type SessionPageName = keyof typeof sessionPages;

type SessionPagesProps = { name: SessionPageName; params: Record<string, string> };

export function SessionPages({ name, params }: SessionPagesProps) {
  const Page = sessionPages[name] as ComponentType<Record<string, string>>;
  return <Page {...params} />;
}
