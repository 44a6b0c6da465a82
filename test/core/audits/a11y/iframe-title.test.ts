import { expect, test } from 'vitest';
import { a11yIframeTitle } from '../../../../src/core/audits/a11y/iframe-title.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an iframe without title is flagged', () => {
  expect(faultyPages(a11yIframeTitle, siteOf({ '/': {}, '/a': { iframesWithoutTitle: 1 } }))).toEqual(['/a']);
});
