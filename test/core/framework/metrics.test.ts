import { describe, expect, test } from 'vitest';
import { benchmarks, engagementBenchmark } from '../../../src/core/framework/benchmarks.ts';
import { mandatoryMetrics, metrics } from '../../../src/core/framework/metrics.ts';

const metricOf = (id: string) => metrics.find((one) => one.id === id)!;

describe('metrics', () => {
  test('define every metric that is mandatory somewhere', () => {
    for (const id of Object.values(mandatoryMetrics).flat()) {
      expect(metricOf(id).id).toBe(id);
    }
    expect(new Set(metrics.map((one) => one.id)).size).toBe(metrics.length);
  });

  test('open counts are never decisive, and users are never summed', () => {
    expect(metricOf('m.openRate').decisive).toBe(false);
    expect(metricOf('m.users').additive).toBe(false);
    expect(metricOf('m.sessions')).toMatchObject({ decisive: true, additive: true });
  });
});

describe('benchmarks', () => {
  test('are ordered ranges with a source, a year and a quality', () => {
    for (const one of benchmarks) {
      expect(one.low ?? one.median).toBeLessThanOrEqual(one.median);
      expect(one.high ?? one.median).toBeGreaterThanOrEqual(one.median);
      expect(one.source).not.toBe('');
      expect(one.year).toBeGreaterThan(2010);
    }
  });

  test('compare a network with itself', () => {
    expect(engagementBenchmark('CH-IG')?.median).toBe(0.0116);
    expect(engagementBenchmark('CH-PIN')).toBeNull();
  });
});
