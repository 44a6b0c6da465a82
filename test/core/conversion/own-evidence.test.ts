import { describe, expect, test } from 'vitest';
import { ownEvidence } from '../../../src/core/conversion/own-evidence.ts';
import { vBookremind } from '../../../src/core/conversion/levers/v-bookremind.ts';
import { vForm } from '../../../src/core/conversion/levers/v-form.ts';
import { vLeadtime } from '../../../src/core/conversion/levers/v-leadtime.ts';
import { channelWith, companyWith } from '../../support/small-company.ts';

const totals = { source: 'registre', bounceDefinition: 'ga4' } as const;
const step = (id: string, label: string, count: number) => ({ id, label, count });
const path = [
  step('page', 'Fiche vue', 1000),
  step('panier', 'Panier', 80),
  step('port', 'Livraison', 60),
  step('paye', 'Payé', 20),
];

describe('ownEvidence', () => {
  test('the step to repair is the one that would bring most results, not the first look at a page', () => {
    const [weakest] = ownEvidence(companyWith({ funnel: path }));
    expect(weakest).toMatchObject({ id: 'own:step:paye', plain: 'livraison / paye' });
    expect(weakest?.description.en).toContain('33% go on (20 out of 60)');
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

  test('a handful of answers is no evidence', () => {
    const counted = (answers: number) =>
      ownEvidence(
        companyWith({
          siteTotals: {
            ...totals,
            ownMetrics: {
              'réponses au sondage des départs': answers,
              'réponses « trop loin »': answers - 1,
              'réponses « autre »': 1,
            },
          },
        }),
      ).length;
    expect([counted(9), counted(10)]).toEqual([0, 1]);
  });

  test('appointments that nobody came to are counted among those made; a missed call is none', () => {
    const ownMetrics = { 'appointments booked': 2560, 'appointments missed without a word': 205, 'missed calls': 900 };
    const [missed] = ownEvidence(companyWith({ siteTotals: { ...totals, ownMetrics } }));
    expect(missed?.description.en).toBe('“appointments missed without a word”: 205 out of 2,560 (8%).');
  });

  test('what a step says of itself in brackets is looked at first, and calls for a shorter form', () => {
    const asking = [...path.slice(0, 3), step('paye', 'Payé (demande le nom du médecin)', 20)];
    const [weakest] = ownEvidence(companyWith({ funnel: asking }));
    expect(weakest?.description.fr).toContain('À regarder d’abord : demande le nom du médecin.');
    expect(vForm.repairs?.test(weakest!.plain)).toBe(true);
  });

  test('a company that counts nothing has no evidence of its own', () => {
    expect(ownEvidence(companyWith())).toEqual([]);
  });
});

test('the totals of a site name the same step as the finding about the path, in both languages', () => {
  const channels = [channelWith('CH-SEO', { metrics: { sessions: 49_000, orders: 914 } })];
  const siteTotals = { carts: 3900, checkouts: 1980 } as never;
  const [step] = ownEvidence(companyWith({ channels, siteTotals }));
  expect(step!.description.en).toContain('From “checkout started” to “order”, 46% go on');
  expect(step!.description.fr).toContain('De « début du paiement » à « commande »');
});

test('a missed call asks for no appointment reminder, and people who ask early for no lead time', () => {
  expect(vBookremind.repairs?.test('rendez vous pris appels manques rappeles dans l heure')).toBe(false);
  expect(vBookremind.repairs?.test('rendez vous manques')).toBe(true);
  expect(vLeadtime.repairs?.test('filled asked more than two weeks ahead')).toBe(false);
  expect(vLeadtime.repairs?.test('gave up the six weeks of waiting')).toBe(true);
});
