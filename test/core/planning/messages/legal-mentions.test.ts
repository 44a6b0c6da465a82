import { expect, test } from '@jest/globals';
import { legalMention } from '../../../../src/core/planning/messages/legal-mentions.ts';

test('a rule becomes its counterpart in the United Kingdom', () => {
  expect([legalMention('L-REV', 'FR').ruleId, legalMention('L-REV', 'GB').ruleId]).toEqual(['L-REV', 'L-UK-REV']);
});

test('a rule states where the plan shows that it complies', () => {
  expect(legalMention('L-IP', 'FR').evidence.en).toBe('unticked permission box and stored text');
});

test('an unknown rule requires a check by a person', () => {
  expect(legalMention('L-NONE', 'FR')).toMatchObject({
    ruleId: 'L-NONE',
    required: { en: 'To be checked by a person.' },
  });
});
