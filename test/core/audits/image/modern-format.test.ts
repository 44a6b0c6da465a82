import { expect, test } from 'vitest';
import { imageModernFormat } from '../../../../src/core/audits/image/modern-format.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a BMP is flagged, JPEG and WebP are not', () => {
  const images = ['a.bmp', 'b.jpg', 'c.webp'].map((name) => ({ src: `https://exemple.fr/${name}` }));
  expect(faultsOf(imageModernFormat, siteOf({ '/': { images } })).map((fault) => fault.evidence.format)).toEqual([
    'bmp',
  ]);
});

test('an icon of a few bytes gains nothing from another format', () => {
  const images = ['fleche.gif', 'plan.gif'].map((name) => ({ src: `https://exemple.fr/${name}` }));
  const external = {
    'https://exemple.fr/fleche.gif': { status: 200, error: null, bytes: 60 },
    'https://exemple.fr/plan.gif': { status: 200, error: null, bytes: 90_000 },
  };
  const faults = faultsOf(imageModernFormat, siteOf({ '/': { images } }, { external }));
  expect(faults.map((fault) => fault.evidence.src)).toEqual(['https://exemple.fr/plan.gif']);
});

test('without a known weight, the displayed size or the uses on one page identify an ornament', () => {
  const image = (name: string, width: string | null, height: string | null) => ({
    src: `https://exemple.fr/${name}`,
    width,
    height,
  });
  const images = [
    image('puce.gif', '13', '13'),
    image('filet.bmp', '100%', '2'),
    image('carte.gif', '640', '400px'),
    image('icone.bmp', '64', '64'),
    ...Array.from({ length: 3 }, () => image('losange.gif', null, null)),
    image('schema.gif', null, null),
  ];
  const fromHere = (fault: { evidence: object }) => (fault.evidence as { src: string }).src.replace(/^.*\//, '');
  const site = siteOf({
    '/': { images },
    '/b': { images: [image('losange.gif', null, null), image('puce.gif', null, null)] },
  });
  expect(faultsOf(imageModernFormat, site).map(fromHere)).toEqual([
    'filet.bmp',
    'carte.gif',
    'icone.bmp',
    'schema.gif',
  ]);
  // Shown large somewhere, it may gain.
  const grown = siteOf({ '/': { images }, '/b': { images: [image('puce.gif', '200', '200')] } });
  expect(faultsOf(imageModernFormat, grown).map(fromHere)).toContain('puce.gif');
  // A weight that is known decides.
  const external = { 'https://exemple.fr/puce.gif': { status: 200, error: null, bytes: 90_000 } };
  expect(faultsOf(imageModernFormat, siteOf({ '/': { images } }, { external })).map(fromHere)).toContain('puce.gif');
});
