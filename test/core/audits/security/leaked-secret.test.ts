import { expect, test } from 'vitest';
import { securityLeakedSecret } from '../../../../src/core/audits/security/leaked-secret.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an access key in the text is flagged without being repeated in the evidence', () => {
  const key = `AKIA${'ABCDEFGH12345678'}`;
  const faults = faultsOf(securityLeakedSecret, siteOf({ '/': {}, '/a': { text: [`clé : ${key}`] } }));
  expect(faults.map((fault) => fault.page)).toEqual(['https://exemple.fr/a']);
  expect(JSON.stringify(faults)).not.toContain(key);
});

test('keys of examples and the first line of a key, named in a manual, are not secrets', () => {
  const text = [
    'Les clés commençant par "-----BEGIN PRIVATE KEY-----", doivent être converties.',
    'Exemple : AKIAIOSFODNN7EXAMPLE',
    `Exemple : sk_live_${'x'.repeat(24)}`,
  ];
  expect(faultsOf(securityLeakedSecret, siteOf({ '/a': { text } }))).toEqual([]);
  const body = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj';
  const shown = siteOf({ '/a': { text: [`-----BEGIN PRIVATE KEY----- ${body} -----END PRIVATE KEY-----`] } });
  expect(faultsOf(securityLeakedSecret, shown)).toHaveLength(1);
});
