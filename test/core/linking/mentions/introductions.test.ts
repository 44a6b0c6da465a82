import { expect, test } from 'vitest';
import { suggest, type Sketch } from '../honey-site.ts';

const about: Sketch = {
  title: 'Qui suis-je',
  text: 'Formée à Lyon, j’accompagne les enfants depuis vingt ans.',
  more: { purpose: 'about', menu: 'Qui suis-je' },
};
const from = (text: string, purpose: 'home' | 'offer' = 'home') =>
  suggest({
    '/': { title: 'Orthophonie', text, more: { purpose } },
    '/moi': about,
    '/tarifs': { title: 'Tarifs', text: 'Une séance dure trois quarts d’heure.', more: { purpose: 'main' } },
  }).map(({ anchor, to }) => `${anchor} → ${new URL(to).pathname}`);

test('the name by which the owner of the site introduces herself leads to the page about her', () => {
  expect(from('Bonjour. Je m’appelle Jeanne Morvan et je reçois les enfants.')).toEqual(['Jeanne Morvan → /moi']);
  expect(from('Je m’appelle Jeanne Morvan et je reçois les enfants.', 'offer')).toEqual([]);
});

test('a capital that the page about her does not have may be no name', () => {
  expect(from('Je suis Diplômée de la faculté et je reçois les enfants.')).toEqual([]);
});

test('where two pages are about the people of the site, a name alone does not say which one it means', () => {
  const links = suggest({
    '/': {
      title: 'Orthophonie',
      text: 'Bonjour. Je m’appelle Jeanne Morvan et je reçois les enfants.',
      more: { purpose: 'home' },
    },
    '/moi': about,
    '/cabinet': { ...about, title: 'Le cabinet', more: { purpose: 'about', menu: 'Le cabinet' } },
  });
  expect(links.map(({ anchor }) => anchor)).not.toContain('Jeanne Morvan');
});
