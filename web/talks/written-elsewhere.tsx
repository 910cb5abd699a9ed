import { useTranslation } from 'react-i18next';
import type { TalkForPedagogue } from '#server/talks/talks.contract.ts';
import { Button } from '../ui/button.tsx';
import { Noted } from './noted.tsx';
import type { TalkNotes } from './use-talk-notes.ts';

type WrittenElsewhereProps = { talk: TalkForPedagogue; notes: TalkNotes };

/** Notes that were written on another device too: both texts are there until the person has said which one stays. */
export function WrittenElsewhere({ talk, notes }: WrittenElsewhereProps) {
  const { t } = useTranslation();
  return notes.apart.map((place) => {
    const at = talk.questions.findIndex((one) => one.place === place);
    const question = talk.questions[at];
    const what = question ? t('talkSupport.notes.words', { number: at + 1 }) : t('talkSupport.notes.whole');
    return (
      <details key={place ?? 'whole'}>
        <summary>{t('talkSupport.elsewhere.see', { what })}</summary>
        <p>{t('talkSupport.elsewhere.says')}</p>
        {question ? (
          <Noted note={question} reader="person" />
        ) : (
          <p className="own-words">{t('talks.whole', { words: talk.words })}</p>
        )}
        <p className="acts">
          <Button onClick={() => notes.keepOwn(place)}>{t('talkSupport.elsewhere.keep')}</Button>
          <Button onClick={() => notes.takeOther(place)}>{t('talkSupport.elsewhere.take')}</Button>
        </p>
      </details>
    );
  });
}
