import { expect, test } from 'vitest';
import { perfTotalWeight } from '../../../../src/core/audits/perf/total-weight.ts';
import { faultyPages, unmeasuredReason } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const style = { kind: 'style' as const, url: 'https://exemple.fr/s.css', blocking: true };
const photo = { src: 'https://exemple.fr/p.jpg' };
const external = {
  'https://exemple.fr/s.css': { status: 200, error: null, bytes: 730_000 },
  'https://exemple.fr/p.jpg': { status: 200, error: null, bytes: 2_000_000 },
};

test('a page, its styles, scripts and images count together', () => {
  const site = siteOf(
    {
      '/': { resources: [style], images: [photo], bytes: 1_000 },
      '/longue': { resources: [style], images: [photo], bytes: 20_000 },
    },
    { external },
  );
  expect(faultyPages(perfTotalWeight, site)).toEqual(['/longue']);
});

test('files of unknown weight prove nothing', () => {
  expect(unmeasuredReason(perfTotalWeight, siteOf({ '/': { images: [photo] } }))).not.toBeNull();
});

test('a lazy image weighs nothing', () => {
  const lazy = { src: 'https://exemple.fr/grande.jpg', loading: 'lazy' };
  const site = siteOf(
    { '/': { resources: [style], images: [photo, lazy], bytes: 1_000 } },
    { external: { ...external, 'https://exemple.fr/grande.jpg': { status: 200, error: null, bytes: 9_000_000 } } },
  );
  expect(faultyPages(perfTotalWeight, site)).toEqual([]);
});
