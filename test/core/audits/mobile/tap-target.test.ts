import { expect, test } from 'vitest';
import { mobileTapTarget } from '../../../../src/core/audits/mobile/tap-target.ts';
import { faultyPages, unmeasuredReason } from '../../../support/faults-of.ts';
import { renderingOf } from '../../../support/rendering-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const example = { text: 'Suivant', width: 18, height: 16 };

test('three crowded targets are flagged, two are not', () => {
  const page = (smallTargets: number) => ({
    rendering: renderingOf({ screen: { smallTargets, smallTargetExamples: [example] } }),
  });
  expect(faultyPages(mobileTapTarget, siteOf({ '/': page(0), '/deux': page(2), '/trois': page(3) }))).toEqual([
    '/trois',
  ]);
});

test('pages that no browser opened prove nothing', () => {
  expect(unmeasuredReason(mobileTapTarget, siteOf({ '/': {} }))).not.toBeNull();
});
