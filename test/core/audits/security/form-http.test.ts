import { expect, test } from 'vitest';
import { securityFormHttp } from '../../../../src/core/audits/security/form-http.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a form posted over http is flagged', () => {
  const form = (action: string) => ({ forms: [{ action, method: 'post', unlabelled: 0 }] });
  expect(
    faultyPages(
      securityFormHttp,
      siteOf({ '/': form('https://exemple.fr/envoi'), '/a': form('http://exemple.fr/envoi') }),
    ),
  ).toEqual(['/a']);
});

test('a button that sends the form elsewhere in clear is flagged', () => {
  const form = { action: '/envoi', method: 'post', unlabelled: 0, sendsTo: ['http://exemple.fr/brouillon'] };
  expect(faultyPages(securityFormHttp, siteOf({ '/': { forms: [form] } }))).toEqual(['/']);
});
