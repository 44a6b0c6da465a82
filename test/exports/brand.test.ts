import { expect, test } from 'vitest';
import JSZip from 'jszip';
import type { Report } from '../../src/core/report/blocks.ts';
import type { Deck } from '../../src/core/report/deck/slides.ts';
import { pair } from '../../src/core/values/text.ts';
import { renderDocx } from '../../src/exports/docx/render-docx.ts';
import { renderHtml } from '../../src/exports/html/render-html.ts';
import { renderPptx } from '../../src/exports/pptx/render-pptx.ts';

/** One pixel. */
const logo =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const brand = {
  name: 'Atelier <Zéro>',
  accent: '#8a1144',
  accentOnDark: '#ee77aa',
  cover: '#3a0820',
  logo,
};
const text = pair('Colour 0B6B60', 'Colour 0B6B60');
const report: Report = {
  title: text,
  subtitle: text,
  blocks: [{ kind: 'heading', level: 2, text, id: 'a' }],
  brand,
};
const deck: Deck = {
  title: text,
  author: 'Atelier',
  brand,
  slides: ['cover', 'main'].map((kind) => ({
    id: kind,
    kind: kind as 'cover' | 'main',
    title: pair(`Titre ${kind}`, `Title ${kind}`),
    body: [],
    figure: { kind: 'boxes', alt: text, arrows: false, boxes: [{ title: text, lines: [], strong: true }] },
    notes: [text],
    source: text,
  })),
};
const options = { locale: 'en', day: '2027-01-04' } as const;

test('the HTML report has the name, the logo and the colours, allowed by its policy', () => {
  const html = renderHtml(report, 'en');
  expect(html).toContain('Atelier &lt;Zéro&gt;');
  expect(html).toContain(`<img class="logo" src="${logo}"`);
  expect(html).toContain('--accent:#8a1144');
  expect(html).not.toContain('>maillage<');
  expect(
    renderHtml({ ...report, brand: { ...brand, accent: '#112233' } }, 'en').match(/style-src '[^']*'/)![0],
  ).not.toBe(html.match(/style-src '[^']*'/)![0]);
});

test('Word has the name, the logo and the colour, and no text is recoloured', async () => {
  const zip = await JSZip.loadAsync(await renderDocx(report, options));
  const [body, styles] = await Promise.all(
    ['word/document.xml', 'word/styles.xml'].map((name) => zip.file(name)!.async('string')),
  );
  expect(body).toContain('Atelier &lt;Zéro&gt;');
  expect(body).toContain('Colour 0B6B60');
  expect(body).toContain('<pic:pic');
  expect(styles).toContain('8A1144');
  expect(styles).not.toContain('0B6B60');
});

test('slides have the logo on the cover and the colours everywhere', async () => {
  const zip = await JSZip.loadAsync(await renderPptx(deck, options));
  const [cover, second] = await Promise.all(
    [1, 2].map((number) => zip.file(`ppt/slides/slide${number}.xml`)!.async('string')),
  );
  expect(cover).toContain('<p:pic>');
  expect(second).not.toContain('<p:pic>');
  expect(cover).toMatch(/<p:bg>.*3A0820.*<\/p:bg>/s);
  expect(second).toContain('val="8A1144"');
  expect(second).not.toContain('val="0B6B60"');
});

test('a logo that is no image is left out', async () => {
  const broken = { ...report, brand: { ...brand, logo: 'data:image/png;base64,AAAA' } };
  const zip = await JSZip.loadAsync(await renderDocx(broken, options));
  expect(await zip.file('word/document.xml')!.async('string')).not.toContain('<pic:pic');
});
