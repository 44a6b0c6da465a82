import { expect, test } from 'vitest';
import { linkBrokenExternal } from '../../../../src/core/audits/link/broken-external.ts';
import { faultsOf, unmeasuredReason } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const links = ['https://a.fr/x', 'https://b.fr/', 'https://c.fr/', 'https://d.fr/'];

test('404 and unknown domains are dead; 403 and a delay are not', () => {
  const external = { 'https://a.fr/x': 404, 'https://b.fr/': 'dns', 'https://c.fr/': 403, 'https://d.fr/': 'timeout' };
  const faults = faultsOf(linkBrokenExternal, siteOf({ '/': links }, { external }));
  expect(faults.map((fault) => fault.evidence.target)).toEqual(['https://a.fr/x', 'https://b.fr/']);
});

test('without a probe the check is not measured', () => {
  expect(unmeasuredReason(linkBrokenExternal, siteOf({ '/': links }))).not.toBeNull();
});
