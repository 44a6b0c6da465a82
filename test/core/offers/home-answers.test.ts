import { expect, test } from 'vitest';
import { homeAnswers } from '../../../src/core/offers/home-answers.ts';
import { siteOf } from '../../support/site-of.ts';

test('sentences are counted, labels and headings are not', () => {
  const facts = siteOf({
    '/': {
      blocks: [
        { kind: 'heading', level: 1, text: 'Un titre assez long pour ressembler à une vraie phrase' },
        { kind: 'other', text: 'Nos roues' },
        { text: 'Nous réparons les vélos de tout âge près du port.' },
      ],
    },
  });
  expect(homeAnswers(facts)?.sentences).toBe(1);
});

test('offers that the text leads to are counted', () => {
  const facts = siteOf({
    '/': {
      links: [
        { to: '/roues', anchor: 'Roues', position: 'nav' },
        { to: '/freins', anchor: 'Freins', position: 'nav' },
        { to: '/roues', anchor: 'roues', position: 'content' },
      ],
    },
    '/roues': {},
    '/freins': {},
  });
  expect(homeAnswers(facts)).toMatchObject({ offers: 2, ledOffers: 1 });
});
