import { describe, expect, test } from 'vitest';
import type { TopicFacts } from '../../../src/core/contents/content-format.ts';
import { formats } from '../../../src/core/contents/formats/index.ts';
import { seeksTemplate, showsOffer } from '../../../src/core/contents/topic-fit.ts';
import type { TopicPage } from '../../../src/core/planning/context/site-pages.ts';
import { plannedTarget } from '../../support/plan-parts.ts';
import { contextOf } from '../../support/small-company.ts';
import { topicFacts } from '../../support/unit-facts.ts';

const { reach } = contextOf();
const pageOf = (role: string, words: number): TopicPage => ({ url: '/', title: '', role, depth: 1, inlinks: 3, words });

test('seeksTemplate recognises people who look for a document to fill in', () => {
  expect(seeksTemplate(topicFacts({}, { words: 'modele contrat' }))).toBe(true);
  expect(seeksTemplate(topicFacts())).toBe(false);
});

test('showsOffer is true near a purchase, for any topic to buy where the offer sells by its looks', () => {
  const shown = (intent: string, visual: boolean) =>
    showsOffer(topicFacts({ intent }, { reach: { ...reach, visual } }));
  expect([shown('transactional', true), shown('transactional', false)]).toEqual([true, false]);
  expect([shown('commercial', true), shown('commercial', false)]).toEqual([true, true]);
  expect([shown('local', true), shown('informational', true)]).toEqual([false, false]);
});

describe('a format suits a topic', () => {
  const planned = { target: plannedTarget('t1') };
  const rows: readonly (readonly [string, TopicFacts, TopicFacts])[] = [
    ['E-LINKFIX', topicFacts({ linkStatus: 'too_deep' }), topicFacts()],
    ['E-UPDATE', topicFacts(), topicFacts(planned)],
    ['E-SPOKE', topicFacts(planned), topicFacts({ measured: true })],
    ['E-PILLAR', topicFacts({ linkStatus: 'missing_page', keywords: [{ id: 'k1' }] as never }), topicFacts()],
    [
      'E-CATEGORY',
      topicFacts({ intent: 'transactional' }, { hub: pageOf('hub', 400) }),
      topicFacts({ intent: 'transactional' }),
    ],
    ['E-PRODUCT', topicFacts({ intent: 'transactional' }), topicFacts()],
    ['E-LANDING', topicFacts({}, { hub: pageOf('product', 200) }), topicFacts({}, { hub: pageOf('product', 400) })],
    ['E-LOCAL', topicFacts({ intent: 'local' }), topicFacts()],
    ['E-COMPARE', topicFacts(), topicFacts({ intent: 'local' })],
    ['E-GLOSS', topicFacts({ intent: 'informational' }), topicFacts()],
    ['I-360', topicFacts({ intent: 'local' }), topicFacts()],
    ['I-CALC', topicFacts({}, { words: 'combien coute' }), topicFacts()],
    ['I-CALC', topicFacts({}, { boughtOnQuote: true }), topicFacts({ intent: 'local' }, { boughtOnQuote: true })],
    ['I-DEMO', topicFacts(), topicFacts({ intent: 'transactional' })],
    ['I-TEMPLATE', topicFacts({}, { words: 'checklist' }), topicFacts()],
    ['I-WEBINAR', topicFacts(), topicFacts({ intent: 'local' })],
    ['U-REVIEW', topicFacts(), topicFacts({ intent: 'informational' })],
    ['U-TEMPLATE', topicFacts({}, { words: 'workflow' }), topicFacts()],
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
