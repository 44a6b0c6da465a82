import { expect, test } from 'vitest';
import { canonicalRelative } from '../../../../src/core/audits/canonical/relative.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a relative canonical is flagged with its whole form', () => {
  const faults = faultsOf(canonicalRelative, siteOf({ '/': {}, '/a': { canonical: [{ href: '/a' }] } }));
  expect(faults.map((fault) => fault.edit)).toEqual([{ old: '/a', new: 'https://exemple.fr/a' }]);
});
