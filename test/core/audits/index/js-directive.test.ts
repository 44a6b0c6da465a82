import { expect, test } from 'vitest';
import { indexJsDirective } from '../../../../src/core/audits/index/js-directive.ts';
import { faultyPages, unmeasuredReason } from '../../../support/faults-of.ts';
import { renderingOf } from '../../../support/rendering-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a canonical that a script rewrites is flagged, a title is not', () => {
  const change = (field: 'title' | 'canonical') => ({
    rendering: renderingOf({
      difference: { changed: [{ field, before: 'https://exemple.fr/a', after: 'https://exemple.fr/b' }] },
    }),
  });
  expect(faultyPages(indexJsDirective, siteOf({ '/': change('title'), '/a': change('canonical') }))).toEqual(['/a']);
});

test('pages that no browser opened prove nothing', () => {
  expect(unmeasuredReason(indexJsDirective, siteOf({ '/': {} }))).not.toBeNull();
});
