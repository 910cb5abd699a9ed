import { useTranslation } from 'react-i18next';
import { Mark } from '../ui/mark.tsx';

/** A fault that is not the program's: ours (the work is kept), or in the challenge (the run does not count). */
export function RunFault({ outcome }: { outcome: 'platform-fault' | 'challenge-fault' }) {
  const { t } = useTranslation();
  return (
    <p className="ours">
      <Mark shape="square" />
      {outcome === 'challenge-fault'
        ? t('results.challengeFault')
        : `${t('results.ours')} ${t('results.oursAgain')}`}
    </p>
  );
}
