import { useTranslation } from 'react-i18next';

/** One shape for each: they are told apart without colour, from across the room. */
const cards = [
  { signal: 'help-here', shape: 'M50 8 L94 88 L6 88 Z' },
  { signal: 'talk', shape: 'M50 8 a42 42 0 1 0 0.1 0 Z' },
  { signal: 'peace', shape: 'M10 10 H90 V90 H10 Z' },
] as const;

/** Signals to lay on the table, where there is no server or no wish for one. On the screen one set is enough. */
export function SignalCards({ sets }: { sets: number }) {
  const { t } = useTranslation();
  return Array.from({ length: sets }, (_, set) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: one set is as the other
    <ul key={set} className={set === 0 ? 'signal-cards' : 'signal-cards another'}>
      {cards.map(({ signal, shape }) => (
        <li key={signal}>
          <svg viewBox="0 0 100 100" aria-hidden="true">
            <path d={shape} />
          </svg>
          <p>{t(`hostSessions.paper.card.${signal}`)}</p>
        </li>
      ))}
    </ul>
  ));
}
