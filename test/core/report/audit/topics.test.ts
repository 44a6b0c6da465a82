import { expect, test } from 'vitest';
import { topicsPart } from '../../../../src/core/report/audit/topics.ts';
import type { SiteAnalysis } from '../../../../src/core/analysis/site-analysis.ts';

const shown = (semantics: object): string =>
  JSON.stringify(
    topicsPart({
      semantics: {
        topics: [],
        subject: 'piano tuning',
        notMeasured: [],
        siteKeywords: [],
        keyphrases: [],
        competing: [],
        ...semantics,
      },
      facts: { kindOf: new Map() },
    } as unknown as SiteAnalysis),
  );
const competing = [
  { a: '/tuning', b: '/piano-tuner', keyphrase: 'piano tuning', confirmed: true, risk: 0.6, advice: 'merge' },
  { a: '/tuning', b: '/winter', keyphrase: 'tuning', confirmed: false, risk: 0.5, advice: 'differentiate' },
];

test('pages that compete for one search are shown, with the certainty and what to do', () => {
  const text = shown({ competing });
  for (const part of ['/piano-tuner', 'merge into one page', 'to check', 'give each its own subject'])
    expect(text).toContain(part);
  expect(shown({})).toContain(
    'compete for one search (cannibalisation) were found by comparing their main phrases and their texts',
  );
  expect(shown({ competing: [{ ...competing[1], risk: 0.4 }] })).toContain('No two pages that clearly compete');
});

test('each keyword has its page, and one that no page answers says so', () => {
  const keyword = (key: string) => ({ text: key, key, pages: 2, intent: null });
  const keyphrases = [{ url: '/repair', keyphrases: [{ key: 'repair', score: 1 }] }];
  const text = shown({ keyphrases, siteKeywords: [keyword('repair'), keyword('moving')] });
  expect(text).toContain('["repair",{"url":"/repair"}');
  expect(text).toContain('["moving",{"fr":"aucune","en":"none"}');
});
