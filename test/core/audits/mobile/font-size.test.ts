import { expect, test } from 'vitest';
import { mobileFontSize } from '../../../../src/core/audits/mobile/font-size.ts';
import { faultyPages, unmeasuredReason } from '../../../support/faults-of.ts';
import { renderingOf } from '../../../support/rendering-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a page is flagged when more than 40 % of its text is under 12 pixels', () => {
  const page = (smallTextLength: number) => ({
    rendering: renderingOf({
      screen: { textLength: 100, smallTextLength, smallTextExamples: [{ text: 'Mentions', size: 9 }] },
    }),
  });
  expect(faultyPages(mobileFontSize, siteOf({ '/': page(0), '/40': page(40), '/41': page(41) }))).toEqual(['/41']);
});

test('pages that no browser opened prove nothing', () => {
  expect(unmeasuredReason(mobileFontSize, siteOf({ '/': {} }))).not.toBeNull();
});
