import { expect, test } from 'vitest';
import { linkBrokenExternal } from '../../../../src/core/audits/link/broken-external.ts';
import { linkUnverifiedExternal } from '../../../../src/core/audits/link/unverified-external.ts';
import { faultsOf, unmeasuredReason } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const imported = (path: string) => `https://ailleurs.example.com/${path}`;
const refusals = {
  [imported('a')]: 401,
  [imported('b')]: 403,
  [imported('c')]: 429,
  [imported('d')]: 'timeout',
  [imported('e')]: 503,
};
const site = (external: Readonly<Record<string, number | string>>) =>
  siteOf({ '/': { links: Object.keys(external) } }, { external });

test('a refusal or a timeout is reported with its reason and never called dead', () => {
  const facts = site({ ...refusals, [imported('f')]: 200 });
  expect(faultsOf(linkBrokenExternal, facts)).toEqual([]);
  const [fault] = faultsOf(linkUnverifiedExternal, facts);
  expect(fault?.evidence).toMatchObject({ unverified: 5, of: 6 });
  expect(fault?.message.fr).toContain('sans réponse à temps (1)');
});

test('a success and a 404 are both verified', () => {
  expect(
    faultsOf(linkUnverifiedExternal, site({ [imported('a')]: 200, [imported('b')]: 404, [imported('c')]: 'dns' })),
  ).toEqual([]);
});

test('links that were not probed are not measured', () => {
  expect(unmeasuredReason(linkUnverifiedExternal, siteOf({ '/': { links: [imported('a')] } }))).not.toBeNull();
});
