import { expect, test } from 'vitest';
import { packOf } from '../../../../src/core/framework/models/pack-of.ts';

test('the customers of a nursery are parents, those of a school of languages learners, those of a local paper readers', () => {
  const wordOf = (
    name: string,
    businessModel: 'local_service' | 'media',
    sector: 'education_training' | 'public_local',
  ) => packOf({ organisation: { name, businessModel, sector } }).words.customer?.en.one;
  expect(wordOf('Hazel Nursery', 'local_service', 'education_training')).toBe('parent');
  expect(wordOf('Hazel Languages', 'local_service', 'education_training')).toBe('learner');
  expect(wordOf('The Hazel Wire', 'media', 'public_local')).not.toBe('learner');
});
