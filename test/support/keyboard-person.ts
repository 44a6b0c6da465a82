import type { Page } from 'playwright-core';

/** A person who has a keyboard and no mouse: the focus moves by keys alone. */
export interface KeyboardPerson {
  /** Presses Tab until the focus is on what has this name, and returns the name. */
  reach(name: RegExp): Promise<string>;
  /** Reaches what has this name and presses Enter on it. */
  press(name: RegExp): Promise<void>;
  /** Replaces what a field holds. */
  write(name: RegExp, text: string): Promise<void>;
}

/** More than the longest screen of the tests has, once around. */
const mostTabs = 400;

export function keyboardPerson(page: Page): KeyboardPerson {
  const focused = (): Promise<string> => page.evaluate(nameOfFocus);
  const reach = async (name: RegExp): Promise<string> => {
    for (let tabs = 0; tabs < mostTabs; tabs++) {
      const here = await focused();
      if (name.test(here)) return here;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reaches ${String(name)}; it last reached “${await focused()}”`);
  };
  return {
    reach,
    async press(name) {
      await reach(name);
      await page.keyboard.press('Enter');
    },
    async write(name, text) {
      await reach(name);
      await page.keyboard.press('Control+a');
      await page.keyboard.type(text);
    },
  };
}

/** Accessible name of what has the focus, as far as the screens use names; empty without one. */
const nameOfFocus = `(() => {
  const here = document.activeElement;
  if (here === null || here === document.body) return '';
  const labelledBy = (here.getAttribute('aria-labelledby') ?? '').split(' ')
    .map((id) => document.getElementById(id)?.innerText ?? '').join(' ').trim();
  const labels = [...(here.labels ?? [])].map((label) => label.innerText).join(' ').trim();
  return here.getAttribute('aria-label') ?? (labelledBy || labels || here.innerText?.trim() || '');
})()`;
