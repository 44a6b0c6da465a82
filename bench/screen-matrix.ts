/**
 * Opens every screen of the web application in both languages, both themes and two widths, in three states (full, empty,
 * refused by the service), and counts the faults of each kind, one JSON line a kind: accessibility (axe), policy
 * (violations, errors, requests elsewhere), width (pixels beyond it), keyboard (screens whose content Tab does not reach or
 * leave), language (words of the other language, values that are no text): `npm run -s bench -- screen-matrix`. Exits 1 when
 * one is found. Takes some twenty minutes on two processors; `--only PATH` (`--only calendar`) opens one screen.
 */
import { locales } from '../src/core/values/locale.ts';
import { addressOf, screens } from '../src/web/screens.ts';
import { accessibilityFaults } from '../test/support/accessibility.ts';
import { hostileSite } from '../test/support/hostile-site.ts';
import { webHouse } from '../test/support/web-house.ts';
import { plannedSite } from '../test/support/web-plan.ts';

const only = process.argv.at(process.argv.indexOf('--only') + 1);
const paths = screens
  .map(({ path }) => path)
  .filter((path) => !process.argv.includes('--only') || path === (only === 'home' ? '' : only));
const themes = ['light', 'dark'] as const;
const widths = [1280, 360];
const states = ['full', 'empty', 'refused'] as const;

const kinds = ['accessibility', 'policy', 'width', 'keyboard', 'language'] as const;
type Kind = (typeof kinds)[number];
const runs: Record<Kind, number> = { accessibility: 0, policy: 0, width: 0, keyboard: 0, language: 0 };
const faults: Record<Kind, string[]> = { accessibility: [], policy: [], width: [], keyboard: [], language: [] };

/** Words of the French sentences of the screens: the crawled site and its plan are in English. */
const frenchWords = /(?<!\p{L})(?:vous|votre|vos|les|une|dans|avec|cette|aucun|chaque)(?!\p{L})/u;
const noText = /undefined|NaN|\[object/;

const site = await hostileSite();
const house = await webHouse([site.pair]);
await plannedSite(house.origin, site.origin);
const page = await house.open();

/** Most elements that a screen lets Tab reach, before it counts as a trap. */
const mostTabs = 600;

/** Null when Tab enters the content of the screen and leaves it again. */
async function trapped(): Promise<string | null> {
  await page.evaluate('document.activeElement?.blur()');
  let isInside = false;
  for (let tabs = 0; tabs < mostTabs; tabs++) {
    await page.keyboard.press('Tab');
    const place = await page.evaluate<string>(
      `document.activeElement === document.body ? 'out' : document.activeElement.closest('main') === null ? 'frame' : 'content'`,
    );
    if (place === 'content') isInside = true;
    else if (isInside) return null;
    if (place === 'out' && tabs > 0) return isInside ? null : 'Tab never reaches the content';
  }
  return 'Tab never leaves the content';
}

for (const state of states) {
  if (state === 'refused')
    await page.route(/\/v1\/(?!audits(\?|\/[^/]+$)|jobs)/, (route) =>
      route.fulfill({
        status: 500,
        contentType: 'application/problem+json',
        body: JSON.stringify({ title: 'Refus', detail: '…', code: 'internal', requestId: 'req_1', status: 500 }),
      }),
    );
  for (const path of paths)
    for (const width of widths)
      for (const locale of locales) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(house.origin + addressOf(state === 'empty' ? 'never.example' : site.pair, path));
        await page.getByRole('heading', { level: 1 }).waitFor({ timeout: 60_000 });
        await page.getByRole('combobox', { name: /^(Language|Langue)$/ }).selectOption(locale);
        await page.waitForLoadState('networkidle');
        const where = `${path || 'home'} ${state} ${width} ${locale}`;
        for (const colorScheme of themes) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          const found = await accessibilityFaults(page, colorScheme === 'dark' ? 'colours' : 'all');
          faults.accessibility.push(...found.map((fault) => `${where} ${colorScheme}: ${fault}`));
          runs.accessibility++;
        }
        runs.width++;
        const beyond = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
        if (beyond !== 0) faults.width.push(`${where}: ${beyond} pixels`);
        runs.language++;
        const said = await page.locator('main').innerText();
        const wrong = noText.exec(said) ?? (locale === 'en' ? frenchWords.exec(said) : null);
        if (wrong !== null) faults.language.push(`${where}: ${wrong[0]}`);
        const lang = await page.evaluate('document.documentElement.lang');
        if (lang !== locale) faults.language.push(`${where}: the page says ${String(lang)}`);
        if (locale === 'en') {
          runs.keyboard++;
          const trap = await trapped();
          if (trap !== null) faults.keyboard.push(`${where}: ${trap}`);
        }
        runs.policy++;
        const { errors, foreign } = house.trouble;
        // The browser itself reports each refused answer.
        const own = errors
          .splice(0)
          .filter((text) => state !== 'refused' || !text.startsWith('Failed to load resource'));
        faults.policy.push(...[...own, ...foreign.splice(0)].map((text) => `${where}: ${text}`));
      }
}
await house.close();
await site.close();
const size = {
  screens: paths.length,
  languages: locales.length,
  themes: themes.length,
  widths: widths.length,
  states: states.length,
};
for (const kind of kinds)
  process.stdout.write(`${JSON.stringify({ matrix: kind, runs: runs[kind], faults: faults[kind].length, ...size })}\n`);
for (const fault of Object.values(faults).flat()) process.stderr.write(`${fault}\n`);
process.exit(Number(Object.values(faults).flat().length > 0));
