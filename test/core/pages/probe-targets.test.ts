import { expect, test } from 'vitest';
import { ProbeTargets } from '../../../src/core/pages/probe-targets.ts';
import { siteScope } from '../../../src/core/values/url.ts';
import { siteOf, origin } from '../../support/site-of.ts';

const sites = siteOf({
  '/': {
    links: [
      '/a',
      'https://ailleurs.fr/x',
      'https://ailleurs.fr/x',
      'mailto:a@b.fr',
      { to: 'https://ailleurs.fr/c', element: 'canonical' },
    ],
    images: [{ src: `${origin}/p.jpg` }, { src: 'data:' }, { src: 'https://cdn.fr/q.jpg' }],
    resources: [{ kind: 'style', url: `${origin}/s.css`, blocking: true }],
  },
  '/a': {
    links: ['/', 'https://ailleurs.fr/x', 'https://cdn.fr/q.jpg', '/vu.jpg'],
    images: [{ src: `${origin}/vu.jpg` }],
    resources: [{ kind: 'style', url: `${origin}/s.css`, blocking: true }],
  },
  '/vu.jpg': { html: false },
});

function targets(reversed: boolean) {
  const found = new ProbeTargets(siteScope(`${origin}/`));
  const records = sites.pages.map(({ record }) => record);
  for (const record of reversed ? records.reverse() : records) found.add(record);
  return found.list();
}

test('files and external links are listed once, with the number of their pages, in any order of pages', () => {
  const expected = [
    { url: 'https://ailleurs.fr/x', kind: 'link', internal: false, pages: 2 },
    { url: 'https://cdn.fr/q.jpg', kind: 'image', internal: false, pages: 2 },
    { url: `${origin}/s.css`, kind: 'style', internal: true, pages: 2 },
    { url: `${origin}/p.jpg`, kind: 'image', internal: true, pages: 1 },
  ];
  expect(targets(false)).toEqual(expected);
  expect(targets(true)).toEqual(expected);
});
