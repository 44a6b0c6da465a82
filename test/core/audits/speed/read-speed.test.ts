import { expect, test } from 'vitest';
import { readSpeed } from '../../../../src/core/audits/speed/read-speed.ts';

const crux = {
  record: {
    key: { origin: 'https://shop.test' },
    metrics: {
      largest_contentful_paint: { percentiles: { p75: 3100 } },
      cumulative_layout_shift: { percentiles: { p75: '0.12' } },
    },
    collectionPeriod: { firstDate: { year: 2026, month: 10, day: 1 }, lastDate: { year: 2026, month: 10, day: 28 } },
  },
};
const lighthouse = {
  lighthouseVersion: '12.0.0',
  requestedUrl: 'https://shop.test/',
  finalDisplayedUrl: 'https://shop.test/fr/',
  fetchTime: '2026-11-02T10:00:00.000Z',
  audits: {
    'largest-contentful-paint': { numericValue: 4210.5 },
    'cumulative-layout-shift': { numericValue: 0.02 },
    'uses-http2': {},
  },
};

test('a record of the Chrome UX Report is read with its days; what it lacks is unknown', () => {
  expect(readSpeed(crux)).toEqual([
    {
      url: 'https://shop.test/',
      figures: { kind: 'field', isOrigin: true, lcp: 3100, inp: null, cls: 0.12 },
      period: { from: '2026-10-01', to: '2026-10-28' },
    },
  ]);
});

test('a reply of PageSpeed Insights gives its field data, and its laboratory only where visits are too few', () => {
  const reply = {
    id: 'https://shop.test/a',
    loadingExperience: {
      metrics: {
        LARGEST_CONTENTFUL_PAINT_MS: { percentile: 2800 },
        INTERACTION_TO_NEXT_PAINT: { percentile: 90 },
        CUMULATIVE_LAYOUT_SHIFT_SCORE: { percentile: 30 },
      },
    },
    lighthouseResult: lighthouse,
  };
  expect(readSpeed(reply)![0]).toMatchObject({
    url: 'https://shop.test/a',
    figures: { kind: 'field', isOrigin: false, lcp: 2800, inp: 90, cls: 0.3 },
  });
  expect(readSpeed({ ...reply, loadingExperience: { id: 'https://shop.test/a' } })![0]!.figures.kind).toBe('lab');
});

test('Lighthouse is a laboratory, at the address where the page ended', () => {
  expect(readSpeed(lighthouse)).toEqual([
    {
      url: 'https://shop.test/fr/',
      figures: { kind: 'lab', isOrigin: false, lcp: 4210.5, inp: null, cls: 0.02 },
      period: { from: '2026-11-02', to: '2026-11-02' },
    },
  ]);
});

test.each([[{}], [[]], [null], [{ url: 'https://shop.test/', status: 200 }], [{ record: { key: {} } }]])(
  'another file is none of these: %j',
  (json) => {
    expect(readSpeed(json)).toBeNull();
  },
);
