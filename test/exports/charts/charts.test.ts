import { expect, test } from 'vitest';
import JSZip from 'jszip';
import type { Chart } from '../../../src/core/report/charts/chart.ts';
import { chartTable } from '../../../src/core/report/charts/chart-table.ts';
import type { Cell, Report } from '../../../src/core/report/blocks.ts';
import { validateStrategy } from '../../../src/core/gauge/validate-strategy.ts';
import { planReport } from '../../../src/core/report/plan/plan-report.ts';
import { emsOf } from '../../../src/core/report/deck/fitted-text.ts';
import type { Text } from '../../../src/core/values/text.ts';
import { chartSvg } from '../../../src/exports/charts/chart-svg.ts';
import { officeChart } from '../../../src/core/report/charts/office-chart.ts';
import { chartXml } from '../../../src/exports/charts/chart-xml.ts';
import { renderDocx } from '../../../src/exports/docx/render-docx.ts';
import { renderHtml } from '../../../src/exports/html/render-html.ts';
import { companyNamed, deckOf } from '../../support/decks.ts';
import { xmlFault } from '../../support/sound-xml.ts';

const { deck, strategy } = deckOf(companyNamed('maison-tilleul-gres'));
const report: Report = planReport(strategy, validateStrategy(strategy, strategy.inputs.company), new Map());
const inReport = report.blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : []));
const inDeck = deck.slides.flatMap(({ figure }) => (figure.kind === 'chart' ? [figure.chart] : []));
const place = {
  locale: 'fr',
  colours: { ink: '000000', line: '000000', accent: '000000', other: '000000', warm: '000000', poor: '000000' },
  textSize: 9,
  sheet: 'Sheet1',
  firstRow: 1,
} as const;

/** The texts of the value cells of a table, without those that only the table has. */
const shownValues = (chart: Chart): string[] => {
  const { rows } = chartTable(chart);
  const texts = rows.flatMap(([, ...cells]) => (chart.kind === 'spans' ? cells.slice(2) : cells));
  return texts.flatMap((cell) => (isText(cell) ? [cell.fr] : [])).filter((text) => text !== '');
};
const isText = (cell: Cell | undefined): cell is Text => typeof cell === 'object' && cell !== null && 'fr' in cell;
const decoded = (xml: string): string =>
  xml.replaceAll('&apos;', "'").replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');

test('the report and the deck have pictures of every form', () => {
  expect(new Set(inReport.map(({ kind }) => kind))).toEqual(new Set(['bars', 'spans', 'points']));
  expect(inReport.length).toBeGreaterThanOrEqual(10);
  expect(inDeck.length).toBeGreaterThanOrEqual(8);
});

test.each(inReport.map((chart) => [chart.title.fr, chart] as const))(
  'the drawing and the native chart of “%s” show the values of its table',
  (_title, chart) => {
    const [wide, narrow] = [chartSvg(chart, 'fr'), chartSvg(chart, 'fr', 'narrow')].map(decoded);
    const xml = decoded(chartXml(chart, place));
    const limit = 'limit' in chart ? chart.limit : null;
    const drawn = chart.kind === 'points' ? [] : shownValues(chart);
    for (const value of drawn) expect(xml).toContain(value);
    // The limit is a line of the drawing: its value is in the legend.
    for (const value of limit === null ? drawn : drawn.slice(0, chart.kind === 'bars' ? -1 : undefined))
      for (const svg of [wide!, narrow!]) expect(svg.slice(svg.indexOf('>'))).toContain(value);
    const { series } = officeChart(chart, 'fr');
    for (const value of series.flatMap(({ values }) => values.filter((one) => one !== null)))
      expect(xml).toContain(`<c:v>${value}</c:v>`);
  },
);

test('a drawing has no style attribute, script or fixed colour, and is the same text twice', () => {
  for (const chart of inReport) {
    const svg = chartSvg(chart, 'en');
    expect(svg).not.toMatch(/ style=|<style|<script|#[0-9a-f]{6}|NaN|undefined|zr\d/);
    expect(xmlFault(svg)).toBeNull();
    expect(chartSvg(chart, 'en')).toBe(svg);
  }
});

test('no text of a narrow drawing crosses its edge', () => {
  for (const chart of inReport) {
    const texts = [...chartSvg(chart, 'fr', 'narrow').matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)];
    expect(texts.length).toBeGreaterThan(0);
    for (const [, attributes, content] of texts) {
      const x = Number(/translate\(([-\d.]+)/.exec(attributes!)?.[1] ?? / x="([-\d.]+)"/.exec(attributes!)?.[1]);
      const width = emsOf(decoded(content!)) * 14;
      const anchor = /text-anchor="(\w+)"/.exec(attributes!)?.[1];
      const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
      if (/rotate|matrix/.test(attributes!)) continue;
      expect(left, content).toBeGreaterThan(-8);
      expect(left + width, content).toBeLessThan(350 + 8);
    }
  }
});

test('the values of the spans are those of their rows', () => {
  for (const chart of inReport)
    if (chart.kind === 'spans' && chart.unit === 'count') {
      const [hidden, above] = officeChart(chart, 'fr').series;
      chart.rows.forEach(({ from, to }, at) => {
        expect(hidden!.values[at]).toBeCloseTo(Math.min(from, to));
        expect(above!.values[at]).toBeCloseTo(Math.abs(to - from));
      });
    }
});

test('Word has each picture of the report as a native chart with its alternative text', async () => {
  const zip = await JSZip.loadAsync(await renderDocx(report, { locale: 'fr', day: '2027-01-04' }));
  const body = await zip.file('word/document.xml')!.async('string');
  expect(body.match(/<c:chart [^>]*r:id="rIdChart\d+"/g)).toHaveLength(inReport.length);
  expect(body).not.toContain('{{chart');
  const types = await zip.file('[Content_Types].xml')!.async('string');
  const relations = await zip.file('word/_rels/document.xml.rels')!.async('string');
  for (const at of inReport.keys()) {
    const name = `charts/chart${at + 1}.xml`;
    expect(types).toContain(`/word/${name}`);
    expect(relations).toContain(`Id="rIdChart${at + 1}"`);
    expect(xmlFault(await zip.file(`word/${name}`)!.async('string'))).toBeNull();
  }
});

test('the HTML report draws each picture for a wide and for a narrow screen, with its title and its source', () => {
  const html = renderHtml(report, 'fr');
  for (const screen of ['wide', 'narrow']) {
    const drawings = html.match(new RegExp(`<svg class="drawing ${screen}" role="img" aria-label="[^"]{20,}`, 'g'));
    expect(drawings).toHaveLength(inReport.length);
  }
  expect(html.match(/<figure class="chart">/g)).toHaveLength(inReport.length);
});
