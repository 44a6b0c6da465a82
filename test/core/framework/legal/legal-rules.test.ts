import { describe, expect, test } from 'vitest';
import { legalRule, legalRuleIn, legalRules } from '../../../../src/core/framework/legal/legal-rules.ts';

describe('legalRules', () => {
  test('have distinct ids, a source, and both languages everywhere', () => {
    expect(new Set(legalRules.map((rule) => rule.id)).size).toBe(legalRules.length);
    for (const rule of legalRules) {
      expect(rule.source).not.toBe('');
      for (const text of [rule.title, rule.when, ...rule.needs.map((one) => one.text), ...rule.mentions]) {
        expect(text.fr.trim()).not.toBe('');
        expect(text.en.trim()).not.toBe('');
      }
      expect(rule.needs.length).toBeGreaterThan(0);
    }
  });

  test('carry the mention of a paid collaboration', () => {
    expect(legalRule('L-INF').mentions[0]?.fr).toBe('Collaboration commerciale');
    expect(legalRule('L-UK-AD').mentions[0]?.en).toBe('Ad');
  });

  test('give the rule of the country', () => {
    expect(legalRuleIn('L-REV', 'GB')?.id).toBe('L-UK-REV');
    expect(legalRuleIn('L-REV', 'FR')?.id).toBe('L-REV');
    expect(legalRuleIn('L-WDR', 'GB')).toBeNull();
  });
});
