import { expect, test } from '@jest/globals';
import { securityLeakedSecret } from '../../../../src/core/audits/security/leaked-secret.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an access key in the text is flagged without being repeated in the evidence', () => {
  const key = `AKIA${'ABCDEFGH12345678'}`;
  const faults = faultsOf(securityLeakedSecret, siteOf({ '/': {}, '/a': { text: [`clé : ${key}`] } }));
  expect(faults.map((fault) => fault.page)).toEqual(['https://exemple.fr/a']);
  expect(JSON.stringify(faults)).not.toContain(key);
});
