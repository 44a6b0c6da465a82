import { expect, test } from 'vitest';
import { imageBroken } from '../../../../src/core/audits/image/broken.ts';
import { faultsOf, unmeasuredReason } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const image = (name: string) => `https://exemple.fr/${name}.webp`;
const page = (...names: string[]) => ({ '/': { images: names.map((name) => ({ src: image(name) })) } });
const flagged = (...args: Parameters<typeof siteOf>) =>
  faultsOf(imageBroken, siteOf(...args)).map(({ evidence }) => evidence.src);

test('an image with status 404 is reported; without any response nothing is', () => {
  const external = { [image('a')]: 404, [image('b')]: 200 };
  expect(flagged(page('a', 'b'), { external })).toEqual([image('a')]);
  expect(unmeasuredReason(imageBroken, siteOf(page('a')))).not.toBeNull();
});

test('a web page in place of a picture is a broken picture', () => {
  const external = { [image('a')]: { status: 200, error: null, contentType: 'text/html' } };
  expect(flagged(page('a'), { external })).toEqual([image('a')]);
});

test('refusals, delays and robots.txt are no broken pictures', () => {
  const external = { [image('a')]: 403, [image('b')]: 'timeout', [image('c')]: 'robots', [image('d')]: 200 };
  expect(flagged(page('a', 'b', 'c', 'd'), { external })).toEqual([]);
});

test('a picture that the crawl requested as a link needs no probe', () => {
  const site = { ...page('a'), '/a.webp': { status: 404, html: false, links: [] } };
  expect(flagged(site)).toEqual([image('a')]);
});

test('an image whose src is empty or « # » has no address, and is named by its alternative text or its page', () => {
  const src = 'https://exemple.fr/';
  const site = siteOf(
    {
      '/': {
        images: [{ src, alt: 'Portrait de Léa' }, { src: `${src}#`, alt: '' }, { src: image('b') }],
      },
    },
    { external: { [image('b')]: 200 } },
  );
  expect(faultsOf(imageBroken, site).map(({ message }) => message.en)).toEqual([
    'The image “Portrait de Léa” has no address.',
    'An image of the page “Poterie accueil” has no address.',
  ]);
});
