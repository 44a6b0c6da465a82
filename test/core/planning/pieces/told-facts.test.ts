import { expect, test } from 'vitest';
import { toldFacts } from '../../../../src/core/planning/pieces/told-facts.ts';
import { languages } from '../../../support/languages.ts';
import { companyWith } from '../../../support/small-company.ts';

const told = (note: string, ...proofs: string[]) => {
  const company = companyWith();
  const { facts, cleared } = toldFacts(
    {
      ...company,
      organisation: { ...company.organisation, brand: { ...company.organisation.brand, proofs, told: [note] } },
    },
    { locale: 'en', language: languages.en },
  );
  return { facts: facts.map(({ text }) => text), cleared: [...cleared] };
};

test('sentences and phrases are told, what belongs to the one before stays with it', () => {
  expect(told('we replace any plant that arrives dead, with a photograph, within seven days').facts).toEqual([
    'we replace any plant that arrives dead, with a photograph, within seven days',
  ]);
  expect(told('the fee comes off the price and aids are free').facts).toEqual([
    'the fee comes off the price',
    'aids are free',
  ]);
});

test('the name of a proof clears it, and is not printed itself', () => {
  expect(told('welded here, licence and its date', 'Every seal is welded here', 'Licence to 2028')).toEqual({
    facts: [],
    cleared: ['Every seal is welded here', 'Licence to 2028'],
  });
});

test('a count clears a proof only with all its numbers, and is no text alone', () => {
  expect(told('34 concerts', '34 concerts and 610 free tickets')).toEqual({ facts: [], cleared: [] });
  expect(told('34 concerts, 610 free tickets', '34 concerts and 610 free tickets').cleared).toHaveLength(1);
});

test('a fragment and an amount of money are left out', () => {
  expect(told('never after dark, prices from £20 to £30').facts).toEqual([]);
});
