import { expect, test } from 'vitest';
import { httpBrokenFile } from '../../../../src/core/audits/http/broken-file.ts';
import { faultsOf, unmeasuredReason } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const file = (name: string): string => `https://exemple.fr/${name}`;
const page = (...names: string[]) => ({
  resources: names.map((name) => ({
    kind: name.endsWith('.css') ? ('style' as const) : ('script' as const),
    url: file(name),
    blocking: true,
  })),
});
const faults = (...args: Parameters<typeof siteOf>) => faultsOf(httpBrokenFile, siteOf(...args));

test('a style sheet of every page that answers 404 is one finding with its pages', () => {
  const pages = { '/': page('theme.css'), '/a': page('theme.css'), '/b': page('theme.css') };
  const found = faults(pages, { external: { [file('theme.css')]: 404 } });
  expect(found).toHaveLength(1);
  expect(found[0]!.evidence).toMatchObject({ url: file('theme.css'), kind: 'style', status: 404, pages: 3 });
  expect(found[0]!.message).toEqual({
    fr: 'La feuille de style /theme.css, que chargent 3 pages, répond 404.',
    en: 'The style sheet /theme.css, which 3 pages load, answers 404.',
  });
});

test('a script that answers 500 is reported; one that answers, refuses or times out is not', () => {
  const external = { [file('a.js')]: 500, [file('b.js')]: 200, [file('c.js')]: 'timeout', [file('d.js')]: 403 };
  const found = faults({ '/': page('a.js', 'b.js', 'c.js', 'd.js') }, { external });
  expect(found.map(({ evidence }) => evidence.url)).toEqual([file('a.js')]);
});

test('files that were not requested are not judged', () => {
  expect(unmeasuredReason(httpBrokenFile, siteOf({ '/': page('a.css') }))).not.toBeNull();
});
