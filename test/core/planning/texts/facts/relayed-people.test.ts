import { expect, test } from 'vitest';
import { relayedPeople } from '../../../../../src/core/planning/texts/facts/relayed-people.ts';

test.each([
  ['Cabinet comptable du Port', 'vos clients'],
  ['deux courtiers', 'vos clients'],
  ['Cabinet dentaire du Port', 'vos patients'],
  ['Dr Martin, médecin', 'vos patients'],
  ['club de voile', 'vos adhérents'],
  ['quelqu’un', 'votre public'],
])('the people of “%s” are « %s »', (name, people) => {
  expect(relayedPeople('partner', name).fr.text).toBe(people);
});
