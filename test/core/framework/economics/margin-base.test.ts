import { expect, test } from 'vitest';
import { marginBase } from '../../../../src/core/framework/economics/margin-base.ts';
import { companyWith } from '../../../support/small-company.ts';

const stating = (proofs: string[], attributes: string[] = []) =>
  companyWith({
    hourlyCost: 20,
    offers: [{ ...companyWith().offers[0]!, priceNet: 100, marginRate: 0.5, attributes, proofs }],
  });

test('a margin before wages gives a notice and the ceiling once the time is paid', () => {
  const base = marginBase(stating(['40 sold', 'Margin is before the salaries'], ['2 hours each']), 30);
  expect(base?.left).toBeCloseTo(0.2);
  expect(base?.notice.en).toContain('the prudent ceiling is €6');
});
test('without the time of the offers only the notice is left', () =>
  expect(marginBase(stating(['Marge comptée avant les salaires de l’atelier']), 30)).toMatchObject({ left: null }));
test('a margin with its wages needs no notice', () => expect(marginBase(stating(['40 sold']), 30)).toBeNull());
