import { expect, test } from 'vitest';
import {
  withoutBoast,
  withoutFrame,
  withoutSiteName,
  withoutWelcome,
} from '../../../../src/core/semantics/subjects/own-words.ts';

test('the name of the site is taken off the ends of a part, not out of its middle', () => {
  expect(withoutSiteName('Pourquoi choisir Cime', { name: 'Cime' })).toBe('Pourquoi choisir');
  expect(withoutSiteName('CIME élagage', { name: 'Cime' })).toBe('élagage');
  expect(withoutSiteName('La méthode Cime en ville', { name: 'Cime' })).toBe('La méthode Cime en ville');
  expect(withoutSiteName('Élagage', { name: null })).toBe('Élagage');
});

test('a boast before a trade is left out, alone it stays', () => {
  expect(withoutBoast('Votre professionnel spécialisé en élagage', { code: 'fr' })).toBe('élagage');
  expect(withoutBoast('Expert tree surgeons', { code: 'en' })).toBe('tree surgeons');
  expect(withoutBoast('Our garden', { code: 'en' })).toBe('Our garden');
  expect(withoutBoast('Experts', { code: 'en' })).toBe('Experts');
});

test('a heading that welcomes names what it welcomes to', () => {
  expect(withoutWelcome('Bienvenue sur le site du club de go')).toBe('club de go');
  expect(withoutWelcome('Welcome to the pottery studio')).toBe('pottery studio');
  expect(withoutWelcome('Bienvenue')).toBe('Bienvenue');
});

test('how an article presents what it is about is left out, a subject of its own stays', () => {
  expect(withoutFrame('L’importance de la taille douce')).toBe('taille douce');
  expect(withoutFrame('L’histoire et la tradition du cidre')).toBe('cidre');
  expect(withoutFrame('The history and traditions of the orchard')).toBe('orchard');
  expect(withoutFrame('Histoire du cidre')).toBe('Histoire du cidre');
  expect(withoutFrame('L’art et la matière')).toBe('L’art et la matière');
});
