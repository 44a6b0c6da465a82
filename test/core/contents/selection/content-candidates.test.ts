import { describe, expect, test } from 'vitest';
import { contentCandidates } from '../../../../src/core/contents/selection/content-candidates.ts';
import type { PlanContext } from '../../../../src/core/planning/context/plan-context.ts';
import { topicWith } from '../../../support/plan-parts.ts';
import { channelWith, companyWith, contextOf, personaWith } from '../../../support/small-company.ts';

const consumption = personaWith().consumptionMode;
const withTopics = (context: PlanContext, ...topics: PlanContext['topics']): PlanContext => ({ ...context, topics });
const formatsOf = (context: PlanContext): Set<string> =>
  new Set(contentCandidates(context).map(({ format }) => format.id));
const bestOf = (context: PlanContext, formatId: string) =>
  contentCandidates(context).find(({ format }) => format.id === formatId);

const shop = contextOf();
const topic = topicWith({ intent: 'transactional' });

test('each candidate is possible for the company and its topic, best score first', () => {
  const candidates = contentCandidates(withTopics(shop, topic));
  expect(candidates.length).toBeGreaterThan(3);
  const scores = candidates.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(candidates.map(({ format }) => format.id)).not.toContain('E-GLOSS');
});

test('a page that says all of its subject, as measured, is not to be completed, while links to it may be added', () => {
  const completing = (given: Parameters<typeof topicWith>[0]) => {
    const found = formatsOf(
      withTopics(shop, topicWith({ intent: 'transactional', linkStatus: 'weak_links', ...given })),
    );
    return ['E-UPDATE', 'E-PRODUCT', 'E-LINKFIX'].filter((id) => found.has(id));
  };
  expect(completing({ coverage: 1, measured: true })).toEqual(['E-LINKFIX']);
  expect(completing({ coverage: 0.7, measured: true })).toEqual(['E-UPDATE', 'E-PRODUCT', 'E-LINKFIX']);
  // An estimate is no measure.
  expect(completing({ coverage: 1, measured: false })).toEqual(['E-UPDATE', 'E-PRODUCT', 'E-LINKFIX']);
});

test('topics of two personas with one name and one page are one subject', () => {
  const personas = [personaWith({ id: 'p1' }), personaWith({ id: 'p2' })];
  const { target } = topic;
  const twin = topicWith({ id: 't2', personaId: 'p2', intent: 'transactional', target });
  const keysOf = (other: typeof twin): number =>
    new Set(
      contentCandidates(withTopics(contextOf(companyWith({ personas })), topic, other))
        .filter(({ format }) => format.id === 'E-PRODUCT')
        .map(({ keys }) => keys.subject),
    ).size;
  expect([keysOf(twin), keysOf({ ...twin, name: 'vélo de course' })]).toEqual([1, 2]);
});

test('the same formats suit a topic to explain and a topic to buy differently', () => {
  const toExplain = formatsOf(withTopics(shop, topicWith({ intent: 'informational' })));
  const toBuy = formatsOf(withTopics(shop, topic));
  expect([toExplain.has('E-GLOSS'), toExplain.has('E-PRODUCT')]).toEqual([true, false]);
  expect([toBuy.has('E-GLOSS'), toBuy.has('E-PRODUCT')]).toEqual([false, true]);
});

test('a format closed to the trade is no candidate', () => {
  const closed = withTopics({ ...shop, trades: new Set(['L-HEALTH']) }, topic);
  expect([formatsOf(withTopics(shop, topic)).has('E-COMPARE'), formatsOf(closed).has('E-COMPARE')]).toEqual([
    true,
    false,
  ]);
});

test('what is shown off is not for people who buy for an organisation', () => {
  const channels = [channelWith('CH-SEO'), channelWith('CH-IG')];
  const likes = { channels: [{ typeId: 'CH-IG', affinity: 0.9 }] };
  const unboxingFor = (purchase: string): boolean => {
    const personas = [personaWith({ ...likes, consumptionMode: { ...consumption, purchase } })];
    return formatsOf(withTopics(contextOf(companyWith({ channels, personas })), topic)).has('U-UNBOX');
  };
  expect([unboxingFor('online_compare'), unboxingFor('tender')]).toEqual([true, false]);
});

