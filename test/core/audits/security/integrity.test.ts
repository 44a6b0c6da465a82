import { expect, test } from 'vitest';
import { securityIntegrity } from '../../../../src/core/audits/security/integrity.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const script = (url: string, more: object = {}) => ({ kind: 'script' as const, url, blocking: false, ...more });

test('one finding a script of another site with a version and without a hash; others may change', () => {
  const cdn = 'https://cdn.exemple.net';
  const resources = [
    script(`${cdn}/jquery-3.7.1.min.js`),
    script(`${cdn}/tag.js?id=12`),
    script(`${cdn}/vue@3.4/vue.js`, { integrity: true }),
    script('https://exemple.fr/theme-1.2.js'),
  ];
  const faults = faultsOf(securityIntegrity, siteOf({ '/': { resources }, '/a': { resources } }));
  expect(faults.map(({ evidence }) => [evidence.script, evidence.pages])).toEqual([[`${cdn}/jquery-3.7.1.min.js`, 2]]);
});
