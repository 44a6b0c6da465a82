import { expect, test } from 'vitest';
import { titleTooLong } from '../../../../src/core/audits/title/too-long.ts';
import { faultsOf, faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a title wider than a result line is flagged, a title that fits is not', () => {
  const site = siteOf({
    '/': { title: 'Poterie artisanale à Nantes' },
    '/longue': { title: 'Poterie artisanale et céramique contemporaine faites à la main dans notre atelier de Nantes' },
  });
  expect(faultyPages(titleTooLong, site)).toEqual(['/longue']);
});

test('length-counts-characters-not-bytes: 58 characters of French are 58, whatever their bytes', () => {
  const title = 'Créer une stratégie d’activation digitale réussie à Évreux';
  expect(Buffer.byteLength(title)).toBeGreaterThan(60);
  expect(faultyPages(titleTooLong, siteOf({ '/': { title } }))).toEqual([]);
  const [fault] = faultsOf(titleTooLong, siteOf({ '/': { title: `${title}${title}` } }));
  expect(fault!.evidence.characters).toBe(116);
});

test('the proposal drops the last parts, and keeps enough words', () => {
  const long = 'Cours de poterie au tour pour débutants et confirmés à Lyon | Stages le samedi | Atelier du Grès';
  const edit = (title: string) => faultsOf(titleTooLong, siteOf({ '/': { title } }))[0]?.edit;
  expect(edit(long)?.new).toBe('Cours de poterie au tour pour débutants et confirmés à Lyon');
  expect(edit(`Poterie | ${'Cours de poterie au tour '.repeat(4)}`)).toBeUndefined();
});

test('page 2 of a list is judged with page 1', () => {
  const site = siteOf({
    '/': {},
    '/blog': { title: 'Archives du blog '.repeat(6) },
    '/blog/page/2/': { title: 'Archives du blog '.repeat(7) },
  });
  expect(faultyPages(titleTooLong, site)).toEqual(['/blog']);
});
