import { expect, test } from 'vitest';
import { descTooLong } from '../../../../src/core/audits/desc/too-long.ts';
import { faultsOf, faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a description of 200 characters is flagged, one of 150 accented characters is not', () => {
  const site = siteOf({
    '/': { description: 'é'.repeat(80) + ' à la main'.repeat(6) },
    '/a': { description: 'bol émaillé '.repeat(17) },
  });
  expect(faultyPages(descTooLong, site)).toEqual(['/a']);
});

test('the proposal keeps whole sentences', () => {
  const first = 'Des cours de poterie au tour pour tous les âges, le samedi matin, au cœur de la Croix-Rousse.';
  const description = `${first} ${'Nous accueillons les groupes et les familles dans un atelier lumineux. '.repeat(3)}`;
  expect(faultsOf(descTooLong, siteOf({ '/': { description } }))[0]?.edit?.new).toBe(first);
});
