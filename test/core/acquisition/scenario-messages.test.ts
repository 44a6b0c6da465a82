import { expect, test } from '@jest/globals';
import type { AcquisitionScenario } from '../../../src/core/acquisition/acquisition-scenario.ts';
import { scenarioMessages } from '../../../src/core/acquisition/scenario-messages.ts';
import { pair } from '../../../src/core/values/text.ts';
import { contextOf } from '../../support/small-company.ts';
import { messageAbout } from '../../support/unit-facts.ts';

const context = contextOf();
const scenario = {
  paidPartnership: false,
  message: () => ({
    hook: pair('Un vélo de ville ?', 'A city bike?'),
    body: pair('Il roule.', 'It rides.'),
    cta: pair('Voir', 'See'),
  }),
  variant: () => ({
    element: 'cta',
    hypothesis: pair('Essayer engage.', 'Trying engages.'),
    text: pair('Essayer', 'Try'),
  }),
} as unknown as AcquisitionScenario;
const messagesOf = (given: Partial<AcquisitionScenario> = {}) =>
  scenarioMessages(
    context,
    {
      scenario: { ...scenario, ...given },
      persona: context.company.personas[0]!,
      channels: [],
      relevance: null as never,
    },
    { id: 'scenario-1', about: messageAbout({ disclosure: 'Ad' }), keyword: 'roule' },
  );

test('the variant differs from the message in one element, and states why it may perform better', () => {
  const [first, second] = messagesOf();
  expect([first!.id, second!.id]).toEqual(['scenario-1-a', 'scenario-1-b']);
  expect([first!.cta, second!.cta]).toEqual(['Voir', 'Essayer']);
  expect([second!.hook, second!.body]).toEqual([first!.hook, first!.body]);
  expect([first!.changedElement, second!.changedElement, second!.hypothesis?.en]).toEqual([
    null,
    'cta',
    'Trying engages.',
  ]);
});

test('messages are in the language of the company, typeset', () => {
  expect(messagesOf()[0]).toMatchObject({ language: 'fr', hook: 'Un vélo de ville\u202f?' });
});

test('the words of the persona that a message contains are listed', () => {
  expect(messagesOf()[0]!.personaVocabularyUsed).toEqual(['roule', 'vélo de ville']);
});

test('a paid partnership is disclosed in both messages', () => {
  expect(messagesOf().map(({ legalMentions }) => legalMentions)).toEqual([[], []]);
  expect(messagesOf({ paidPartnership: true }).map(({ legalMentions }) => legalMentions)).toEqual([['Ad'], ['Ad']]);
});
