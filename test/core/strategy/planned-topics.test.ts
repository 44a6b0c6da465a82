import { expect, test } from 'vitest';
import { plannedKeywords, plannedTopics } from '../../../src/core/strategy/planned-topics.ts';
import { topicWith } from '../../support/plan-parts.ts';
import { companyWith, contextOf, keywordWith } from '../../support/small-company.ts';
import { smallAction } from '../../support/small-plan.ts';

const context = contextOf();

test('a topic lists the contents that serve it, in the order of their ids', () => {
  const content = { topicId: 't1' } as never;
  const actions = [smallAction({ id: 'b', content }), smallAction({ id: 'a', content }), smallAction({ id: 'c' })];
  const [topic] = plannedTopics({ ...context, topics: [topicWith()] }, actions);
  expect([topic!.actionIds, topic!.noActionReason]).toEqual([['a', 'b'], null]);
});

test('a topic without content has the reason, unless it needs none', () => {
  const topics = [
    topicWith({ linkStatus: 'weak_links', potential: 12 }),
    topicWith({ id: 't2', linkStatus: 'ok', potential: 12 }),
  ];
  const reasons = plannedTopics({ ...context, topics }, []).map(({ noActionReason }) => noActionReason?.en ?? null);
  expect(reasons).toEqual(['Lower potential than the chosen topics: left for the next cycle.', null]);
});

test('a potential that nobody measured is not said to be lower', () => {
  const [topic] = plannedTopics({ ...context, topics: [topicWith({ linkStatus: 'weak_links', potential: null })] }, []);
  expect(topic?.noActionReason?.en).toMatch(/potential is not known/);
});

test('an unknown potential stays unknown, a known one has two decimals', () => {
  const topics = [topicWith({ potential: null, expectedClicks: 3.14159 })];
  expect(plannedTopics({ ...context, topics }, [])[0]).toMatchObject({ potential: null, expectedClicks: 3.14 });
});

test('keywords come by value, without a value where the volume is unknown', () => {
  const keywords = [
    keywordWith('k1', { volume: 100 }),
    keywordWith('k2', { volume: 1000, term: 'vélo cargo' }),
    keywordWith('k3', { volume: null, term: 'vélo pliant' }),
  ];
  const planned = plannedKeywords(contextOf(companyWith({ keywords })));
  expect(planned.map(({ id }) => id)).toEqual(['k2', 'k1', 'k3']);
  expect(planned[2]).toMatchObject({ proxy: true, value: null, expectedClicks: null });
  expect(planned[0]!.value).toBeGreaterThan(planned[1]!.value!);
});
