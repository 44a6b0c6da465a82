import { expect, test } from 'vitest';
import type { LinkedItem } from '../../../../src/core/contents/briefs/built-links.ts';
import { contentLinks } from '../../../../src/core/contents/briefs/content-links.ts';
import type { SiteSignals } from '../../../../src/core/planning/context/site-signals.ts';
import type { ContentFormat } from '../../../../src/core/contents/content-format.ts';
import { candidateWith } from '../../../support/plan-parts.ts';
import { companyWith, contextOf } from '../../../support/small-company.ts';

const host = 'https://www.velo-nord.example';
const page = (url: string, title: string, role: 'home' | 'article' | 'product') => ({
  url,
  title,
  role,
  clusterId: null,
  indexable: true,
  depth: 1,
  inlinksTotal: 5,
  inlinksSameCluster: 1,
  words: 300,
});
const context = contextOf(
  companyWith({
    sitePages: [
      page('/', 'Vélo Nord', 'home'),
      page('/guide', 'Choisir un vélo de ville', 'article'),
      page('/casques', 'Casques de ville', 'product'),
      page('/velos', 'Vélos', 'product'),
      page('/antivols', 'Antivols', 'product'),
    ],
  }),
);
const suggestion = (from: string, anchor: string): SiteSignals['suggestions'][number] => ({
  from,
  to: '/t1',
  anchor,
  sentence: `Voici un ${anchor}.`,
  offset: 0,
  reason: { fr: 'Même sujet.', en: 'Same subject.' },
  confidence: 0.9,
  gain: 1,
});
const itemWith = (format: Partial<ContentFormat> = {}, suggestions: SiteSignals['suggestions'] = []): LinkedItem => {
  const candidate = candidateWith({ format });
  const site = { suggestions } as unknown as SiteSignals;
  return { context: { ...context, site }, candidate, target: candidate.topic.target, writtenPages: new Set() };
};

test('suggestions of the audit come first, with their sentence', () => {
  const [first] = contentLinks(itemWith({}, [suggestion('/guide', 'vélo urbain')]), new Set());
  expect(first).toMatchObject({ from: `${host}/guide`, to: `${host}/t1`, anchor: 'vélo urbain' });
  expect(first?.sentence).toBe('Voici un vélo urbain.');
});

test('an editorial item adds three links, another one on the site two, one published elsewhere a single one', () => {
  expect(contentLinks(itemWith(), new Set())).toHaveLength(3);
  const item = itemWith({ family: 'ugc' });
  expect(contentLinks(item, new Set())).toHaveLength(2);
  const elsewhere = { ...item, candidate: { ...item.candidate, channelId: 'CH-IG' } };
  expect(contentLinks(elsewhere, new Set())).toHaveLength(1);
});

test('a repair of links takes up to four suggestions', () => {
  const many = ['/a', '/b', '/c', '/d', '/e'].map((from, index) => suggestion(from, `ancre ${index}`));
  expect(contentLinks(itemWith({ repairs: 'weak_links' }, many), new Set())).toHaveLength(4);
});

test('built links alternate between links to the page and links from it', () => {
  const links = contentLinks(itemWith(), new Set());
  expect(links.map((link) => (link.to === `${host}/t1` ? 'in' : 'out'))).toEqual(['in', 'out', 'in']);
});

test('two links to one page have different anchors', () => {
  const anchors = contentLinks(itemWith(), new Set())
    .filter((link) => link.to === `${host}/t1`)
    .map((link) => link.anchor);
  expect(new Set(anchors).size).toBe(anchors.length);
});

test('a link of an earlier item comes back only where an item would have too few', () => {
  const used = new Set<string>();
  const first = contentLinks(itemWith({ family: 'ugc' }), used);
  const second = contentLinks(itemWith({ family: 'ugc' }), used);
  const key = (link: { from: string; to: string }) => `${link.from} ${link.to}`;
  expect(second.map(key).filter((one) => first.map(key).includes(one))).toEqual([]);
});
