import { expect, test } from 'vitest';
import { titleTooShort } from '../../../../src/core/audits/title/too-short.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a one-word title is reported, a missing one is left to its own check', () => {
  const site = siteOf({ '/': {}, '/a': { title: 'Accueil' }, '/b': { title: '' } });
  expect(faultyPages(titleTooShort, site)).toEqual(['/a']);
});
