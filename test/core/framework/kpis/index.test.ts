import { describe, expect, test } from 'vitest';
import { benchmarkOf } from '../../../../src/core/framework/benchmarks.ts';
import { kpis } from '../../../../src/core/framework/kpis/index.ts';
import * as kpiIds from '../../../../src/core/framework/kpis/kpi-ids.ts';
import { kpiOf } from '../../../../src/core/framework/kpis/kpi-of.ts';

const compute = (id: string, given: Parameters<ReturnType<typeof kpiOf>['compute']>[0]) => kpiOf(id).compute(given);

describe('the catalogue of indicators', () => {
  test('has distinct ids, both languages, a stage and a formula', () => {
    expect(new Set(kpis.map((kpi) => kpi.id)).size).toBe(kpis.length);
    for (const kpi of kpis) {
      expect(kpi.id).toMatch(/^K-[A-Z0-9-]+$/);
      expect(kpi.title.fr).not.toBe('');
      expect(kpi.title.en).not.toBe('');
      expect(kpi.formula.fr).not.toBe('');
      expect(kpi.stages.length).toBeGreaterThan(0);
    }
  });

  test('orders the marks of first use from the low one to the high one, within the scale', () => {
    const wrong = kpis.filter(({ norm, direction, unit }) => {
      if (norm === null) return false;
      const [low, target, high] = norm.first;
      const most = norm.maximum ?? (unit === 'rate' ? 1 : Number.POSITIVE_INFINITY);
      const ordered = direction === 'down' ? low >= target && target >= high : low <= target && target <= high;
      return !ordered || Math.max(low, high) > most;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('takes a published target from its benchmark, about the same indicator', () => {
    const published = kpis.filter(({ norm }) => typeof norm?.benchmark === 'string');
    expect(published.length).toBeGreaterThan(5);
    for (const { id, norm } of published) {
      const { median } = benchmarkOf(norm?.benchmark ?? '');
      expect([id, Math.abs((norm?.first[1] ?? 0) / median - 1) < 0.01]).toEqual([id, true]);
    }
  });

  test('gives each indicator of the dashboard a different position', () => {
    const places = kpis.flatMap(({ dashboard }) => (dashboard === null ? [] : [dashboard.place]));
    expect(places.sort((a, b) => a - b)).toEqual(places.map((_, index) => index + 1));
  });

  test('resolves every named id', () => {
    const { stageKpis, ...named } = kpiIds;
    const ids = [...Object.values(named).flat(), ...Object.values(stageKpis)];
    expect(ids.filter((id) => !kpis.some((kpi) => kpi.id === id))).toEqual([]);
  });
});

describe('an indicator', () => {
  test('computes a rate from its two figures', () => {
    expect(compute('K-CR', { conversions: 1810, sessions: 129_000 })).toEqual({ value: 1810 / 129_000 });
    expect(compute('K-CART-AB', { orders: 30, carts: 100 })).toEqual({ value: 0.7 });
  });

  test('names the figures it lacks instead of returning zero', () => {
    expect(compute('K-CR', { sessions: 10 })).toEqual({ value: null, missing: ['conversions'] });
    expect(compute('K-CR', { conversions: 0, sessions: 0 })).toEqual({ value: null, missing: ['sessions'] });
    expect(compute('K-CR', { conversions: null, sessions: 10 })).toEqual({ value: null, missing: ['conversions'] });
  });

  test('computes the three formulas that are not quotients', () => {
    expect(compute('K-NPS', { promoters: 128, detractors: 27, answers: 210 })).toEqual({ value: 10_100 / 210 });
    expect(compute('K-ROI', { attributedMargin: 150, cost: 100 })).toEqual({ value: 0.5 });
    expect(compute('K-NRR', { startMrr: 100, expansionMrr: 10, contractionMrr: 5, churnedMrr: 15 })).toEqual({
      value: 0.9,
    });
  });

  test('writes its formula in words', () => {
    expect(kpiOf('K-REF-CAC').formula).toEqual({
      fr: 'coût ÷ filleuls devenus clients',
      en: 'cost ÷ referred customers',
    });
  });
});
