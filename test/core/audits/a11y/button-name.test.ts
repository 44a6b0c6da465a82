import { expect, test } from 'vitest';
import { a11yButtonName } from '../../../../src/core/audits/a11y/button-name.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a button without name is flagged', () => {
  expect(faultyPages(a11yButtonName, siteOf({ '/': {}, '/a': { buttonsWithoutName: 1 } }))).toEqual(['/a']);
});
