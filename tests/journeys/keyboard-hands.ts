/** A person with a keyboard and nothing else: Tab leads to every control, and a key presses it. */
import type { Locator } from 'playwright-core';
import type { Person } from '../support/browser.ts';
import { tabTo } from '../support/candidate.ts';
import type { Hands } from './candidate-journey.ts';

export function keyboardHands({ page }: Person): Hands {
  const { keyboard } = page;
  const goTo = async (control: Locator) => {
    // Monaco's own field has no size; it is there all the same.
    await control.waitFor({ state: 'attached' });
    await tabTo(page, control);
  };
  return {
    press: async (role, name) => {
      await goTo(page.getByRole(role, { name, exact: true }).first());
      await keyboard.press('Enter');
    },
    choose: async (group, name) => {
      const choices = page.getByRole('group', { name: group, exact: true });
      const wanted = choices.getByRole('radio', { name, exact: true });
      await goTo(choices.getByRole('radio', { checked: true }));
      for (let presses = 0; presses < 10 && !(await wanted.isChecked()); presses++) {
        await keyboard.press('ArrowDown');
      }
    },
    write: async (field, text) => {
      await goTo(page.getByRole('textbox', { name: field, exact: true }));
      await keyboard.press('ControlOrMeta+a');
      await keyboard.insertText(text);
    },
    arrive: (heading) => page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor(),
    read: async (words) => {
      const found = page.getByText(words).filter({ visible: true }).first();
      await found.waitFor();
      return (await found.textContent())?.trim() ?? '';
    },
    hear: (words) =>
      page.getByRole('status').filter({ hasText: words }).first().waitFor({ state: 'attached' }),
    whereAmI: () =>
      page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? ''),
  };
}
