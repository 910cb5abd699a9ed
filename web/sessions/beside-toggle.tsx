import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';

type BesideToggleProps = { open: string; isOpen: boolean; setOpen: (isOpen: boolean) => void };

/** Shows what is beside the challenge, and the result again. The keyboard comes back here when it is closed. */
export function BesideToggle({ open, isOpen, setOpen }: BesideToggleProps) {
  const { t } = useTranslation();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    // The panel goes away with the control that closed it.
    return () => {
      if (document.activeElement === document.body) button.current?.focus();
    };
  }, [isOpen]);
  return (
    <div className="push">
      <Button ref={button} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? t('sessions.line.close') : open}
      </Button>
    </div>
  );
}
