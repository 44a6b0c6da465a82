import { expect, test } from '@jest/globals';
import { messageFacts } from '../../../src/core/planning/messages/message-facts.ts';
import { typesetText } from '../../../src/core/language/typeset.ts';
import { kpis } from '../../../src/core/framework/kpis/index.ts';
import { retentionSteps } from '../../../src/core/retention/steps/index.ts';
import { exampleCompany } from '../../support/companies.ts';
import { wordingDefects } from '../../support/wording-defects.ts';

const company = exampleCompany('maison-tilleul-gres');
const about = messageFacts(company, {
  persona: company.personas[0]!,
  offer: company.offers[0]!,
  topic: 'assiette',
  keyword: 'assiette',
  event: null,
  turn: 0,
});

test('each step is listed once, in one of five families', () => {
  expect(new Set(retentionSteps.map((step) => step.id)).size).toBe(retentionSteps.length);
  expect(new Set(retentionSteps.map((step) => step.family)).size).toBe(5);
});
test.each(retentionSteps)(
  '$id states when it runs, what it does and when it stops, in correct French and English',
  (step) => {
    const message = step.message?.(about);
    const sentences = [
      step.title,
      step.event,
      step.exit,
      step.change,
      ...(message === undefined ? [] : [message.hook, message.cta]),
    ];
    expect(sentences.map(typesetText).flatMap(wordingDefects)).toEqual([]);
    expect(step.kpis.filter((id) => !kpis.some((kpi) => kpi.id === id))).toEqual([]);
  },
);
test('a step that writes to people states its legal basis', () => {
  expect(retentionSteps.filter((step) => step.message !== null && step.consent === 'not_needed')).toEqual([]);
});
