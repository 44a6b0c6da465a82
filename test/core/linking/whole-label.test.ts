import { expect, test } from 'vitest';
import { isWholeLabel } from '../../../src/core/linking/whole-label.ts';
import { siteOf, suggest } from './honey-site.ts';

const labelled = (title: string) => siteOf({ '/p': { title, text: 'Rien.' } })[0]!;

test('one word carries a link to a page where it is its whole label, or one of the things that the label lists', () => {
  expect(isWholeLabel('ateliers', labelled('Les ateliers'))).toBe(true);
  expect(isWholeLabel('confiture', labelled('Confitures et sirops'))).toBe(true);
  expect(isWholeLabel('cuisine', labelled('Ranger la cuisine'))).toBe(false);
  expect(isWholeLabel('animaux', labelled('Protéger les enfants et les animaux'))).toBe(false);
});

test('a call that has several words needs no label', () => {
  expect(isWholeLabel('contactez-nous', labelled('Nous trouver'))).toBe(true);
});

test('one word of a name, after words that send the reader to a page, is no link to it', () => {
  const found = suggest({
    '/cachettes': {
      title: 'Où dorment les loirs la journée',
      text: 'Les loirs dorment la journée dans les combles, les haies et les arbres creux, loin du bruit et de la lumière.',
      more: { purpose: 'offer', name: 'Où dorment les loirs la journée' },
    },
    '/loirs': {
      title: 'Faire partir les loirs',
      text: 'Les loirs rongent les câbles et les poutres des combles. Si vous en voyez un pendant la journée, le nid est proche des arbres.',
      more: { purpose: 'offer', name: 'Faire partir les loirs' },
    },
    '/fouines': {
      title: 'Faire partir les fouines',
      text: 'Les fouines rongent la laine des combles et sautent des arbres sur le toit, la nuit surtout.',
      more: { purpose: 'offer', name: 'Faire partir les fouines' },
    },
  });
  expect(found.map(({ anchor }) => anchor)).not.toContain('journée');
});
