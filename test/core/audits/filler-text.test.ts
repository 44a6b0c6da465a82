import { expect, test } from '@jest/globals';
import { isFiller, isUnwritten } from '../../../src/core/audits/filler-text.ts';
import { absolute, siteOf } from '../../support/site-of.ts';

const filler = 'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod.';

test('the filler is told from a sentence that names it', () => {
  expect([filler, 'LOREM IPSUM DOLOR'].map(isFiller)).toEqual([true, true]);
  expect(isFiller('Remplacez « lorem ipsum dolor » par votre texte.')).toBe(false);
});

test('a page is unwritten when filler makes half of its text', () => {
  const site = siteOf({
    '/a': { links: [], text: [filler, 'Bols en grès.'] },
    '/b': { links: [], text: [filler, 'Chaque bol est tourné à la main dans notre atelier. '.repeat(5)] },
  });
  expect(['/a', '/b'].map((path) => isUnwritten(site.pageOf.get(absolute(path))!.content!))).toEqual([true, false]);
});
