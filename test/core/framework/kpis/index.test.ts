import { describe, expect, test } from '@jest/globals';
import { kpis } from '../../../../src/core/framework/kpis/index.ts';
import { fitsModel, kpiOf } from '../../../../src/core/framework/kpi-of.ts';

describe('kpis', () => {
  test('have distinct ids, both languages, a stage and a formula', () => {
    expect(kpis).toHaveLength(113);
    expect(new Set(kpis.map((kpi) => kpi.id)).size).toBe(113);
    for (const kpi of kpis) {
      expect(kpi.id).toMatch(/^K-[A-Z0-9-]+$/);
      expect(kpi.title.fr).not.toBe('');
      expect(kpi.title.en).not.toBe('');
      expect(kpi.formula.fr).not.toBe('');
      expect(kpi.stages.length).toBeGreaterThan(0);
    }
  });

  test('compute a rate from its two figures', () => {
    expect(kpiOf('K-CR').compute({ conversions: 1810, sessions: 129_000 })).toEqual({ value: 1810 / 129_000 });
    expect(kpiOf('K-CART-AB').compute({ orders: 30, carts: 100 })).toEqual({ value: 0.7 });
  });

  test('name the figures they lack instead of answering zero', () => {
    expect(kpiOf('K-CR').compute({ sessions: 10 })).toEqual({ value: null, missing: ['conversions'] });
    expect(kpiOf('K-CR').compute({ conversions: 0, sessions: 0 })).toEqual({ value: null, missing: ['sessions'] });
    expect(kpiOf('K-CR').compute({ conversions: null, sessions: 10 })).toEqual({
      value: null,
      missing: ['conversions'],
    });
  });

  test('compute the three formulas that are no quotient', () => {
    expect(kpiOf('K-NPS').compute({ promoters: 128, detractors: 27, answers: 210 })).toEqual({ value: 10_100 / 210 });
    expect(kpiOf('K-ROI').compute({ attributedMargin: 150, cost: 100 })).toEqual({ value: 0.5 });
    expect(kpiOf('K-NRR').compute({ startMrr: 100, expansionMrr: 10, contractionMrr: 5, churnedMrr: 15 })).toEqual({
      value: 0.9,
    });
  });

  test('write their formula in words', () => {
    expect(kpiOf('K-REF-CAC').formula).toEqual({
      fr: 'coût ÷ filleuls devenus clients',
      en: 'cost ÷ referred customers',
    });
  });

  test('fit the models they are made for', () => {
    expect(fitsModel(kpiOf('K-CART-AB'), 'ecommerce_b2c')).toBe(true);
    expect(fitsModel(kpiOf('K-CART-AB'), 'b2b_saas')).toBe(false);
    expect(fitsModel(kpiOf('K-CSAT'), 'nonprofit')).toBe(true);
  });
});
