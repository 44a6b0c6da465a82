import { expect, test } from 'vitest';
import { contentPassive } from '../../../../src/core/audits/content/passive.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const active = 'Nous tournons chaque bol à la main dans l’atelier.';
const passive = 'Les bols sont tournés à la main dans l’atelier.';
const text = (passives: number) => Array.from({ length: 12 }, (_, at) => (at < passives ? passive : active));

test('more than a quarter of passive sentences is reported with an example, fewer are natural', () => {
  const site = siteOf({ '/': { text: text(4) }, '/a': { text: text(3) } });
  expect(faultsOf(contentPassive, site)).toMatchObject([
    { evidence: { passive: 4, sentences: 12, examples: [passive, passive, passive] } },
  ]);
});

test('a page of a few sentences, or in another language, is not judged', () => {
  expect(faultsOf(contentPassive, siteOf({ '/': { text: [passive] } }))).toEqual([]);
  expect(faultsOf(contentPassive, siteOf({ '/': { text: text(9) } }, { language: 'de' }))).toEqual([]);
});
