import { expect, test } from 'vitest';
import { suggest, type Sketch } from '../honey-site.ts';

const practice: Record<string, Sketch> = {
  '/': { title: 'Cabinet Rivage', text: 'Une orthophoniste au bord du fleuve.', more: { purpose: 'home' } },
  '/tarifs': {
    title: 'Tarifs',
    text: 'Bilan initial : 90 €. Il dure une heure, avec un compte rendu pour le médecin et les parents de l’enfant.',
    more: { purpose: 'offer', menu: 'Tarifs' },
  },
  '/equipe': {
    title: 'L’équipe',
    text: [
      { kind: 'heading', text: 'Jeanne Morvan' },
      { kind: 'paragraph', text: 'Elle suit les enfants qui bégaient, à l’école comme au cabinet.' },
      { kind: 'heading', text: 'Soins attentifs' },
      { kind: 'paragraph', text: 'Chaque enfant avance à son pas.' },
    ],
    more: { purpose: 'about', menu: 'L’équipe' },
  },
};
const from = (text: string) =>
  suggest({
    ...practice,
    '/questions': { title: 'Questions', text, more: { purpose: 'help', menu: 'Questions' } },
  })
    .filter((link) => link.from.endsWith('/questions'))
    .map(({ anchor, to }) => `${anchor} → ${new URL(to).pathname}`);

test('the name of a priced line leads to the page of prices', () => {
  expect(from('Le médecin écrit une lettre, puis les parents viennent avec l’enfant pour un bilan initial.')).toEqual([
    'bilan initial → /tarifs',
  ]);
});

test('a person with a section of their own is named with a link, a heading of common words is not', () => {
  expect(from('Votre enfant sera reçu à l’école par Jeanne Morvan, le mardi.')).toEqual(['Jeanne Morvan → /equipe']);
  expect(from('Votre enfant reçoit des soins attentifs à l’école, le mardi.')).toEqual([]);
});

test('one hyphenated name in a heading is a place where something was done, which the page is not about', () => {
  const heading = { kind: 'heading' as const, text: 'Verneuil-Grange — atelier de lecture' };
  const blocks = practice['/equipe']!.text as Exclude<Sketch['text'], string>;
  const text = 'Les parents viennent aussi de Verneuil-Grange, par le train.';
  const found = suggest({
    ...practice,
    '/equipe': { ...practice['/equipe']!, text: [heading, ...blocks.slice(1)] },
    '/questions': { title: 'Questions', text, more: { purpose: 'help', menu: 'Questions' } },
  });
  expect(found.map(({ anchor }) => anchor)).toEqual([]);
});
