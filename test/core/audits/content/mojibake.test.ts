import { expect, test } from 'vitest';
import { contentMojibake } from '../../../../src/core/audits/content/mojibake.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a text that explains encodings is not damaged', () => {
  expect(
    faultyPages(
      contentMojibake,
      siteOf({ '/': { text: ['Un « é » mal lu devient « Ã© », un « è » devient « Ã¨ ».'] } }),
    ),
  ).toEqual([]);
});

test('UTF-8 read as latin-1 is flagged, real accents are not', () => {
  const site = siteOf({
    '/': { text: ['Éveil à l’émail : « très bien »'] },
    '/a': { text: ['CrÃ©er un bol Ã©maillÃ©'] },
    '/b': { title: 'Th\uFFFDi\uFFFDre de l’atelier' },
  });
  expect(faultyPages(contentMojibake, site)).toEqual(['/a', '/b']);
});

test('a listing that shows damaged names as they are printed is a quotation', () => {
  const blocks = [{ kind: 'code' as const, text: '$ ls Ic\uFFFDnes \uFFFDl\uFFFDments' }];
  expect(faultyPages(contentMojibake, siteOf({ '/': { blocks } }))).toEqual([]);
});

test('a site converted twice is reported once', () => {
  const text = ['CrÃ©er un bol Ã©maillÃ©'];
  const site = siteOf(Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`/${at}`, { text }])));
  expect(contentMojibake.run(site)).toMatchObject({ findings: [expect.anything()] });
});

test('a single damaged word is reported, unless it is quoted or the text is about encodings', () => {
  const site = siteOf({
    '/': { text: ['La crÃ¨me brûlée du jour.'] },
    '/a': { text: ['On lit « crÃ¨me » à la place du vrai mot.'] },
    '/b': { text: ['Une page en UTF-8 lue autrement montre crÃ¨me.'] },
  });
  expect(faultyPages(contentMojibake, site)).toEqual(['/']);
});
