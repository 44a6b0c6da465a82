import { expect, test } from 'vitest';
import { channelsSheet } from '../../../../src/core/report/workbook/channels.ts';
import { smallPlan } from '../../../support/small-plan.ts';
import { channelWith, companyWith } from '../../../support/small-company.ts';

const { channels, period } = companyWith({ channels: [channelWith('CH-SEO', { id: 'search' })] });
const rowOf = (traffic: object[]) =>
  channelsSheet(smallPlan({ traffic: { site: {}, channels: traffic } as never }, { channels, period })).rows[0]!;
const figure = (metricId: string, value: number | null) => ({ metricId, value, provenance: 'measured' });

test('a channel without traffic has dashes', () => {
  expect(rowOf([])).toMatchObject({ sessions: '–', share: '–', monthly: '–', origin: '–', quality: '–', missing: '–' });
});

test('sessions are divided by the months measured, with their origin', () => {
  const figures = [figure('m.sessions', 600), figure('m.cr', null)];
  expect(rowOf([{ channelId: 'search', figures, share: 0.5, quality: null, missing: [] }])).toMatchObject({
    sessions: { value: 600 },
    monthly: { value: 100 },
    rate: { value: null },
    customers: '–',
    share: { value: 0.5 },
    origin: { en: 'sessions: measured' },
  });
});

test('sessions that are not measured stay unknown', () => {
  const figures = [figure('m.sessions', null)];
  expect(rowOf([{ channelId: 'search', figures, share: null, quality: null, missing: [] }])).toMatchObject({
    sessions: { value: null },
    monthly: { value: null },
    origin: '–',
  });
});
