import { expect, test } from '@jest/globals';
import { mentions } from '../../../src/core/audits/mentions.ts';
import { siteOf } from '../../support/site-of.ts';

test('an accented anchor or an address is enough, whatever the words between hyphens', () => {
  const { pages } = siteOf({ '/': [{ to: 'https://autre.fr/', anchor: 'Mentions légales' }], '/qui-sommes-nous': [] });
  expect(mentions(pages, /mentions-legales/)).toBe(true);
  expect(mentions(pages, /qui-sommes/)).toBe(true);
  expect(mentions(pages, /avis/)).toBe(false);
});
