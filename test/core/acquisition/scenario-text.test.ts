import { expect, test } from '@jest/globals';
import { scenarioText } from '../../../src/core/acquisition/scenario-text.ts';
import { sInfluLocal } from '../../../src/core/acquisition/scenarios/s-influ-local.ts';
import { sSeaIntent } from '../../../src/core/acquisition/scenarios/s-sea-intent.ts';
import type { AcquisitionScenario } from '../../../src/core/acquisition/acquisition-scenario.ts';
import { contextOf } from '../../support/small-company.ts';
import { topicWith } from '../../support/plan-parts.ts';

function textOf(scenario: AcquisitionScenario) {
  const context = contextOf();
  const option = { scenario, persona: context.company.personas[0]!, channels: [], relevance: null as never };
  return scenarioText(context, option, { id: 'scenario-1', topic: topicWith(), event: null, turn: 0 });
}

test('the variant differs from the message in its first sentence only', () => {
  const [first, second] = textOf(sSeaIntent).messages;
  expect([first!.id, second!.id, second!.changedElement]).toEqual(['scenario-1-a', 'scenario-1-b', 'hook']);
  expect([second!.body, second!.cta]).toEqual([first!.body, first!.cta]);
  expect(second!.hook).not.toBe(first!.hook);
});

test('search ads come with their headlines, descriptions and negative words', () => {
  const { form, parts } = textOf(sSeaIntent).ready;
  expect(form).toBe('search-ads');
  expect(parts.filter(({ limit }) => limit === 30)).toHaveLength(3);
  expect(parts.map(({ label }) => label.en)).toContain('Negative words');
});

test('a paid partnership is disclosed in both messages and in the brief of the creator', () => {
  const { messages, ready } = textOf(sInfluLocal);
  expect(messages.map(({ legalMentions }) => legalMentions)).toEqual([
    ['Collaboration commerciale'],
    ['Collaboration commerciale'],
  ]);
  expect(ready.parts.find(({ label }) => label.en === 'Required disclosure')?.text).toContain(
    'Collaboration commerciale',
  );
});
