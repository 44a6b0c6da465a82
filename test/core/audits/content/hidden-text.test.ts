import { expect, test } from 'vitest';
import { contentHiddenText } from '../../../../src/core/audits/content/hidden-text.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('the name under a logo is no fault, a paragraph of keywords is', () => {
  const site = siteOf({
    '/': { disguised: { words: 29, sample: 'Poterie du Port' } },
    '/bols': { disguised: { words: 30, sample: 'bols grès bols Nantes' } },
  });
  expect(faultyPages(contentHiddenText, site)).toEqual(['/bols']);
});
