import { describe, expect, test } from '@jest/globals';
import type { TopicFacts } from '../../../src/core/contents/content-format.ts';
import { formats } from '../../../src/core/contents/formats/index.ts';
import { seeksTemplate, showsOffer } from '../../../src/core/contents/topic-fit.ts';
import type { TopicPage } from '../../../src/core/planning/context/site-pages.ts';
import type { Topic } from '../../../src/core/planning/topics/topic.ts';
import { plannedTarget, topicWith } from '../../support/plan-parts.ts';
import { contextOf } from '../../support/small-company.ts';

const { reach } = contextOf();
const factsOf = (topic: Partial<Topic> = {}, given: Partial<TopicFacts> = {}): TopicFacts => ({
  topic: topicWith(topic),
  words: 'velo ville',
  hub: undefined,
  boughtOnQuote: false,
  reach,
  ...given,
});
const pageOf = (role: string, words: number): TopicPage => ({ url: '/', title: '', role, depth: 1, inlinks: 3, words });

test('seeksTemplate recognises people who look for a document to fill in', () => {
  expect(seeksTemplate(factsOf({}, { words: 'modele contrat' }))).toBe(true);
  expect(seeksTemplate(factsOf())).toBe(false);
});

test('showsOffer is true near a purchase, for any topic to buy where the offer sells by its looks', () => {
  const shown = (intent: string, visual: boolean) => showsOffer(factsOf({ intent }, { reach: { ...reach, visual } }));
  expect([shown('transactional', true), shown('transactional', false)]).toEqual([true, false]);
  expect([shown('commercial', true), shown('commercial', false)]).toEqual([true, true]);
  expect([shown('local', true), shown('informational', true)]).toEqual([false, false]);
});

describe('a format suits a topic', () => {
  const planned = { target: plannedTarget('t1') };
  const rows: readonly (readonly [string, TopicFacts, TopicFacts])[] = [
    ['E-LINKFIX', factsOf({ linkStatus: 'too_deep' }), factsOf()],
    ['E-UPDATE', factsOf(), factsOf(planned)],
    ['E-SPOKE', factsOf(planned), factsOf({ measured: true })],
    ['E-PILLAR', factsOf({ linkStatus: 'missing_page', keywords: [{ id: 'k1' }] as never }), factsOf()],
    [
      'E-CATEGORY',
      factsOf({ intent: 'transactional' }, { hub: pageOf('hub', 400) }),
      factsOf({ intent: 'transactional' }),
    ],
    ['E-PRODUCT', factsOf({ intent: 'transactional' }), factsOf()],
    ['E-LANDING', factsOf({}, { hub: pageOf('product', 200) }), factsOf({}, { hub: pageOf('product', 400) })],
    ['E-LOCAL', factsOf({ intent: 'local' }), factsOf()],
    ['E-COMPARE', factsOf(), factsOf({ intent: 'local' })],
    ['E-GLOSS', factsOf({ intent: 'informational' }), factsOf()],
    ['I-360', factsOf({ intent: 'local' }), factsOf()],
    ['I-CALC', factsOf({}, { words: 'combien coute' }), factsOf()],
    ['I-CALC', factsOf({}, { boughtOnQuote: true }), factsOf({ intent: 'local' }, { boughtOnQuote: true })],
    ['I-DEMO', factsOf(), factsOf({ intent: 'transactional' })],
    ['I-TEMPLATE', factsOf({}, { words: 'checklist' }), factsOf()],
    ['I-WEBINAR', factsOf(), factsOf({ intent: 'local' })],
    ['U-REVIEW', factsOf(), factsOf({ intent: 'informational' })],
    ['U-TEMPLATE', factsOf({}, { words: 'workflow' }), factsOf()],
  ];
  test.each(rows)('%s', (id, suited, unsuited) => {
    const format = formats.find((one) => one.id === id);
    expect([format?.suitsTopic(suited), format?.suitsTopic(unsuited)]).toEqual([true, false]);
  });

  test.each(['I-QUIZ', 'I-STORYCHOICE', 'U-CHALLENGE', 'U-CONTEST', 'U-PHOTO', 'U-UNBOX'])(
    '%s shows an offer',
    (id) => {
      expect(formats.find((one) => one.id === id)?.suitsTopic).toBe(showsOffer);
    },
  );
});
