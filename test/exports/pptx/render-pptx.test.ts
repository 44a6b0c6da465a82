import { describe, expect, test } from 'vitest';
import JSZip from 'jszip';
import type { Deck } from '../../../src/core/report/deck/slides.ts';
import { lineCount } from '../../../src/core/report/deck/fitted-text.ts';
import { locales } from '../../../src/core/values/locale.ts';
import { officeChart } from '../../../src/core/report/charts/office-chart.ts';
import { colours } from '../../../src/exports/pptx/style.ts';
import { renderPptx } from '../../../src/exports/pptx/render-pptx.ts';
import { companyNamed, companySaying, deckOf, unmeasuredCompany } from '../../support/decks.ts';
import { converted, testWithLibreOffice } from '../../support/libre-office.ts';
import { xmlFault } from '../../support/sound-xml.ts';

const day = '2027-01-04';
const hostile =
  '=1+1 <script>alert(1)</script> & "\' a\u0000b\u0007c\ud800d\ufffee\u202efg كلمة מילה 👩‍👩‍👧 😀 javascript:alert(1) ';

const decks: Record<string, Deck> = {
  'maison-tilleul-gres': deckOf(companyNamed('maison-tilleul-gres')).deck,
  'larkfield-rota': deckOf(companyNamed('larkfield-rota')).deck,
  'nothing measured': deckOf(unmeasuredCompany()).deck,
  hostile: deckOf(companySaying(`${hostile}${'x'.repeat(3000)}`)).deck,
};

const chartsOf = (deck: Deck) => deck.slides.flatMap(({ figure }) => (figure.kind === 'chart' ? [figure.chart] : []));

async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = new Map<string, string>();
  for (const [name, part] of Object.entries(zip.files)) {
    if (/\.(?:xml|rels)$/.test(name)) parts.set(name, await part.async('string'));
    if (!name.endsWith('.xlsx')) continue;
    for (const [inner, xml] of await partsOf(await part.async('uint8array'))) parts.set(`${name}/${inner}`, xml);
  }
  return parts;
}

const slidesOf = (parts: ReadonlyMap<string, string>, deck: Deck): string[] =>
  deck.slides.map((_slide, index) => parts.get(`ppt/slides/slide${index + 1}.xml`) ?? '');
const textOf = (xml: string): string =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)]
    .map(([, text]) => text)
    .join(' ')
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

describe.each(Object.entries(decks))('the slides of %s', (_name, deck) => {
  test.each(locales)('are sound XML in one language, with no relation to outside (%s)', async (locale) => {
    const parts = await partsOf(await renderPptx(deck, { locale, day }));
    for (const [name, xml] of parts) {
      expect([name, xmlFault(xml)]).toEqual([name, null]);
      expect([name, /undefined|NaN|>null<|Infinity|\[object/.exec(xml)]).toEqual([name, null]);
      for (const [, target] of xml.matchAll(/Target="([^"]*)" TargetMode="External"/g))
        expect(target).toMatch(/^(?:https?:|mailto:)/);
    }
    const told = [...parts].filter(([name]) => /^ppt\/(?:slides|notesSlides)\/[^/]+\.xml$/.test(name));
    expect(told).toHaveLength(2 * deck.slides.length);
    for (const [, xml] of told)
      expect(new Set([...xml.matchAll(/\blang="([^"]*)"/g)].map(([, lang]) => lang))).toEqual(
        new Set([locale === 'fr' ? 'fr-FR' : 'en-GB']),
      );
  });

  test.each(locales)('have a title, a described figure, notes, and no text under 18 points (%s)', async (locale) => {
    const parts = await partsOf(await renderPptx(deck, { locale, day }));
    slidesOf(parts, deck).forEach((xml, index) => {
      const slide = deck.slides[index]!;
      expect(xml.match(/<p:ph\s[^>]*type="title"/g)).toHaveLength(1);
      const frames = xml.match(/<p:graphicFrame>|<p:grpSp>/g) ?? [];
      expect(frames).toHaveLength(slide.figure.kind === 'chart' && slide.figure.table !== null ? 2 : 1);
      expect(xml.match(/<p:cNvPr id="\d+" name="Figure[^"]*" descr="[^"]{15,}"/g)).toHaveLength(frames.length);
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, size] of xml.matchAll(/ sz="(\d+)"/g)) expect(Number(size)).toBeGreaterThanOrEqual(1800);
      if (xml.includes('<a:tbl>')) expect(xml).toContain('<a:tblPr firstRow="1"/>');
      const notes = parts.get(`ppt/notesSlides/notesSlide${index + 1}.xml`) ?? '';
      expect(notes.match(/<a:p><a:r>/g)).toHaveLength(slide.notes.length);
    });
    for (const [name, xml] of parts)
      if (/charts\/chart\d+\.xml$/.test(name))
        for (const [, size] of xml.matchAll(/ sz="(\d+)"/g)) expect(Number(size)).toBeGreaterThanOrEqual(1800);
  });

  test('are the same bytes twice, whatever was rendered in between', async () => {
    const first = await renderPptx(deck, { locale: 'fr', day });
    await renderPptx(decks['larkfield-rota']!, { locale: 'en', day });
    expect(Buffer.compare(Buffer.from(first), Buffer.from(await renderPptx(deck, { locale: 'fr', day })))).toBe(0);
  });
});

