import { expect, test } from 'vitest';
import { a11yFormLabel } from '../../../../src/core/audits/a11y/form-label.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an unlabelled field is flagged', () => {
  const form = (unlabelled: number) => ({ forms: [{ action: null, method: 'get', unlabelled }] });
  expect(faultyPages(a11yFormLabel, siteOf({ '/': form(0), '/a': form(2) }))).toEqual(['/a']);
});
