/** The first sentences of a report: which they are, the server decides by rules; here they get their words. */
import { useTranslation } from 'react-i18next';
import type { ReportForCandidate, SummarySentence } from '#server/reports/reports.contract.ts';
import { useLocale } from '../ui/use-locale.ts';
import { useWording } from '../ui/wording.ts';
import { useReadBy } from './use-read-by.ts';
import { useVoice } from './voice.ts';

type Known = Extract<SummarySentence, { rule: 'known' }>;

type SummaryProps = Pick<ReportForCandidate, 'summary' | 'words' | 'organisation'>;

export function Summary({ summary, words, organisation }: SummaryProps) {
  const { t } = useTranslation();
  const inWords = useSummaryWords(organisation);
  return (
    <section className="sum">
      {summary.map((sentence) => (
        <p key={sentence.rule}>{inWords(sentence)}</p>
      ))}
      {/* What rules did not compose says who wrote it. */}
      {words.map(({ by, text }) => (
        <p key={text}>{t('report.words.quoted', { text, name: by ?? t('views.unnamed') })}</p>
      ))}
    </section>
  );
}

function useSummaryWords(organisation: string): (sentence: SummarySentence) => string {
  const { t } = useTranslation();
  const { number, list } = useWording();
  const locale = useLocale();
  const voice = useVoice();
  const readBy = useReadBy();
  const withPeople = (known: string, people: Pick<Known, 'talkedWith' | 'readBy'>) => {
    const names = list(people.talkedWith.map((name) => name ?? t('views.unnamed')));
    const said = [
      known,
      names === '' ? '' : t(`${voice}.sum.known.talked`, { names }),
      people.readBy.length === 0 ? '' : readBy(people.readBy, organisation),
    ];
    return said.filter((part) => part !== '').join(' ');
  };
  return (sentence) => {
    switch (sentence.rule) {
      case 'challenges-hold': {
        const { count, inPart } = sentence;
        const whole = t(`${voice}.sum.challenges`, { count, number: number(count) });
        // The rows below count these too: unsaid, the numbers would not agree.
        return inPart === 0 ? whole : `${whole} ${t('report.sum.inPart', { number: number(inPart) })}`;
      }
      case 'parts-hold':
        return t('report.sum.parts', { titles: list(sentence.titles.map((title) => title[locale])) });
      case 'kinds': {
        const kinds = sentence.kinds.map((kind) => t(`report.sum.kind.${kind}`));
        return t(`${voice}.sum.kinds`, { kinds: list(kinds) });
      }
      case 'languages': {
        const languages = sentence.languages.map((language) => t(`common.language.${language}`));
        return t('report.sum.languages', { languages: list(languages) });
      }
      case 'tried': {
        const { generatedInput, strength } = sentence;
        const input = generatedInput ? 'generated' : 'listed';
        return strength === null
          ? t(`report.sum.tried.${input}`)
          : t(`report.sum.tried.${input}AndStrength`, strength);
      }
      case 'known': {
        const { isTold, hasAnswered } = sentence;
        if (!isTold)
          return withPeople(
            t(hasAnswered ? `${voice}.sum.known.answered` : 'report.howMade.notTold'),
            sentence,
          );
        const ways = wayNames.filter((way) => sentence.ways.includes(way));
        const told = ways.length === 0 ? 'words' : 'ways';
        const words = t(`${voice}.sum.known.${hasAnswered ? (`${told}AndAnswered` as const) : told}`, {
          ways: list(ways.map((way) => t(`report.howMade.way.${way}`))),
        });
        return withPeople(words, sentence);
      }
    }
  };
}

const wayNames = ['alone', 'searched', 'ai', 'with-someone'] as const;
