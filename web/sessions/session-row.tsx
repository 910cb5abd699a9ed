import type { SessionInList } from '#server/sessions/session-views.contract.ts';
import { When } from './when.tsx';

/** One session in a list: its title leads on. */
export function SessionRow({ session, href }: { session: SessionInList; href: string }) {
  return (
    <li>
      <p className="row-link">
        <a href={href}>{session.title}</a>
      </p>
      <p>
        <When {...session} />
        <br />
        {session.place}
      </p>
    </li>
  );
}
