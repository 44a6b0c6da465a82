import { expect, test } from 'vitest';
import { comesToPeople } from '../../../../../src/core/planning/texts/facts/comes-to-people.ts';
import { textKinds } from '../../../../../src/core/planning/texts/kinds/index.ts';
import { companyWith } from '../../../../support/small-company.ts';
import { textFactsOf } from '../../../../support/unit-facts.ts';

const { organisation } = companyWith();
const place = (name: string) => ({ name, postalCode: '44000', openToPublic: true });
const local = (answer: string, ...names: string[]) =>
  companyWith({
    organisation: { ...organisation, businessModel: 'local_service', physicalPlaces: names.map(place) },
    answers: [{ question: 'Comment cela se passe-t-il ?', answer }],
  });
const travels = local('Le déplacement est compris jusqu’à vingt kilomètres.', 'Atelier de Nantes');
const receives = local('Vous déposez le vélo le matin.', 'Atelier de Nantes');

test('a local trade that comes to its customers gives no place of its own as the place of the visit', () => {
  expect(comesToPeople(travels)).toBe(true);
  expect(comesToPeople(receives)).toBe(false);
  expect(textFactsOf(travels).place).toBeNull();
  expect(textFactsOf(receives).place?.text).toBe('Atelier de Nantes');
  const reminder = textKinds.find(({ id }) => id === 'proven-reminder')!;
  const words = (own: typeof travels) => reminder.layout(textFactsOf(own)).parts.map(({ text }) => text);
  expect(words(travels).join(' ')).not.toMatch(/\[lieu\]|attendons/u);
  expect(words(receives).join(' ')).toContain('[lieu]');
});

test('with several places, none is the place', () => {
  expect(textFactsOf(local('Vous déposez le vélo.', 'Atelier de Nantes', 'Atelier de Rezé')).place).toBeNull();
});
