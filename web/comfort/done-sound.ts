/**
 * The one sound there is: a short, soft tone when a run is finished, for those who switched it on. Made by the browser
 * itself; nothing is fetched.
 */
import { getComfort } from './comfort.ts';

const hertz = 392;
const loudest = 0.06;
const seconds = { rise: 0.03, end: 0.35 };

export function soundDone(): void {
  if (getComfort().doneSound !== 'on') return;
  const context = new AudioContext();
  const tone = new OscillatorNode(context, { type: 'sine', frequency: hertz });
  const loudness = new GainNode(context, { gain: 0 });
  const now = context.currentTime;
  // Up and down without a click.
  loudness.gain.linearRampToValueAtTime(loudest, now + seconds.rise);
  loudness.gain.linearRampToValueAtTime(0, now + seconds.end);
  tone.connect(loudness).connect(context.destination);
  tone.addEventListener('ended', () => void context.close());
  tone.start(now);
  tone.stop(now + seconds.end);
}
