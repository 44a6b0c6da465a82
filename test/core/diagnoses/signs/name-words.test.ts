import { expect, test } from 'vitest';
import { arePeople, isFeature } from '../../../../src/core/diagnoses/signs/name-words.ts';

test.each(['No deposit, cash only', 'Drinks included', 'Sans engagement', 'Maximum de confort', 'Chiens bienvenus'])(
  '“%s” is a quality of an offer, no name',
  (name) => expect(isFeature(name)).toBe(true),
);

test.each(['Pose de parquet', 'Wheel truing', 'Cours de tour', 'Maximum', 'Nocturne'])('“%s” may be a name', (name) =>
  expect(isFeature(name)).toBe(false),
);

test('names with the function of a person are those of a team', () => {
  expect(arePeople(['Ann Lee, Photographer', 'Captain', 'Jo Ray, Founder & Director', 'Our story'])).toBe(true);
  expect(arePeople(['Directrice', 'Trésorier', 'Moniteurs'])).toBe(true);
  expect(arePeople(['Cours avec un moniteur', 'Location de voiliers', 'Sortie en mer'])).toBe(false);
});
