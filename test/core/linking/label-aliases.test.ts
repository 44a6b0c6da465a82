import { expect, test } from 'vitest';
import { labelAliases } from '../../../src/core/linking/label-aliases.ts';
import { suggest } from './honey-site.ts';

test('initials and a common word in parentheses are another name of the page', () => {
  expect(labelAliases('Massage Lent Profond (MLP)')).toEqual([
    'Massage Lent Profond (MLP)',
    'Massage Lent Profond',
    'MLP',
  ]);
  expect(labelAliases('Lumbago (tour de reins)')).toEqual(['Lumbago (tour de reins)', 'Lumbago', 'tour de reins']);
});

test('a place, a number and a remark are none', () => {
  expect(labelAliases('Cours de chant (Vannes)')).toEqual(['Cours de chant (Vannes)']);
  expect(labelAliases('Cours de chant (2 h)')).toEqual(['Cours de chant (2 h)']);
  expect(labelAliases('Cours de chant (pour les enfants de Vannes)')).toEqual([
    'Cours de chant (pour les enfants de Vannes)',
  ]);
});

test('a text that has the initials leads to the page', () => {
  const menu = 'Massage Lent Profond (MLP)';
  const found = suggest({
    '/mlp': { title: menu, text: 'Une heure sur le dos et les épaules.', more: { purpose: 'offer', menu, name: menu } },
    '/dos': {
      title: 'Le dos',
      text: 'Nos séances commencent par le MLP, puis la chaleur.',
      more: { purpose: 'offer', menu: 'Le dos' },
    },
  });
  expect(found.filter(({ to }) => to.endsWith('/mlp')).map(({ anchor }) => anchor)).toEqual(['MLP']);
});
