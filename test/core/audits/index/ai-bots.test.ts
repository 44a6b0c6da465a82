import { expect, test } from 'vitest';
import { indexAiBots } from '../../../../src/core/audits/index/ai-bots.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('assistants shut out by name are listed', () => {
  const text = 'User-agent: GPTBot\nUser-agent: CCBot\nDisallow: /\n\nUser-agent: *\nDisallow: /panier\n';
  const [fault] = faultsOf(indexAiBots, siteOf({ '/': {} }, { crawl: { robots: { text } } }));
  expect(fault!.evidence.closed).toEqual(['GPTBot', 'CCBot']);
  expect(faultsOf(indexAiBots, siteOf({ '/': {} }))).toEqual([]);
});

const findingOf = (text: string) => faultsOf(indexAiBots, siteOf({ '/': {} }, { crawl: { robots: { text } } }))[0];

test('a group of a robot wins against the one of everybody, which counts for the others', () => {
  const text = 'User-agent: *\nDisallow: /\n\nUser-agent: OAI-SearchBot\nAllow: /\n';
  const { closed, open, byEveryone } = findingOf(text)!.evidence as Record<string, string[]>;
  expect(open).toEqual(['OAI-SearchBot']);
  expect(closed).toContain('GPTBot');
  expect(byEveryone).toEqual(closed);
});

test('each purpose is named with what closing it costs, and robots that may ignore robots.txt are listed', () => {
  const { message, fix, evidence } = findingOf('User-agent: PerplexityBot\nUser-agent: ChatGPT-User\nDisallow: /\n')!;
  expect(message.en).toContain('search index (PerplexityBot); request of a person (ChatGPT-User)');
  expect(fix!.en).toContain('can no longer be cited');
  expect(evidence.mayIgnore).toEqual(['ChatGPT-User']);
});
