import { expect, test } from 'vitest';
import { linkAnchorImageNoAlt } from '../../../../src/core/audits/link/anchor-image-no-alt.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a linked image without alt is reported, one with alt or next to text is not', () => {
  const image = (to: string, imageAlt: string | null, anchor = '') => ({ to, imageAlt, anchor });
  const site = siteOf({ '/': [image('/a', null), image('/b', 'Nos bols'), image('/c', null, 'Nos tasses')] });
  expect(faultsOf(linkAnchorImageNoAlt, site).map((fault) => fault.evidence.target)).toEqual(['https://exemple.fr/a']);
});

test('a link to another site has its full address, and an enlarging link asks what the image shows', () => {
  const bare = (to: string) => ({ to, imageAlt: null, anchor: '' });
  const site = siteOf({ '/': [bare('https://autre.fr/'), bare('/four.jpg')] });
  const [other, image] = faultsOf(linkAnchorImageNoAlt, site);
  expect(other!.message.en).toBe('The image that leads to https://autre.fr/ has no alt attribute.');
  expect(image!.fix.en).toBe('Write in alt what the image shows: the link enlarges it.');
});

test('the mark that links to the heading next to it is not reported', () => {
  const site = siteOf({ '/': [{ to: '/', href: '#cuisson', imageAlt: null, anchor: '' }] });
  expect(faultsOf(linkAnchorImageNoAlt, site)).toEqual([]);
});
