/** Reads the statement and its rules aloud with the device's own voice, when asked to; stops when asked to. */
import './reading-aids.css';
import { type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deviceSpeech } from '../comfort/device-voice.ts';
import { useComfort } from '../comfort/use-comfort.ts';
import { Button } from '../ui/button.tsx';
import { Status } from '../ui/status.tsx';
import { useLocale } from '../ui/use-locale.ts';

type ReadAloudProps = { place: RefObject<HTMLElement | null> };

export function ReadAloud({ place }: ReadAloudProps) {
  const { readAloud } = useComfort();
  return readAloud === 'on' ? <Reader place={place} /> : null;
}

const speech = deviceSpeech();

function Reader({ place }: ReadAloudProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const [isReading, setIsReading] = useState(false);
  const [voice, setVoice] = useState(speech.findVoice(locale));
  useEffect(() => {
    const look = () => setVoice(speech.findVoice(locale));
    look();
    const letGo = speech.onVoices(look);
    return () => {
      letGo();
      speech.stop();
      setIsReading(false);
    };
  }, [locale]);

  const start = () => {
    if (!voice || !place.current) return;
    setIsReading(true);
    speech.speak(textsToRead(place.current), voice, () => setIsReading(false));
  };
  const stop = () => {
    speech.stop();
    setIsReading(false);
  };
  return (
    <div className="read-aloud">
      <Button isBusy={!voice || isReading} onClick={start}>
        {t('workspace.readAloud.start')}
      </Button>
      <Button isBusy={!isReading} onClick={stop}>
        {t('workspace.readAloud.stop')}
      </Button>
      <Status>{voice ? null : <p className="quiet">{t('workspace.readAloud.noVoice')}</p>}</Status>
    </div>
  );
}

/** Headings, paragraphs and rules in their order, as they are seen. Code that stands by itself is for the eye. */
function textsToRead(place: HTMLElement): string[] {
  return [...place.querySelectorAll<HTMLElement>('h1, h2, h3, p, li')]
    .filter((part) => part.checkVisibility() && !part.closest('.read-aloud, .narrow-only, .about, .hints'))
    .map((part) => part.textContent.trim())
    .filter((text) => text !== '');
}
