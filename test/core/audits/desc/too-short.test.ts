import { expect, test } from 'vitest';
import { descTooShort } from '../../../../src/core/audits/desc/too-short.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a description of a few words is reported, a missing one is left to its own check', () => {
  const site = siteOf({ '/': {}, '/a': { description: 'Nos bols en grès.' }, '/b': { description: null } });
  expect(faultyPages(descTooShort, site)).toEqual(['/a']);
});
