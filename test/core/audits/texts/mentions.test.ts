import { expect, test } from 'vitest';
import { mentions } from '../../../../src/core/audits/texts/mentions.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an accented anchor or an address is enough, whatever the words between hyphens', () => {
  const site = siteOf({ '/': [{ to: 'https://autre.fr/', anchor: 'Mentions légales' }], '/qui-sommes-nous': [] });
  expect(mentions(site, /mentions-legales/)).toBe(true);
  expect(mentions(site, /qui-sommes/)).toBe(true);
  expect(mentions(site, /avis/)).toBe(false);
});
