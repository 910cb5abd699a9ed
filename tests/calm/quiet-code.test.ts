import { expect, test } from 'vitest';
import { listFiles, readSource } from '../support/source-files.ts';

const files = listFiles(/^web\/.*\.(css|ts|tsx|html|js)$/).map((path) => ({ path, text: readSource(path) }));
const styles = files.filter(({ path }) => path.endsWith('.css'));
const programs = files.filter(({ path }) => /\.(ts|tsx|js)$/.test(path));
const withWord = (list: typeof files, word: RegExp) =>
  list.filter(({ text }) => word.test(text)).map(({ path }) => path);

test('no style moves anything, and one global rule stops what others bring (calm 6)', () => {
  const moving = styles.flatMap(({ path, text }) =>
    [
      ...text.matchAll(
        /^\s*(animation|transition)[\w-]*\s*:\s*([^;]+);|@keyframes|scroll-behavior:\s*smooth/gm,
      ),
    ]
      .filter(([, , value]) => value?.trim() !== 'none !important')
      .map(([line]) => `${path}: ${line.trim()}`),
  );
  expect(moving).toEqual([]);
  expect(readSource('web/ui/base.css')).toMatch(/transition: none !important;\s*animation: none !important;/);
});

test('no colour is written outside the tokens', () => {
  const strays = styles.filter(({ path }) => path !== 'web/ui/tokens.css');
  expect(withWord(strays, /#[0-9a-f]{3,8}\b(?![^{]*\{)|\brgba?\(|\bhsla?\(/i)).toEqual([]);
});

test('nothing opens a browser dialog or sends a notification, and nothing sounds but the one tone that may be chosen (calm 7, 11)', () => {
  const sound = /new Audio\b|AudioContext|OscillatorNode|<audio|<video|autoplay/;
  expect(withWord(programs, /\bNotification\b|(?<![\w.])(alert|confirm|prompt)\(/)).toEqual([]);
  expect(withWord(programs, sound)).toEqual(['web/comfort/done-sound.ts']);
  expect(withWord(programs, /\bsoundDone\b/)).toEqual([
    'web/attempts/use-done-sound.ts',
    'web/comfort/done-sound.ts',
  ]);
  expect(withWord(programs, /speechSynthesis|SpeechSynthesisUtterance/)).toEqual([
    'web/comfort/device-voice.ts',
  ]);
});

test('nothing listens to keys, pastes, focus or sight in order to report them (calm 35, 39)', () => {
  expect(
    withWord(programs, /sendBeacon|onPaste|['"]paste['"]|['"]blur['"],|getUserMedia|['"]devicemotion['"]/),
  ).toEqual([]);
});

test('no script or style is written into a page, and nothing comes from elsewhere', () => {
  const pages = files.filter(({ path }) => path.endsWith('.html'));
  expect(withWord(pages, /<script(?![^>]*\bsrc=)[^>]*>|\son\w+=|https?:\/\//)).toEqual([]);
  expect(withWord(programs, /dangerouslySetInnerHTML=\{\{ __html: (?!trusted|html\()/)).toEqual([]);
});
