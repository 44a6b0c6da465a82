import { expect, test } from 'vitest';
import { collectsVisitorInput, loadsThirdParty } from '../../../../src/core/audits/texts/personal-data.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a script of another domain is another’s, one of a subdomain of the site is its own', () => {
  const script = (url: string) => siteOf({ '/': { resources: [{ kind: 'script', url, blocking: false }] } });
  expect(loadsThirdParty(script('https://mesure.example/t.js'))).toBe(true);
  expect(loadsThirdParty(script('https://static.exemple.fr/t.js'))).toBe(false);
});

test('a form that sends data collects input, a search form does not', () => {
  const form = (method: string, action: string | null) =>
    siteOf({ '/': { forms: [{ method, action, unlabelled: 0 }] } }).pages;
  expect(collectsVisitorInput(form('post', '/envoi'))).toBe(true);
  expect(collectsVisitorInput(form('get', null))).toBe(true);
  expect(collectsVisitorInput(form('get', '/recherche'))).toBe(false);
  const script = { method: 'get', action: null, unlabelled: 0, searches: true as const };
  expect(collectsVisitorInput(siteOf({ '/': { forms: [script] } }).pages)).toBe(false);
});
