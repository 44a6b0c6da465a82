import { expect, test } from 'vitest';
import { answersOtherTrouble } from '../../../../src/core/framework/use-cycle/own-trouble.ts';
import { companyWith } from '../../../support/small-company.ts';

const answers = (sector: string, ...names: string[]) => {
  const company = companyWith();
  const offers = names.map((name, at) => ({ ...company.offers[0]!, id: `o${at}`, name, kind: 'service' as const }));
  const organisation = { ...company.organisation, sector: sector as typeof company.organisation.sector };
  return answersOtherTrouble({ ...company, organisation, offers }, offers[0]!, offers[1]!);
};

test.each([
  ['home_services', 'Débouchage à Lyon', 'Remplacement de chauffe-eau à Lyon', 'Recherche de fuite à Lyon'],
  ['health_wellness', 'Neutering and dental surgery', 'Consultation'],
  ['vehicles', 'Windscreen repair', 'Clutch replacement'],
  ['culture_media', 'Wedding organist', 'Lessons'],
])('%s: “%s” is not bought instead of “%s”', (sector, ...names) => {
  expect(answers(sector, ...names)).toBe(true);
});

test.each([
  ['home_services', 'Débouchage', 'Débouchage de nuit'],
  ['beauty', 'Coupe', 'Coloration'],
  ['travel_hospitality', 'Room for two', 'Weekend with dinner'],
])('%s: “%s” may be bought instead of “%s”', (sector, ...names) => {
  expect(answers(sector, ...names)).toBe(false);
});
