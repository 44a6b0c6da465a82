import { expect, test } from 'vitest';
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
    required: { en: expect.stringContaining('Have it checked before you publish.') },
  });
});

test('the law of France is given to no other country', () => {
  for (const country of ['NZ', 'AU', 'MA'])
    expect(legalMention('L-REV', country).required.en).toMatch(/does not have the law of this country \(.+\)/);
  expect(legalMention('L-REV', 'GB').ruleId).toBe('L-UK-REV');
});

test('the law of the Union is given to each of its countries', () => {
  for (const country of ['BE', 'LU', 'IE', 'DE', 'ES', 'IT', 'NO']) {
    expect(legalMention('L-WDR', country).ruleId).toBe('L-EU-WDR');
    expect(legalMention('L-WDR', country).required.en).not.toContain('the catalogue does not have');
  }
});
