import { expect, test } from 'vitest';
import { isFiller, isUnwritten } from '../../../src/core/pages/filler-text.ts';
import { absolute, siteOf } from '../../support/site-of.ts';

const filler = 'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod.';

test('lorem ipsum is filler, a sentence about it is not', () => {
  expect([filler, 'LOREM IPSUM DOLOR'].map(isFiller)).toEqual([true, true]);
  expect(isFiller('Remplacez « lorem ipsum dolor » par votre texte.')).toBe(false);
});

test('a generator explaining its own filler is filler, a lesson that quotes it is not', () => {
  const left = [
    'Le Lorem Ipsum est simplement du faux texte employé dans la composition et la mise en page avant impression.',
    'Contrary to popular belief, Lorem Ipsum is not simply random text.',
    'Le Lorem\u00a0Ipsum est simplement du\u00a0faux texte.',
  ];
  expect(left.map(isFiller)).toEqual([true, true, true]);
  expect(isFiller('Ne laissez pas « Le Lorem Ipsum est simplement du faux texte » sur votre accueil.')).toBe(false);
  expect(isFiller('Le lorem ipsum vient de Cicéron, et les imprimeurs s’en servent depuis longtemps.')).toBe(false);
});

test('later sentences of lorem ipsum are filler, real sentences with a Latin word are not', () => {
  const following = [
    'Duis aute irure dolor in reprehenderit in voluptate velit esse cillum dolore eu fugiat nulla pariatur.',
    'Sed ut perspiciatis unde omnis iste natus error sit voluptatem accusantium doloremque laudantium.',
  ];
  expect(following.map(isFiller)).toEqual([true, true]);
  expect(isFiller('2. Aenean commodo ligula eget dolor')).toBe(true);
  expect(isFiller('Le magasin vend des qui pro quo, des vade-mecum et un ante meridiem sed lex dura pour tous.')).toBe(
    false,
  );
  expect(isFiller('The quota sed command reads its script from the file that is named first.')).toBe(false);
});

test('filler mixed with real words is filler, a text with some Latin is not', () => {
  const mixed =
    'Raw denim you have not heard of. Nesciunt tofu stumptown aliqua, retro synth master cleanse. Reprehenderit butcher ' +
    'voluptate nisi qui, enim craft beer labore wes anderson cred nesciunt sapiente ea proident.';
  expect(isFiller(mixed)).toBe(true);
  expect(
    isFiller('Le curriculum vitae se lit ante diem : qui veut, quam celerrime, et nec plus ultra, ipso facto.'),
  ).toBe(false);
});

test('a page is unwritten when half of its text is filler', () => {
  const site = siteOf({
    '/a': { links: [], text: [filler, 'Bols en grès.'] },
    '/b': { links: [], text: [filler, 'Chaque bol est tourné à la main dans notre atelier. '.repeat(5)] },
  });
  expect(['/a', '/b'].map((path) => isUnwritten(site.pageOf.get(absolute(path))!.content!))).toEqual([true, false]);
});
