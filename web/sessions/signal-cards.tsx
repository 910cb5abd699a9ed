import { useTranslation } from 'react-i18next';

/** One shape for each: they are told apart without colour, from across the room. */
const cards = [
  { signal: 'help-here', shape: 'M50 8 L94 88 L6 88 Z' },
  { signal: 'talk', shape: 'M50 8 a42 42 0 1 0 0.1 0 Z' },
  { signal: 'peace', shape: 'M10 10 H90 V90 H10 Z' },
] as const;

/** Signals to lay on the table, where there is no server or no wish for one. */
export function SignalCards() {
  const { t } = useTranslation();
  return (
    <ul className="signal-cards">
      {cards.map(({ signal, shape }) => (
        <li key={signal}>
          <svg viewBox="0 0 100 100" aria-hidden="true">
            <path d={shape} />
          </svg>
          <p>{t(`sessions.signals.${signal}`)}</p>
        </li>
      ))}
    </ul>
  );
}
