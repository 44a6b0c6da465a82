import { describe, expect, test } from 'vitest';
import { placeToAdd, takesPlace } from '../../../../src/core/planning/topics/place-to-add.ts';
import { withPlace } from '../../../../src/core/planning/topics/search-subjects.ts';
import { companyWith, keywordWith, personaWith } from '../../../support/small-company.ts';

const { organisation } = companyWith();
type Model = typeof organisation.businessModel;
const companyOf = (businessModel: Model, openToPublic: boolean, given: Parameters<typeof companyWith>[0] = {}) =>
  companyWith({
    organisation: {
      ...organisation,
      businessModel,
      physicalPlaces: [{ name: 'atelier à Lille', postalCode: '59000', openToPublic }],
    },
    personas: [personaWith({ vocabulary: ['vélo de ville Lille'] })],
    ...given,
  });

describe('a place is added', () => {
  test('for who serves people there: a local trade, a place that receives, a local search, a place that is typed', () => {
    const tracked = { keywords: [keywordWith('k1', { intent: 'local' as const })] };
    for (const company of [
      companyOf('local_service', false),
      companyOf('nonprofit', true),
      companyOf('b2c_subscription', false, tracked),
      companyOf('lead_gen_services', false),
    ])
      expect(placeToAdd(company).name).toBe('Lille');
  });

  test('not for who serves from afar, although a subject of its audience is a place', () => {
    expect(placeToAdd(companyOf('b2c_subscription', false)).name).toBeNull();
    expect(placeToAdd(companyOf('media', false)).name).toBeNull();
    expect(placeToAdd(companyOf('ecommerce_b2c', true)).name).toBeNull();
  });

  test('not twice: another place of the file counts, in small letters too', () => {
    const company = companyOf('local_service', true, {
      personas: [
        personaWith({ vocabulary: ['vélo de ville Lille', 'location vélo Roubaix', 'vélo de ville Lille centre'] }),
      ],
    });
    expect(withPlace(company, 'vélo de ville')).toBe('vélo de ville Lille');
    expect(withPlace(company, 'vélo de ville roubaix')).toBeNull();
  });
});

test.each([
  ['réparation vélo', true],
  ['bike repair shop', true],
  ['don mensuel vélo', false],
  ['renouveler adhésion', false],
  ['planting calendar', false],
  ['calculateur de taille', false],
  ['coût vélo par mois', false],
  ['certificat obligatoire', false],
  ['what size of bike', false],
])('“%s” is looked for near by: %s', (words, expected) => {
  expect(takesPlace(words)).toBe(expected);
});
