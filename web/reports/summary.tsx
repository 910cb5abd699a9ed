/** The first sentences of a report: which they are, the server decides by rules; here they get their words. */
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportForCandidate, SummarySentence } from '#server/reports/reports.contract.ts';
import { useLocale } from '../ui/use-locale.ts';
import { useWording } from '../ui/wording.ts';
import { ways } from './shown-pieces.ts';
import { useNamed } from './use-named.ts';
import { useReadBy } from './use-read-by.ts';
import { useVoice } from './voice.ts';

type Known = Extract<SummarySentence, { rule: 'known' }>;

/** Titles in a row, before a number says it shorter. */
const mostNamed = 3;

type SummaryProps = Pick<ReportForCandidate, 'summary' | 'words' | 'organisation'>;

export function Summary({ summary, words, organisation }: SummaryProps) {
  const { t } = useTranslation();
  const inWords = useSummaryWords(organisation);
  return (
    <section className="sum">
      {summary.map((sentence) => (
        <p key={sentence.rule}>
          {inWords(sentence).map((text) => (
            // On paper they follow one another in the line: the space is between them there.
            <Fragment key={text}>
              <span>{text}</span>{' '}
            </Fragment>
          ))}
        </p>
      ))}
      {/* What rules did not compose says who wrote it. */}
      {words.map(({ by, text }) => (
        <p key={text}>{t('report.words.quoted', { text, name: by ?? t('views.unnamed') })}</p>
      ))}
    </section>
  );
}

/** A part each; what is known of who wrote the code has two: what the person says, and what others do. */
function useSummaryWords(organisation: string): (sentence: SummarySentence) => string[] {
  const { t } = useTranslation();
  const { number, list } = useWording();
  const locale = useLocale();
  const voice = useVoice();
  const readBy = useReadBy();
  const inWords = useNamed();
  /** By title, or how many where they would be too many to read. */
  const named = (some: Known['answered']) =>
    some.length > mostNamed
      ? t('report.sum.someOf', { number: number(some.length) })
      : list(some.map(inWords));
  const inKnown = ({ told, answered, talks, readBy: readers }: Known): string[] => {
    const means = told.map(({ ways: means, of }) => {
      const known = ways.filter((way) => means.includes(way));
      const how =
        known.length === 0
          ? t('report.sum.known.inWords')
          : known.map((way) => t(`report.howMade.way.${way}`)).join(', ');
      return t('report.sum.known.of', { titles: named(of), how });
    });
    const people = talks.map(({ heldBy, of }) => {
      const how = t('report.sum.known.with', { name: heldBy ?? t('views.unnamed') });
      return t('report.sum.known.of', { titles: named(of), how });
    });
    const read = readers.map((reader) => ({ ...reader, what: named(reader.of) }));
    const own = [
      means.length === 0 ? '' : t(`${voice}.sum.known.told`, { told: list(means) }),
      answered.length === 0 ? '' : t(`${voice}.sum.known.answered`, { titles: named(answered) }),
    ];
    const ofOthers = [
      people.length === 0 ? '' : t(`${voice}.sum.known.talked`, { talks: list(people) }),
      read.length === 0 ? '' : `${readBy(read, organisation)} ${t('report.readBy.notWho')}`,
    ];
    const said = [own, ofOthers]
      .map((parts) => parts.filter((part) => part !== '').join(' '))
      .filter((text) => text !== '');
    return said.length === 0 ? [t('report.howMade.notTold')] : said;
  };
  return (sentence) => {
    switch (sentence.rule) {
      case 'challenges-hold': {
        const { count, inPart } = sentence;
        const whole = t(`${voice}.sum.challenges`, { count, number: number(count) });
        // The rows below count these too: unsaid, the numbers would not agree.
        if (inPart.length === 0) return [whole];
        const parts = number(inPart.length);
        const more =
          inPart.length > mostNamed
            ? t('report.sum.inPartMany', { number: parts })
            : t('report.sum.inPart', { number: parts, titles: list(inPart.map((title) => title[locale])) });
        return [`${whole} ${more}`];
      }
      case 'parts-hold':
        return [t('report.sum.parts', { titles: list(sentence.titles.map((title) => title[locale])) })];
      case 'kinds': {
        const kinds = sentence.kinds.map((kind) => t(`kinds.${kind}`));
        return [t('report.sum.kinds', { kinds: list(kinds) })];
      }
      case 'languages': {
        const languages = sentence.languages.map((language) => t(`common.language.${language}`));
        return [t('report.sum.languages', { languages: list(languages) })];
      }
      case 'tried':
        return [t(`report.sum.tried.${sentence.generatedInput ? 'generated' : 'listed'}`)];
      case 'known':
        return inKnown(sentence);
    }
  };
}
