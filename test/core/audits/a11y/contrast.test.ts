import { expect, test } from 'vitest';
import { a11yContrast } from '../../../../src/core/audits/a11y/contrast.ts';
import { faultsOf, unmeasuredReason } from '../../../support/faults-of.ts';
import { renderingOf } from '../../../support/rendering-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a text too pale for its background is flagged with both colours', () => {
  const pale = { text: 'Livraison offerte', colour: '#aaaaaa', background: '#ffffff', ratio: 2.32 };
  const site = siteOf({
    '/': { rendering: renderingOf() },
    '/pale': { rendering: renderingOf({ screen: { lowContrast: 1, lowContrastExamples: [pale] } }) },
  });
  expect(faultsOf(a11yContrast, site).map(({ page, message }) => [page, message.fr.includes('2,32 pour 1')])).toEqual([
    ['https://exemple.fr/pale', true],
  ]);
});

test('pages that no browser opened prove nothing', () => {
  expect(unmeasuredReason(a11yContrast, siteOf({ '/': {} }))).not.toBeNull();
});
