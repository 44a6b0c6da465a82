import { describe, expect, test } from 'vitest';
import { contentCount, selectContents } from '../../../../src/core/contents/selection/select-contents.ts';
import type { ContentBudget } from '../../../../src/core/contents/selection/selection.ts';
import type { PlanContext } from '../../../../src/core/planning/context/plan-context.ts';
import { plannedTarget, topicWith } from '../../../support/plan-parts.ts';
import { channelWith, companyWith, contextOf, personaWith } from '../../../support/small-company.ts';

const channels = ['CH-SEO', 'CH-IG', 'CH-FB', 'CH-LI', 'CH-EMAIL-NL'].map((typeId) =>
  channelWith(typeId, { audienceSize: 3000 }),
);
const affinities = ['CH-SEO', 'CH-SITE', 'CH-BLOG', 'CH-IG', 'CH-FB', 'CH-EMAIL-NL'].map((typeId) => ({
  typeId,
  affinity: 0.8,
}));
const keyword = { id: 'k1', term: 'vélo', personaId: 'p1', intent: 'commercial' } as never;
const topics = Array.from({ length: 8 }, (_, index) =>
  topicWith({ id: `t${index}`, intent: index % 2 === 0 ? 'transactional' : 'informational', gap: 1 - index / 10 }),
);
const personas = [
  personaWith({ id: 'p1', weight: 0.75, channels: affinities }),
  personaWith({ id: 'p2', weight: 0.25, channels: affinities }),
];
const context: PlanContext = {
  ...contextOf(companyWith({ channels, personas })),
  topics: [...topics, ...topics.map((one) => ({ ...one, id: `${one.id}b`, personaId: 'p2' }))],
};
const budget = (hours: number): ContentBudget => ({
  hours,
  cash: { acquisition: 500, activation: 500, retention: 500, referral: 500 },
});
const chosenWithin = (hours: number, given: Partial<PlanContext> = {}) =>
  selectContents({ ...context, ...given }, budget(hours)).picked.map(({ candidate }) => candidate);

test('a plan has twenty-four items, more from 34 hours an item on', () => {
  expect(contentCount({ ...context, hoursTotal: 250 })).toBe(24);
  expect(contentCount({ ...context, hoursTotal: 3400 })).toBe(100);
});

describe('selectContents', () => {
  const chosen = chosenWithin(240);

  test('never exceeds the hours or the cash', () => {
    expect(chosen.reduce((sum, one) => sum + one.hours, 0)).toBeLessThanOrEqual(240);
    const poor = chosenWithin(60);
    expect(poor.reduce((sum, one) => sum + one.hours, 0)).toBeLessThanOrEqual(60);
    expect(chosenWithin(240).reduce((sum, one) => sum + one.cash, 0)).toBeLessThanOrEqual(2000);
  });

  test('fills the number of items wanted', () => {
    expect(chosen).toHaveLength(24);
  });

  test('gives each persona its share', () => {
    const own = chosen.filter(({ persona }) => persona.id === 'p2').length;
    expect(own).toBe(6);
  });

  test('has items of several families, at least half of which involve people', () => {
    expect(new Set(chosen.map(({ format }) => format.family)).size).toBeGreaterThanOrEqual(3);
    const plain = chosen.filter(({ format }) => format.interactivity === 0 && format.family !== 'ugc');
    expect(plain.length).toBeLessThanOrEqual(12);
  });

  test('writes an editorial item on each topic that another family points to', () => {
    const opened = new Set(chosen.filter(({ format }) => format.family === 'editorial').map(({ topic }) => topic.id));
    expect(chosen.filter(({ topic }) => !opened.has(topic.id))).toEqual([]);
  });

  test('makes fewer items, eight at least, where hours are few', () => {
    expect(chosenWithin(30).length).toBeGreaterThanOrEqual(4);
    expect(chosenWithin(30).length).toBeLessThanOrEqual(8);
  });

  test.each([20, 10, 6])('has what %s hours suffice for', (hours) => {
    const few = chosenWithin(hours);
    expect([few.length > 0, few.reduce((sum, one) => sum + one.hours, 0) <= hours]).toEqual([true, true]);
  });

  test('starts with the repair of weak topics: a page where it is missing, links where they are weak', () => {
    const missing = topicWith({
      id: 't0',
      linkStatus: 'missing_page',
      target: plannedTarget('t0'),
      keywords: [keyword],
    });
    const weak = topicWith({ id: 't1', linkStatus: 'weak_links', keywords: [keyword] });
    const [first, second] = chosenWithin(240, { topics: [missing, weak, ...topics.slice(2)] });
    expect([first?.topic.id, first?.format.repairs]).toEqual(['t0', 'missing_page']);
    expect([second?.topic.id, second?.format.repairs]).toEqual(['t1', 'weak_links']);
  });

  test('points to no page that nothing creates', () => {
    const planned = topics.map((one) => ({ ...one, target: plannedTarget(one.id), keywords: [keyword] }));
    const items = chosenWithin(240, { topics: planned });
    const created = new Set(
      items.filter(({ format }) => format.page?.ofTopic !== undefined).map(({ topic }) => topic.target.url),
    );
    expect(items.filter(({ topic }) => !created.has(topic.target.url))).toEqual([]);
  });
});

test('each audience of one reader in ten or more has an item, on its first topic, even where hours are few', () => {
  const weights = [0.45, 0.3, 0.16, 0.09];
  const many = weights.map((weight, at) => personaWith({ id: `p${at}`, weight, channels: affinities }));
  const own = many.flatMap(({ id, weight }) =>
    [1, 0.9].map((gap, at) =>
      topicWith({
        id: `${id}-${at}`,
        personaId: id,
        gap: gap * weight,
        linkStatus: 'missing_page',
        target: plannedTarget(`${id}-${at}`),
      }),
    ),
  );
  const small = contextOf(companyWith({ channels, personas: many }));
  const items = chosenWithin(36, { ...small, topics: own });
  expect(['p0', 'p1', 'p2'].map((id) => items.find(({ persona }) => persona.id === id)?.topic.id)).toEqual([
    'p0-0',
    'p1-0',
    'p2-0',
  ]);
});

test('few hours go to a page of each audience before the last family', () => {
  const many = [0.4, 0.3, 0.15, 0.15].map((weight, at) => personaWith({ id: `p${at}`, weight, channels: affinities }));
  const own = many.map(({ id }) =>
    topicWith({ id: `${id}-0`, personaId: id, linkStatus: 'missing_page', target: plannedTarget(`${id}-0`) }),
  );
  const items = chosenWithin(30, { ...contextOf(companyWith({ channels, personas: many })), topics: own });
  expect(new Set(items.map(({ persona }) => persona.id)).size).toBe(4);
});
