import { describe, expect, test } from 'vitest';
import { gammaCdf, logGamma, normalQuantile } from '../../../src/core/values/distributions.ts';

describe('distributions', () => {
  test('log of factorials', () => {
    expect(Math.exp(logGamma(5))).toBeCloseTo(24, 9);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 12);
    expect(logGamma(171)).toBeCloseTo(706.5730622457874, 9);
  });

  test('a gamma variable of shape one is exponential', () => {
    expect(gammaCdf(1, 2)).toBeCloseTo(1 - Math.exp(-2), 12);
    expect(gammaCdf(1, 0)).toBe(0);
    expect(gammaCdf(303.3, 5973.6 / 26.73)).toBeLessThan(1e-6);
  });

  test('both ways of summing meet', () => {
    expect(gammaCdf(10, 10.999)).toBeLessThan(gammaCdf(10, 11.001));
    expect(gammaCdf(10, 11.001) - gammaCdf(10, 10.999)).toBeLessThan(0.001);
  });

  test('quantiles of the normal law', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963985, 7);
    expect(normalQuantile(0.8)).toBeCloseTo(0.841621234, 7);
    expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306, 6);
  });
});
