import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Company } from '../../../../src/core/framework/company/company.ts';
import { channelReadings, withReadings } from '../../../../src/core/framework/imports/channel-readings.ts';
import { readExport } from '../../../../src/core/framework/imports/read-export.ts';
import { exampleCompany } from '../../../support/example-companies.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'connectors', 'valid');

function readingsOf(company: Company, name: string) {
  const outcome = readExport({ name, bytes: readFileSync(join(folder, name)) });
  if (outcome.kind === 'refused') throw new Error(outcome.reason);
  return channelReadings(outcome, company);
}

/** The company with every traffic figure taken out. */
function emptied(company: Company): Company {
  return { ...company, channels: company.channels.map((channel) => ({ ...channel, metrics: {} })) };
}

describe('withReadings', () => {
  const company = exampleCompany('maison-tilleul-gres');

  test('an export of the figures the company declared changes nothing', () => {
    const readings = readingsOf(company, 'ga4-channels-fr.csv');
    const { changes, unplaced } = withReadings(company, readings);
    expect(changes).toEqual([]);
    expect(unplaced.map((one) => one.label)).toEqual(['Unassigned']);
  });

  test('an empty file is filled channel by channel from the exports', () => {
    const readings = ['ga4-channels-fr.csv', 'meta-ads-fr.csv', 'google-ads-fr-campagnes.csv'].flatMap((name) =>
      readingsOf(company, name),
    );
    const filled = withReadings(emptied(company), readings).company.channels;
    const of = (id: string) => filled.find((one) => one.id === id)?.metrics;
    expect(of('organic_search')).toEqual({
      sessions: 46_800,
      engagedSessions: 26_676,
      orders: 608,
      revenueNet: 36_480,
    });
    expect(of('paid_social')).toMatchObject({
      sessions: 15_000,
      adSpend: 6750,
      adImpressions: 1_160_000,
      adClicks: 15_000,
    });
    expect(of('paid_search')).toMatchObject({ orders: 180, adSpend: 4560 });
    expect(of('paid_social')).not.toHaveProperty('platformPurchases');
  });

  test('each change says what stood there before', () => {
    const [search] = readingsOf(company, 'ga4-channels-fr.csv');
    if (search === undefined) throw new Error('the export has channels');
    const { changes } = withReadings(company, [{ ...search, figures: { sessions: 50_000 } }]);
    expect(changes).toEqual([
      { channelId: 'organic_search', metric: 'sessions', before: 46_800, after: 50_000, source: 'ga4-channels' },
    ]);
  });

  test('a month of the measured period does not stand for the whole of it', () => {
    const { changes, unplaced } = withReadings(company, readingsOf(company, 'google-ads-fr-jour.csv'));
    expect(changes).toEqual([]);
    expect(unplaced).toHaveLength(1);
  });

  test('key events of software are trials, and its campaigns feed its own channels', () => {
    const rota = exampleCompany('larkfield-rota');
    const ads = withReadings(rota, readingsOf(rota, 'linkedin-ads-en.csv'));
    expect([ads.changes, ads.unplaced]).toEqual([[], []]);
    const [organic] = readingsOf(rota, 'ga4-traffic-acquisition-en.csv');
    expect(organic?.figures).toEqual({ sessions: 52_000, engagedSessions: 30_160, trials: 780 });
  });
});
