import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Company } from '../../../../src/core/framework/company/company.ts';
import { channelOf, channelReadings } from '../../../../src/core/framework/imports/channel-readings.ts';
import { readExport } from '../../../../src/core/framework/imports/read-export.ts';
import { exampleCompany } from '../../../support/example-companies.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'connectors', 'valid');

function readingsOf(company: Company, name: string) {
  const outcome = readExport({ name, bytes: readFileSync(join(folder, name)) });
  if (outcome.kind === 'refused') throw new Error(outcome.reason);
  return channelReadings(outcome, company);
}

describe('channelReadings', () => {
  const company = exampleCompany('maison-tilleul-gres');
  const figuresOf = (name: string) =>
    new Map(readingsOf(company, name).map((one) => [channelOf(company, one)?.id ?? one.label, one.figures]));

  test('reads one channel per group of an analytics export; a group without a channel keeps its label', () => {
    const figures = figuresOf('ga4-channels-fr.csv');
    expect(figures.get('organic_search')).toEqual({
      sessions: 46_800,
      engagedSessions: 26_676,
      orders: 608,
      revenueNet: 36_480,
    });
    expect(figures.get('Unassigned')).toBeDefined();
  });

  test('reads the spending of an advertising export and leaves its purchases out', () => {
    expect(figuresOf('meta-ads-fr.csv').get('paid_social')).toEqual({
      adSpend: 6750,
      adImpressions: 1_160_000,
      adClicks: 15_000,
    });
    expect(figuresOf('google-ads-fr-campagnes.csv').get('paid_search')).toMatchObject({ adSpend: 4560 });
  });

  test('counts key events of a subscription as trials', () => {
    const rota = exampleCompany('larkfield-rota');
    const [organic] = readingsOf(rota, 'ga4-traffic-acquisition-en.csv');
    expect(organic?.figures).toEqual({ sessions: 52_000, engagedSessions: 30_160, trials: 780 });
  });
});

describe('channelOf', () => {
  const company = exampleCompany('maison-tilleul-gres');

  test('prefers the channel that the owner named', () => {
    const [first, second] = company.channels;
    expect(channelOf(company, { channelId: second!.id, typeIds: [first!.typeId] })).toBe(second);
  });

  test('returns nothing for a type that the company does not have', () => {
    expect(channelOf(company, { typeIds: ['CH-NONE'] })).toBeUndefined();
  });
});
