import { expect, test } from 'vitest';
import { relatedInterests } from '../../../../src/core/planning/messages/related-interests.ts';

test('an interest is one of the subject only where they share a word', () => {
  const interests = ['rugby', 'voyages à vélo', 'petits-enfants'];
  expect(relatedInterests({ interests }, 'Réparation de vélos')).toEqual(['voyages à vélo']);
  expect(relatedInterests({ interests }, 'Contrôle de portail')).toEqual([]);
});
