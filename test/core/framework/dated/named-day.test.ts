import { expect, test } from 'vitest';
import { namedDay } from '../../../../src/core/framework/dated/named-day.ts';
import { companyWith } from '../../../support/small-company.ts';

const dayOf = (name: string, ...notes: string[]) => namedDay(companyWith({ notes }), name);

test('a note gives the day of what a name calls', () => {
  expect(dayOf('forum des deux lycées', 'Forums des lycées le 12 et le 19 mars. Bac en juin.')).toBe('2027-03-12');
  // the day by which a booth is paid is not the day of the fair
  expect(dayOf('booth at Zenith Con (made up)', 'Zenith Con April 23 to 25, booth paid by February 12')).toBe(
    '2027-04-23',
  );
  expect(dayOf('salon de l’habitat', 'Salon de l’habitat du 5 au 8 mars')).toBe('2027-03-05');
});

test('a month alone, another thing or a day out of the cycle gives none', () => {
  expect(dayOf('salon de l’habitat', 'Salon de l’habitat en mars')).toBeNull();
  expect(dayOf('salon de l’habitat', 'Visite du comptable le 5 mars')).toBeNull();
  expect(dayOf('salon de l’habitat', 'Salon de l’habitat le 5 octobre')).toBeNull();
});
