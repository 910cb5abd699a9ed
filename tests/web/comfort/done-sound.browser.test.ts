/** The one sound there is: asked for under Utseende, when a run is finished, and never otherwise. */
import { expect, test } from 'vitest';
import { openPerson } from '../../support/browser.ts';
import {
  button,
  enterAtOnce,
  expectText,
  handIn,
  openWorkspace,
  rightInJavaScript,
  runExamples,
} from '../../support/candidate.ts';
import { startInBrowser } from '../../support/in-browser.ts';

const started = startInBrowser();

/** Runs in the page: counts the tones that begin. */
function countTones(): void {
  const { start } = OscillatorNode.prototype;
  Object.assign(window, { tones: 0 });
  OscillatorNode.prototype.start = function begin(when) {
    (window as unknown as { tones: number }).tones += 1;
    start.call(this, when);
  };
}

test('a tone is made when all holds and the choice is on, and none when it is off (calm 7)', async () => {
  const person = await openPerson(started.browser, {
    url: started.server.url,
    comfort: { editorView: 'text-area' },
  });
  const { page, context, t, step } = person;
  await context.addInitScript(countTones);
  const tones = () => page.evaluate(() => (window as unknown as { tones: number }).tones);
  await enterAtOnce(person);
  await openWorkspace(person);
  await step('off, as it ships: the examples hold, and it is quiet', async () => {
    await page.locator('.file-place textarea').first().fill(rightInJavaScript);
    await runExamples(person);
    await expectText(person, t('results.allExamples'));
    expect(await tones()).toBe(0);
  });
  await step('switched on', async () => {
    await page.goto('/utseende');
    await page.locator('.choice-group > summary').first().waitFor();
    const folded = page.locator('.choice-group:not([open]) > summary');
    while ((await folded.count()) > 0) await folded.first().click();
    const row = page.getByRole('group', { name: t('comfort.rows.doneSound.name'), exact: true });
    await row.getByLabel(t('comfort.rows.doneSound.choices.on'), { exact: true }).check();
    await openWorkspace(person);
    await button(person, 'workspace.pause').waitFor();
    expect(await tones()).toBe(0);
  });
  await step('one tone when all claims hold', async () => {
    await handIn(person);
    await expectText(person, t('results.done'));
    expect(await tones()).toBe(1);
  });
  await step('none when the page opens with that result', async () => {
    await page.reload();
    await expectText(person, t('results.done'));
    expect(await tones()).toBe(0);
  });
  await person.leave();
});
