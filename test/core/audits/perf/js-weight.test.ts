import { expect, test } from 'vitest';
import { perfJsWeight } from '../../../../src/core/audits/perf/js-weight.ts';
import { faultsOf, faultyPages, unmeasuredReason } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const file = (name: string) => ({ kind: 'script' as const, url: `https://exemple.fr/${name}`, blocking: true });
const weighing = (bytes: number) => ({ status: 200, error: null, bytes });
const external = {
  'https://exemple.fr/a': weighing(125000),
  'https://exemple.fr/b': weighing(125000),
  'https://exemple.fr/c': weighing(1),
  'https://exemple.fr/d': 'timeout',
};

test('the files of a page are summed, each once, and unknown weights count as nothing', () => {
  const page = (...names: string[]) => ({ resources: names.map(file) });
  const site = siteOf({ '/': page('a', 'b', 'b', 'd'), '/lourde': page('a', 'b', 'c') }, { external });
  expect(faultyPages(perfJsWeight, site)).toEqual(['/lourde']);
  expect(faultsOf(perfJsWeight, site)[0]?.evidence).toMatchObject({ bytes: 250001, known: 3, files: 3 });
});

test('files of unknown weight prove nothing', () => {
  expect(unmeasuredReason(perfJsWeight, siteOf({ '/': { resources: [file('a')] } }))).not.toBeNull();
});
