import { describe, expect, test } from '@jest/globals';
import { ownEvidence } from '../../../src/core/conversion/own-evidence.ts';
import { companyWith } from '../../support/small-company.ts';

const totals = { source: 'registre', bounceDefinition: 'ga4' } as const;
const step = (id: string, label: string, count: number) => ({ id, label, count });
const path = [
  step('page', 'Fiche vue', 1000),
  step('panier', 'Panier', 80),
  step('port', 'Livraison', 60),
  step('paye', 'Payé', 20),
];

describe('ownEvidence', () => {
  test('the weakest passage is the one where most of those who had begun stop, not the first look at a page', () => {
    const [weakest] = ownEvidence(companyWith({ funnel: path }));
    expect(weakest).toMatchObject({ id: 'own:step:paye', plain: 'livraison / paye' });
    expect(weakest?.description.en).toContain('33% (20 out of 60)');
  });

  test('the reasons of a survey lead, each by the reason alone', () => {
    const ownMetrics = {
      'réponses au sondage panier abandonné': 100,
      'réponses « frais de port découverts trop tard »': 45,
      'réponses « autre »': 5,
    };
    const [first] = ownEvidence(companyWith({ funnel: path, siteTotals: { ...totals, ownMetrics } }));
    expect(first).toMatchObject({ id: 'own:cause:0', plain: 'frais de port decouverts trop tard' });
    expect(first?.description.fr).toContain('45 réponses sur 100');
  });

  test('a company that counts nothing has no evidence of its own', () => {
    expect(ownEvidence(companyWith())).toEqual([]);
  });
});
