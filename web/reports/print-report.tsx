import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Choices } from '../comfort/choices.tsx';
import { Button } from '../ui/button.tsx';

/** What is printed: the first page, what lies behind it, or that with statements and code. */
export type OnPaper = 'front' | 'behind' | 'code';

/** Where on the page it stands. */
export const printReportId = 'utskrift';

type PrintReportProps = {
  isNext?: boolean;
  chosen: OnPaper;
  choices: OnPaper[];
  onChoose: (chosen: OnPaper) => void;
  /** What was chosen is being fetched. */
  isBusy?: boolean;
  /** Said where its place is kept. */
  children?: ReactNode;
};

export function PrintReport({
  isNext = false,
  chosen,
  choices,
  onChoose,
  isBusy = false,
  children,
}: PrintReportProps) {
  const { t } = useTranslation();
  return (
    <div id={printReportId} className={`print-report no-print ${chosen === 'front' ? 'front-alone' : ''}`}>
      <Choices
        name="on-paper"
        legend={t('report.paper.choose')}
        chosen={chosen}
        choices={choices.map((value) => ({ value, text: t(`report.paper.${value}`) }))}
        onChoose={onChoose}
      />
      <p className="acts">
        <Button isNext={isNext} isBusy={isBusy} onClick={() => window.print()}>
          {t('report.print')}
        </Button>
      </p>
      {children}
    </div>
  );
}