test('the file lists only its existing parts, and names its slides by their titles', async () => {
  const deck = decks['maison-tilleul-gres']!;
  const parts = await partsOf(await renderPptx(deck, { locale: 'fr', day }));
  const told = [...(parts.get('[Content_Types].xml') ?? '').matchAll(/PartName="\/([^"]+\.xml)"/g)].map(
    ([, name]) => name,
  );
  expect(told.filter((name) => !parts.has(name ?? ''))).toEqual([]);
  const names = textOf((parts.get('docProps/app.xml') ?? '').replaceAll('vt:lpstr', 'a:t'));
  for (const { title } of deck.slides) expect(names).toContain(title.fr);
});

test('a title of maximum length is above the content', async () => {
  const data = companyNamed('maison-tilleul-gres');
  const name = 'Association intercommunale pour la valorisation des savoir-faire céramiques du Haut-Languedoc';
  const { deck } = deckOf({ ...data, organisation: { ...data.organisation, name } });
  const parts = await partsOf(await renderPptx(deck, { locale: 'fr', day }));
  const [cover = ''] = slidesOf(parts, deck);
  const size = Number(/ sz="(\d+)"/.exec(cover)?.[1]) / 100;
  // Bold letters of Liberation Sans are a tenth wider; the title has 112 points of height.
  expect(lineCount(deck.slides[0]!.title.fr, 888 / (size * 1.1)) * size * 1.2).toBeLessThanOrEqual(112);
});

test('a chart has two axes, and a legend when it has several series', async () => {
  const deck = decks['maison-tilleul-gres']!;
  const parts = await partsOf(await renderPptx(deck, { locale: 'fr', day }));
  chartsOf(deck).forEach((chart, at) => {
    const xml = parts.get(`ppt/charts/chart${at + 1}.xml`) ?? '';
    expect(xml.match(/<c:axId/g)).toHaveLength(4);
    const several = chart.kind === 'lines' || (chart.kind === 'bars' && chart.series.length > 1);
    expect(xml.includes('<c:legend>')).toBe(several);
  });
});

test('the texts of a deck are the texts of its slides', async () => {
  const deck = decks['maison-tilleul-gres']!;
  const parts = await partsOf(await renderPptx(deck, { locale: 'en', day }));
  slidesOf(parts, deck).forEach((xml, index) => {
    const shown = textOf(xml);
    const { title, body, source, figure } = deck.slides[index]!;
    for (const text of [title, ...body, source]) expect(shown).toContain(text.en);
    const table = figure.kind === 'table' ? figure : figure.kind === 'chart' ? figure.table : null;
    for (const cell of table?.rows.flat() ?? []) expect(shown).toContain(cell.en);
  });
});

test('charts contain their data, to be edited', async () => {
  const deck = decks['maison-tilleul-gres']!;
  const charts = chartsOf(deck);
  const parts = await partsOf(await renderPptx(deck, { locale: 'fr', day }));
  expect(charts.length).toBeGreaterThanOrEqual(4);
  charts.forEach((chart, index) => {
    const xml = parts.get(`ppt/charts/chart${index + 1}.xml`) ?? '';
    const { series, categories } = officeChart(chart, 'fr');
    for (const value of series.flatMap(({ values }) => values.filter((one) => one !== null)))
      expect(xml).toContain(`<c:v>${value}</c:v>`);
    expect(xml.match(/<c:pt idx="0">/g)!.length).toBeGreaterThanOrEqual(categories.length > 0 ? 2 : 0);
    expect(parts.has(`ppt/embeddings/Microsoft_Excel_Worksheet${index + 1}.xlsx/xl/worksheets/sheet1.xml`)).toBe(true);
  });
});

test('each colour of text has a contrast of 4.5:1 or more on its background', () => {
  const light = (hex: string): number => {
    const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const { ink, soft, paper, wash, accent, pale, night } = colours;
  const pairs: (readonly [text: string, ground: string])[] = [
    ...[ink, soft, accent].flatMap((text) => [paper, wash].map((ground) => [text, ground] as const)),
    ...[paper, pale].flatMap((text) => [ink, night].map((ground) => [text, ground] as const)),
    [paper, accent],
  ];
  for (const [text, ground] of pairs) {
    const [low = 0, high = 0] = [light(text), light(ground)].sort((a, b) => a - b);
    expect([text, ground, (high + 0.05) / (low + 0.05) >= 4.5]).toEqual([text, ground, true]);
  }
});

testWithLibreOffice(
  'open in LibreOffice, one page a slide',
  async () => {
    for (const name of ['hostile', 'nothing measured']) {
      const deck = decks[name]!;
      const pdf = converted('deck.pptx', await renderPptx(deck, { locale: 'fr', day }), 'pdf').get('deck.pdf');
      expect(pdf?.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(
        // Hidden slides are not printed.
        deck.slides.filter(({ hidden }) => hidden !== true).length,
      );
    }
  },
  120_000,
);
