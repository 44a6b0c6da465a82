import { expect, test } from 'vitest';
import { chartRenumbering, type DrawnFigure, patchedPart } from '../../../src/exports/pptx/patch-parts.ts';

const figure: DrawnFigure = {
  slideTitle: 'Le miel & la cire',
  alt: 'Trois étapes',
  chartTableAlt: 'Les données',
  place: { x: 0, y: 0, w: 72, h: 72 },
  titlePlace: null,
};
const patched = (name: string, xml: string) => patchedPart(name, xml, { languageTag: 'fr-FR', figures: [figure] });

test('texts get the language of the deck', () => {
  expect(patched('ppt/slideMasters/slideMaster1.xml', '<a:rPr lang="en-US"/>')).toBe('<a:rPr lang="fr-FR"/>');
  expect(patched('ppt/theme/theme1.xml', 'lang="en-US"')).toBe('lang="en-US"');
});

test('slides are named by their titles', () => {
  expect(patched('docProps/app.xml', '<vt:lpstr>Slide 1</vt:lpstr>')).toBe(
    '<vt:lpstr>Le miel &amp; la cire</vt:lpstr>',
  );
});

test('masters that do not exist are not declared', () => {
  const master = (number: number): string => `<Override PartName="/ppt/slideMasters/slideMaster${number}.xml" a="b"/>`;
  expect(patched('[Content_Types].xml', master(1) + master(2))).toBe(master(1));
});

test('the shapes of a figure are one described group, with unique ids', () => {
  const shape = (number: number): string => `<p:sp><p:cNvPr id="7" name="Figure part ${number}"/></p:sp>`;
  const xml = patched('ppt/slides/slide1.xml', shape(1) + shape(2));
  expect(xml).toMatch(/^<p:grpSp>.*descr="Trois étapes".*<\/p:grpSp>$/);
  expect([...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id)).toEqual(['1', '2', '3']);
});

test('each line of the notes is a paragraph', () => {
  const run = (text: string): string => `<a:r><a:rPr lang="fr-FR"/><a:t>${text}</a:t></a:r>`;
  const notes = `<a:p>${run('un\ndeux')}<a:endParaRPr lang="fr-FR"/></a:p>`;
  expect(patched('ppt/notesSlides/notesSlide1.xml', notes)).toBe(`<a:p>${run('un')}</a:p><a:p>${run('deux')}</a:p>`);
});

test('charts are numbered from 1 in the order of the file', () => {
  const renumber = chartRenumbering();
  expect(['charts/chart12.xml', 'charts/chart15.xml', 'charts/_rels/chart12.xml.rels'].map(renumber)).toEqual([
    'charts/chart1.xml',
    'charts/chart2.xml',
    'charts/_rels/chart1.xml.rels',
  ]);
});
