import { expect, test } from 'vitest';
import { perfCssWeight } from '../../../../src/core/audits/perf/css-weight.ts';
import { faultsOf, faultyPages, unmeasuredReason } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const file = (name: string) => ({ kind: 'style' as const, url: `https://exemple.fr/${name}`, blocking: true });
const weighing = (bytes: number) => ({ status: 200, error: null, bytes });
const external = {
  'https://exemple.fr/a': weighing(75000),
  'https://exemple.fr/b': weighing(75000),
  'https://exemple.fr/c': weighing(1),
  'https://exemple.fr/d': 'timeout',
};

test('the files of a page are summed, each once, and unknown weights count as nothing', () => {
  const page = (...names: string[]) => ({ resources: names.map(file) });
  const site = siteOf({ '/': page('a', 'b', 'b', 'd'), '/lourde': page('a', 'b', 'c') }, { external });
  expect(faultyPages(perfCssWeight, site)).toEqual(['/lourde']);
  expect(faultsOf(perfCssWeight, site)[0]?.evidence).toMatchObject({ bytes: 150001, known: 3, files: 3 });
});

test('files of unknown weight prove nothing', () => {
  expect(unmeasuredReason(perfCssWeight, siteOf({ '/': { resources: [file('a')] } }))).not.toBeNull();
});
