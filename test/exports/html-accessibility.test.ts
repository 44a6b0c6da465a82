import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import axe, { type AxeResults } from 'axe-core';
import type { Report, ReportBlock } from '../../src/core/report/blocks.ts';
import type { Locale } from '../../src/core/values/locale.ts';
import { renderHtml } from '../../src/exports/html/render-html.ts';
import { type StartedBrowser, startBrowser } from '../../src/io/browser/start-browser.ts';
import { chromiumPath } from '../support/chromium.ts';
import { testWithChromium } from '../support/with-chromium.ts';

const both = (text: string) => ({ fr: text, en: text });
const url = (name: string) => ({ url: `https://ruche.example/boutique/miels-de-montagne/${name}` });

function tableOf(rows: number, caption: string): ReportBlock {
  const columns = [
    { label: both('Page'), wide: true },
    { label: both('Liens reçus'), number: true },
    { label: both('Constat'), wide: true },
    ...['Gravité', 'Étape', 'Domaine', 'Canal'].map((label) => ({ label: both(label) })),
    { label: both('Effort prévu'), number: true },
  ];
  const lines = Array.from({ length: rows }, (_, row) => [
    url(`page-${row}`),
    row === 2 ? null : (row * 7) % 20,
    both(row === 4 ? 'Un titre manquant' : 'Une phrase assez longue pour occuper plusieurs lignes sur un téléphone'),
    ...['forte', 'acquisition', 'référencement', 'infolettre'].map(both),
    1234 + row,
  ]);
  return { kind: 'table', caption: both(caption), columns, rows: lines, more: 3 };
}

const heading = (level: 2 | 3, id: string): ReportBlock => ({ kind: 'heading', level, id, text: both(`Partie ${id}`) });
const link = (at: number) => ({
  from: url(`a-${at}`).url,
  to: url(`b-${at}`).url,
  sentence: `Goûtez le miel numéro ${at}.`,
  offset: 7,
  length: 7,
  reason: both('Même sujet'),
  confidence: both('sûr'),
});
const action = { title: both('Corriger'), why: both('Parce que.'), how: both('Ainsi.'), effort: 'hours' as const };

const report: Report = {
  title: both('Rapport de la ruche'),
  subtitle: both('Une page lue, depuis https://ruche.example/'),
  blocks: [
    heading(2, 'actions'),
    {
      kind: 'actions',
      items: [{ ...action, places: ['a', 'b', 'c', 'd', 'e'].map((name) => url(name).url), count: 9 }],
    },
    tableOf(13, 'Ordre des corrections'),
    heading(2, 'overview'),
    { kind: 'paragraph', tone: 'warning', text: both('Attention.') },
    { kind: 'paragraph', tone: 'note', text: both('Une note.') },
    { kind: 'scores', items: [0, 55, 90, null].map((value) => ({ label: both(`Note ${value}`), value })) },
    {
      kind: 'figures',
      items: [1, null].map((value) => ({ label: both('Pages'), value, note: both('lues'), provenance: 'measured' })),
    },
    { kind: 'list', items: Array.from({ length: 9 }, (_, at) => both(`Limite ${at}`)) },
    heading(2, 'map'),
    {
      kind: 'graph',
      caption: both('La carte'),
      nodes: Array.from({ length: 16 }, (_, at) => ({
        x: (at % 4) / 3,
        y: Math.floor(at / 4) / 3,
        size: 5,
        group: (at % 4) - 1,
        label: `/page-${at}`,
      })),
      edges: [[0, 1]],
      groups: ['miels', 'bougies', 'ateliers'],
    },
    {
      kind: 'heat',
      caption: both('Parts'),
      rows: ['a', 'b'],
      columns: ['x', 'y', 'z'].map(both),
      values: [
        [0, 0.5, 1],
        [null, 0.2, 0.8],
      ],
    },
    heading(2, 'links'),
    { kind: 'links', items: Array.from({ length: 8 }, (_, at) => link(at)), more: 2, file: 'suggestions.csv' },
    heading(2, 'findings'),
    ...Array.from({ length: 7 }, (_, at) => [heading(3, `finding-${at}`), tableOf(2, 'forte')]).flat(),
    heading(2, 'calendar'),
    {
      kind: 'days',
      caption: both('Contenus'),
      items: ['2027-01-04', '2027-02-04'].map((date) => ({
        date,
        title: both('Article'),
        detail: both('Canal'),
        family: both('éditorial'),
      })),
    },
  ],
};

