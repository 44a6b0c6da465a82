import { expect, test } from 'vitest';
import { securityLeakedSecret } from '../../../../src/core/audits/security/leaked-secret.ts';
import { securitySampleKey } from '../../../../src/core/audits/security/sample-key.ts';
import { faultsOf, faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const key = `AKIA${'ABCDEFGH12345678'}`;
const code = { kind: 'code' as const, text: `aws configure set key ${key}` };

test('a key in a code sample, or called an example, is one to check and no leak', () => {
  const site = siteOf({ '/': {}, '/a': { blocks: [code] }, '/b': { text: [`Par exemple ${key} pour le compte.`] } });
  expect(faultyPages(securitySampleKey, site)).toEqual(['/a', '/b']);
  expect(faultyPages(securityLeakedSecret, site)).toEqual([]);
  expect(JSON.stringify(faultsOf(securitySampleKey, site))).not.toContain(key);
});

test('a page whose text shows a key leaks it, whatever its samples show', () => {
  const site = siteOf({ '/a': { blocks: [code, { text: `Notre clé est ${key}.` }] } });
  expect(faultyPages(securityLeakedSecret, site)).toEqual(['/a']);
  expect(faultyPages(securitySampleKey, site)).toEqual([]);
});
