import { expect, test } from 'vitest';
import { builtLinks, homeLinks, type LinkedItem } from '../../../../src/core/contents/briefs/built-links.ts';
import { candidateWith, topicWith } from '../../../support/plan-parts.ts';
import { companyWith, contextOf } from '../../../support/small-company.ts';

const host = 'https://www.velo-nord.example';
const page = (url: string, title: string, role: 'home' | 'article' | 'product', inlinksTotal: number) => ({
  url,
  title,
  role,
  clusterId: null,
  indexable: true,
  depth: 1,
  inlinksTotal,
  inlinksSameCluster: 0,
  words: 300,
});
const context = contextOf(
  companyWith({
    sitePages: [
      page('/', 'Vélo Nord', 'home', 9),
      page('/guide', 'Choisir un vélo de ville', 'article', 4),
      page('/velos', 'Nos vélos', 'product', 3),
      page('/antivols', 'Antivols', 'product', 0),
    ],
  }),
);
const linksOf = (given: Partial<LinkedItem> = {}) => {
  const candidate = candidateWith();
  return [...builtLinks({ context, candidate, target: candidate.topic.target, writtenPages: new Set(), ...given })];
};
const incoming = () => linksOf().filter(({ to }) => to === `${host}/t1`);
const outgoing = () => linksOf().filter(({ from }) => from === `${host}/t1`);

test('pages about the subject link to it first', () => {
  expect(
    incoming()
      .slice(0, 2)
      .map(({ from, reason }) => [from, reason.en.includes('same subject')]),
  ).toEqual([
    [`${host}/guide`, true],
    [`${host}/velos`, true],
  ]);
});

test('the home page passes on its links, which are counted, and no page far from the subject does', () => {
  const reasons = new Map(incoming().map(({ from, reason }) => [from, reason.en]));
  expect(reasons.get(`${host}/`)).toContain('already receives 9 links');
  expect([...reasons.keys()]).not.toContain(`${host}/antivols`);
});

test('a hub passes on its links to the pages that stand below it', () => {
  const hub = { ...page('/velos', 'Tout pour rouler', 'product', 3), role: 'hub' as const };
  const below = contextOf(companyWith({ sitePages: [hub] }));
  const froms = (url: string) =>
    linksOf({ context: below, target: { kind: 'planned', url, title: 'Liste' } }).flatMap(({ from, to }) =>
      to === url && from !== `${host}/` ? [from] : [],
    );
  expect([froms(`${host}/velos/liste`), froms(`${host}/liste`)]).toEqual([[`${host}/velos`], []]);
});

test('the item links to pages that sell first, and not to the home page', () => {
  const targets = outgoing().map(({ to }) => to);
  expect(targets[0]).toBe(`${host}/velos`);
  expect(targets).not.toContain(`${host}/`);
});

test('where nothing else ties a page to the site, it and the home page lead to each other', () => {
  const alone = contextOf(companyWith());
  expect(linksOf({ context: alone })).toEqual([]);
  const candidate = candidateWith();
  const item = { context: alone, candidate, target: candidate.topic.target, writtenPages: new Set<string>() };
  const ties = homeLinks(item).map(({ from, to, anchor }) => [from, to, anchor]);
  expect(ties).toEqual([
    [`${host}/t1`, `${host}/`, 'Vélo Nord'],
    [`${host}/`, `${host}/t1`, 'vélo de ville'],
  ]);
});

test('the home page leads to a page that is new, and to none that the file only names', () => {
  const named = contextOf(companyWith());
  const froms = (kind: 'page' | 'planned') =>
    linksOf({ context: named, target: { kind, url: `${host}/t1`, title: 'Vélo' } }).map(({ from }) => from);
  expect([froms('planned').includes(`${host}/`), froms('page').includes(`${host}/`)]).toEqual([true, false]);
});

test('offers that share a word lead to each other, with the name of the other as anchor', () => {
  const [offer] = companyWith().offers;
  const sold = (id: string, name: string, path: string) => ({ ...offer!, id, name, landingUrls: [path] });
  const offers = [
    sold('o1', 'Vélo de ville', '/t1'),
    sold('o2', 'Location de vélo', '/location'),
    sold('o3', 'Stage de secourisme', '/stage'),
  ];
  const selling = contextOf(companyWith({ offers }));
  const links = linksOf({ context: selling }).map(({ from, to, anchor }) => [from, to, anchor]);
  expect(links).toContainEqual([`${host}/t1`, `${host}/location`, 'location de vélo']);
  expect(links).toContainEqual([`${host}/location`, `${host}/t1`, 'vélo de ville']);
  expect(links.flat()).not.toContain(`${host}/stage`);
});

test('the first anchor is the keyword of the topic', () => {
  expect(incoming()[0]!.anchor).toBe('vélo de ville');
});

test('an anchor loses the capital of a sentence', () => {
  expect(outgoing().find(({ to }) => to === `${host}/velos`)?.anchor).toBe('nos vélos');
});

test('a topic without a page is linked only when an item writes its page', () => {
  const other = topicWith({ id: 't2', target: { kind: 'planned', url: `${host}/t2`, title: 'Casque' } });
  const withTopic = { ...context, topics: [topicWith(), other] };
  const reaches = (written: string[]) =>
    linksOf({ context: withTopic, writtenPages: new Set(written) }).some(({ to }) => to === `${host}/t2`);
  expect([reaches([]), reaches([`${host}/t2`])]).toEqual([false, true]);
});
