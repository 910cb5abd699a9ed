/** The device's own voices. One that is not on the device is never used: it would send the text elsewhere. */
import type { Locale } from './comfort.ts';

export type Speech = {
  /** Undefined while the device has none for the language. */
  findVoice: (locale: Locale) => SpeechSynthesisVoice | undefined;
  /** Calls when the device has found its voices, which takes it a moment. */
  onVoices: (tell: () => void) => () => void;
  /** Reads one text after another, then calls. */
  speak: (texts: readonly string[], voice: SpeechSynthesisVoice, onEnd: () => void) => void;
  stop: () => void;
};

export function deviceSpeech(synthesis: SpeechSynthesis | undefined = globalThis.speechSynthesis): Speech {
  return {
    findVoice: (locale) => {
      const own = (synthesis?.getVoices() ?? []).filter(({ localService }) => localService);
      const fitting = own.filter(({ lang }) => new RegExp(`^${locale}\\b`, 'i').test(lang));
      return fitting.find((voice) => voice.default) ?? fitting[0];
    },
    onVoices: (tell) => {
      synthesis?.addEventListener('voiceschanged', tell);
      return () => synthesis?.removeEventListener('voiceschanged', tell);
    },
    speak: (texts, voice, onEnd) => {
      synthesis?.cancel();
      // Piece by piece: some devices stop in the middle of a long text.
      const pieces = texts.map((text) => new SpeechSynthesisUtterance(text));
      for (const piece of pieces) {
        piece.voice = voice;
        piece.lang = voice.lang;
        synthesis?.speak(piece);
      }
      pieces.at(-1)?.addEventListener('end', onEnd);
    },
    stop: () => synthesis?.cancel(),
  };
}