describe('the channel of a candidate', () => {
  const channels = [channelWith('CH-SEO'), channelWith('CH-IG'), channelWith('CH-LI')];
  const liking = (affinities: Record<string, number>) =>
    withTopics(
      contextOf(
        companyWith({
          channels,
          personas: [
            personaWith({ channels: Object.entries(affinities).map(([typeId, affinity]) => ({ typeId, affinity })) }),
          ],
        }),
      ),
      topic,
    );

  test('is the open one that the persona likes best', () => {
    expect(bestOf(liking({ 'CH-IG': 0.4, 'CH-LI': 0.9 }), 'F-EMPLOYEE')?.channelId).toBe('CH-LI');
    expect(bestOf(liking({ 'CH-IG': 0.9, 'CH-LI': 0.4 }), 'F-EMPLOYEE')?.channelId).toBe('CH-IG');
  });

  test('must be liked enough', () => {
    expect(bestOf(liking({ 'CH-IG': 0.29, 'CH-LI': 0.1 }), 'F-EMPLOYEE')).toBeUndefined();
  });
});

test('a shared topic is named by the persona’s own keyword', () => {
  const keyword = { id: 'k2', term: 'vélo cargo', personaId: 'p2', intent: 'transactional' };
  const personas = [personaWith({ weight: 0.5 }), personaWith({ id: 'p2', weight: 0.5 })];
  const shared = topicWith({ keywords: [keyword] as never });
  const context = withTopics(contextOf(companyWith({ personas })), shared);
  const names = contentCandidates(context).map((one) => `${one.persona.id} ${one.topic.keyword}`);
  expect(new Set(names)).toEqual(new Set(['p1 vélo de ville', 'p2 vélo cargo']));
});

test('an item that takes too much of the cycle is no candidate', () => {
  const hoursOf = (hoursPerWeek: number): number => {
    const base = companyWith();
    const company = companyWith({
      capacity: { ...base.capacity, hoursPerWeek, skills: { dev: 0.9, writing: 0.9 } },
    });
    const context = withTopics(contextOf(company), topicWith({ name: 'calcul de taille' }));
    return Math.max(...contentCandidates(context).map(({ hours }) => hours));
  };
  expect(hoursOf(2)).toBeLessThanOrEqual(12);
  expect(hoursOf(20)).toBeGreaterThan(12);
});

test('an occasion that concerns the audience raises the formats that can carry it', () => {
  const gift = {
    id: 'mothers',
    title: { fr: 'Fête des mères', en: 'Mother’s Day' },
    day: '2027-05-30',
    leadWeeks: 8,
    gift: true,
  };
  const pages = [
    { url: 'https://www.velo-nord.example/t1', title: 'Vélos', role: 'hub', depth: 1, inlinks: 1, words: 9 },
  ];
  const seasonOf = (jobs: string[], events: PlanContext['events']) => {
    const context = contextOf(companyWith({ personas: [personaWith({ jobs })] }));
    return bestOf(withTopics({ ...context, events }, { ...topic, pages }), 'E-CATEGORY')?.values.season;
  };
  const giving = ['trouver un cadeau'];
  expect([seasonOf(giving, [gift]), seasonOf(['aller au bureau'], [gift]), seasonOf(giving, [])]).toEqual([
    0.9, 0.4, 0.4,
  ]);
});

test('what is searched for an organisation is not given to a private person who has other topics', () => {
  const forOffices = topicWith({ id: 't2', keyword: 'vélos pour les entreprises' });
  const topicsOf = (context: PlanContext) => new Set(contentCandidates(context).map((one) => one.topic.id));
  expect(topicsOf(withTopics(shop, topic, forOffices))).toEqual(new Set(['t1']));
  expect(topicsOf(withTopics(shop, forOffices))).toEqual(new Set(['t2']));
  const buyer = personaWith({ consumptionMode: { ...consumption, purchase: 'tender' } });
  const office = contextOf(companyWith({ personas: [buyer] }));
  expect(topicsOf(withTopics(office, topic, forOffices))).toEqual(new Set(['t1', 't2']));
});
