/** Small words: lists with "och", and numbers up to twelve as words. */
import { useTranslation } from 'react-i18next';

const words = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const;

export function useWording() {
  const { t, i18n } = useTranslation();
  return {
    /** "två", "12", "13": words up to twelve. */
    number: (count: number): string => {
      const word = words.find((known) => known === String(count));
      return word === undefined ? String(count) : t(`common.numbers.${word}`);
    },
    /** "a, b och c". */
    list: (items: string[]): string =>
      new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(items),
  };
}

export function unique<T>(items: T[]): T[] {
  return [...new Set(items)];
}

/** First letter as a capital, to begin a sentence with. */
export function asSentenceStart(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
