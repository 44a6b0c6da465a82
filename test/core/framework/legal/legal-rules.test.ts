import { describe, expect, test } from 'vitest';
import {
  legalRule,
  legalRuleIn,
  legalRules,
  paidContentMention,
  sourceIn,
} from '../../../../src/core/framework/legal/legal-rules.ts';

describe('legalRules', () => {
  test('have distinct ids, a source, and both languages everywhere', () => {
    expect(new Set(legalRules.map((rule) => rule.id)).size).toBe(legalRules.length);
    for (const rule of legalRules) {
      for (const text of [rule.title, rule.when, rule.source, ...rule.needs.map((one) => one.text), ...rule.mentions]) {
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
    expect(legalRuleIn('L-LANG', 'GB')).toBeNull();
  });

  const union = ['BE', 'LU', 'IE', 'DE', 'ES', 'IT', 'NL', 'PT', 'PL'];
  const commonSubjects = [
    'L-INF',
    'L-REV',
    'L-EMAIL',
    'L-COOK',
    'L-PIXEL',
    'L-PRICE',
    'L-WDR',
    'L-EAA',
    'L-REF',
    'L-IP',
  ];
  test.each(union)('of the Union holds in %s', (country) => {
    for (const id of commonSubjects) expect([id, legalRuleIn(id, country)?.area]).toEqual([id, 'EU']);
  });
  test('of the Union is not that of a country outside it', () => {
    for (const country of ['GB', 'CH', 'US', 'CA', 'NZ'])
      for (const id of commonSubjects) expect(legalRuleIn(id, country)?.area).not.toBe('EU');
    expect(legalRuleIn('L-WDR', 'US')).toBeNull();
  });
  test('of France is that of no other country', () => {
    for (const country of [...union, 'GB', 'CH', 'US', 'CA'])
      for (const { answers } of legalRules)
        for (const id of answers) expect(legalRuleIn(id, country)?.area).not.toBe('FR');
    expect(legalRuleIn('L-REV', 'FR')?.area).toBe('FR');
  });
  test.each(['GB', 'CH', 'US', 'CA'])('about reviews, messages and reductions is known in %s', (country) => {
    for (const id of ['L-REV', 'L-EMAIL', 'L-COOK', 'L-PRICE', 'L-INF', 'L-REF', 'L-TEL'])
      expect([id, legalRuleIn(id, country)?.area]).toEqual([id, country]);
  });
  test('rests on the directive, and on the national article where it is known', () => {
    const source = (country: string): string => sourceIn(legalRule('L-EU-PRICE'), country).en;
    expect(source('BE')).toBe('Directive 98/6/EC, article 6a; Belgian code of economic law, VI.18');
    expect(source('PL')).toBe('Directive 98/6/EC, article 6a');
    expect(sourceIn(legalRule('L-US-REV'), 'US').en).toBe('16 CFR Part 465');
  });
});

test('a paid publication is marked in the words of its country and language', () => {
  const words = ['FR', 'GB', 'BE', 'US'].map((country) => paidContentMention(country));
  expect(words.map(({ fr }) => fr)).toEqual(['Collaboration commerciale', 'Ad', 'Publicité', 'Publicité']);
  expect(words.map(({ en }) => en)).toEqual(['Collaboration commerciale', 'Ad', 'Advertisement', 'Ad']);
});
