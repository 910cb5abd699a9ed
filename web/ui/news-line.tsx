import './news.css';
import { Button } from './button.tsx';
import { Status } from './status.tsx';

type NewsLineProps = { says: string; button: string | null; onShow: () => void };

/** "3 nya, visa": its place is kept, so that nothing jumps when something comes. */
export function NewsLine({ says, button, onShow }: NewsLineProps) {
  return (
    <div className="news-line no-print">
      <Status>
        <p>{says}</p>
      </Status>
      {button === null ? null : <Button onClick={onShow}>{button}</Button>}
    </div>
  );
}