const folder = mkdtempSync(join(tmpdir(), 'maillage-accessibility-'));
const fileOf = (locale: Locale): string => join(folder, `${locale}.html`);
let started: StartedBrowser | null = null;

beforeAll(async () => {
  for (const locale of ['fr', 'en'] as const) writeFileSync(fileOf(locale), renderHtml(report, locale));
  const path = chromiumPath();
  if (path !== null) started = await startBrowser(path);
}, 60_000);
afterAll(async () => {
  await started?.end();
  rmSync(folder, { recursive: true, force: true });
});

type Page = Awaited<ReturnType<StartedBrowser['browser']['newPage']>>;

interface Screen {
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  readonly locale?: Locale;
  readonly scripts?: boolean;
}

/** Opens the report on a screen, and closes it after the work. */
async function onScreen<Result>(
  { width = 1280, theme = 'light', locale = 'fr', scripts = true }: Screen,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await started!.browser.newPage({
    viewport: { width, height: 800 },
    colorScheme: theme,
    javaScriptEnabled: scripts,
  });
  try {
    await page.goto(`file://${fileOf(locale)}`);
    return await work(page);
  } finally {
    await page.close();
  }
}

/** Faults that axe reports, and text of the colour of its background, which axe leaves undecided. */
function faultsOf({ violations, incomplete }: AxeResults): string[] {
  const invisible = incomplete.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ any }) => any.some(({ data }) => data?.messageKey === 'equalRatio'))
      .map(({ target }) => `${id} equalRatio: ${target.join(' ')}`),
  );
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`)),
    ...invisible,
  ];
}

const screens = (['fr', 'en'] as const).flatMap((locale) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    [1280, 390].map((width): [Locale, 'light' | 'dark', number] => [locale, theme, width]),
  ),
);

describe('accessibility of a report', () => {
  testWithChromium.each(screens)(
    'axe finds no fault in %s, %s theme, %i px, every part open',
    async (locale, theme, width) => {
      const faults = await onScreen({ locale, theme, width }, async (page) => {
        await page.locator('main > .tools button').first().click();
        await page.evaluate(axe.source);
        return faultsOf(await page.evaluate<AxeResults>("axe.run({ resultTypes: ['violations', 'incomplete'] })"));
      });
      expect(faults).toEqual([]);
    },
    60_000,
  );

  testWithChromium.each([320, 390, 640, 900, 1280])(
    'nothing is wider than a screen of %i px, even with letters twice as large',
    async (width) => {
      const excess = await onScreen({ width }, async (page) => {
        await page.locator('main > .tools button').first().click();
        const widthOf = (): Promise<number> => page.evaluate('document.documentElement.scrollWidth');
        const usual = await widthOf();
        await page.evaluate("document.documentElement.style.fontSize = '200%'");
        return [usual - width, (await widthOf()) - width];
      });
      expect(excess).toEqual([0, 0]);
    },
    30_000,
  );

  testWithChromium(
    'the keyboard reaches every control once, the skip link first, with a visible mark',
    async () => {
      const [walked, all] = await onScreen({ width: 390 }, async (page) => {
        await page.locator('main > .tools button').first().click();
        await page.evaluate('document.activeElement.blur(); scrollTo(0, 0)');
        const seen: string[] = [];
        const count: number = await page.evaluate(
          '[...document.querySelectorAll(\'a[href], button, input, summary, [tabindex="0"]\')].filter((one) => one.checkVisibility()).length',
        );
        await page.evaluate('document.body.tabIndex = -1; document.body.focus()');
        for (let at = 0; at < count; at += 1) {
          await page.keyboard.press('Tab');
          seen.push(
            await page.evaluate(
              '(({ tagName, className, textContent }, { outlineStyle, outlineWidth }) => `${tagName} ${className} ${outlineStyle} ${parseFloat(outlineWidth) >= 2}`)(document.activeElement, getComputedStyle(document.activeElement))',
            ),
          );
        }
        return [seen, count];
      });
      expect(walked[0]).toBe('A skip solid true');
      expect(walked.filter((one) => !one.endsWith('solid true'))).toEqual([]);
      expect(walked).toHaveLength(all);
    },
    60_000,
  );
});

describe('the printed report', () => {
  testWithChromium.each(['light', 'dark'] as const)(
    'every folded part is printed, in dark letters on white, when the theme is %s',
    async (theme) => {
      const [onPage, onPaper, letters, paper, controls] = await onScreen({ theme }, async (page) => {
        const hidden = (): Promise<number> =>
          page.evaluate(
            "[...document.querySelectorAll('details td, details li')].filter((one) => !one.checkVisibility()).length",
          );
        const before = await hidden();
        await page.emulateMedia({ media: 'print', colorScheme: theme });
        return [
          before > 100,
          await hidden(),
          await page.evaluate("getComputedStyle(document.querySelector('td')).color"),
          await page.evaluate('getComputedStyle(document.documentElement).backgroundColor'),
          await page.locator('.screen:visible').count(),
        ];
      });
      expect([onPage, onPaper, controls]).toEqual([true, 0, 0]);
      expect([letters, paper]).toEqual(['rgb(18, 48, 45)', 'rgb(255, 255, 255)']);
    },
    30_000,
  );
});

describe('the script of a report', () => {
  testWithChromium(
    'a filter leaves the rows that have each word, without their accents, and counts them',
    async () => {
      const found = await onScreen({}, async (page) => {
        await page.locator('main > .tools button').first().click();
        await page.getByLabel('Filtrer Ordre des corrections').fill('MANQUANT titre');
        const rows = page.locator('table', { hasText: 'Ordre des corrections' }).locator('tbody tr:visible');
        return [await rows.count(), await page.getByRole('status').textContent()];
      });
      expect(found).toEqual([1, '1 sur 13']);
    },
    30_000,
  );

  testWithChromium(
    'a header sorts its column both ways, unknown values last, then gives the first order back',
    async () => {
      const orders = await onScreen({ locale: 'en' }, async (page) => {
        await page.locator('main > .tools button').first().click();
        const table = page.locator('table', { hasText: 'Ordre des corrections' });
        const header = table.getByRole('columnheader', { name: 'Liens reçus' });
        const states: string[] = [];
        for (let click = 0; click < 3; click += 1) {
          await header.getByRole('button').click();
          const cells = await table.locator('tbody td:nth-child(2)').allTextContents();
          states.push(`${await header.getAttribute('aria-sort')} ${cells.join(' ')}`);
        }
        return states;
      });
      expect(orders).toEqual([
        'ascending 0 1 2 3 4 7 8 9 10 15 16 17 not measured',
        'descending 17 16 15 10 9 8 7 4 3 2 1 0 not measured',
        'null 0 7 not measured 1 8 15 2 9 16 3 10 17 4',
      ]);
    },
    30_000,
  );

  testWithChromium(
    'the map is enlarged by a button and by a key, and shows a section that its legend links',
    async () => {
      const widths = await onScreen({}, async (page) => {
        const width = (): Promise<number> => page.locator('svg.graph').evaluate((svg) => Math.round(svg.clientWidth));
        const start = await width();
        await page.getByRole('button', { name: 'Agrandir la carte' }).click();
        const larger = await width();
        await page.locator('.map').press('0');
        const again = await width();
        await page.getByRole('link', { name: 'bougies' }).click();
        return [larger > start * 1.4, again === start, (await width()) === start * 2];
      });
      expect(widths).toEqual([true, true, true]);
    },
    30_000,
  );

  testWithChromium(
    'without scripts the report has all its text and no control that does nothing',
    async () => {
      const [text, buttons] = await onScreen({ scripts: false, width: 390 }, async (page) => [
        await page.locator('main').textContent(),
        await page.locator('button, input').count(),
      ]);
      expect(text).toContain('Un titre manquant');
      expect(buttons).toBe(0);
    },
    30_000,
  );
});
