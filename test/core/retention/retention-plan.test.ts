import { expect, test } from 'vitest';
import type { PlanContext } from '../../../src/core/planning/context/plan-context.ts';
import { retentionDrafts } from '../../../src/core/retention/retention-plan.ts';
import { channelWith, companyWith, contextOf, draftWith } from '../../support/small-company.ts';

const drafts = retentionDrafts(contextOf(), { hours: 200, cash: 2000 });
const draftOf = (id: string) => drafts.find((one) => one.catalogueId === id);

test('the entry comes first and opens the next dated step and what is always on', () => {
  expect(drafts[0]?.catalogueId).toBe('R-WELCOME');
  const next = drafts[0]?.retention?.next.map(({ actionId }) => actionId) ?? [];
  expect(next).toContain('retention-news');
  expect(next).toContain('retention-help');
});

test('the entry opens the steps that the counts of the company prove', () => {
  const proven = draftWith({ id: 'finding-call', kind: 'retention', retention: drafts[1]!.retention });
  const [entry] = retentionDrafts(contextOf(), { hours: 200, cash: 2000 }, [proven]);
  expect(entry?.retention?.next.map(({ actionId }) => actionId)).toContain('finding-call');
});

test('dated steps follow one another by delay', () => {
  const dated = drafts.filter(({ retention }) => (retention?.trigger.delayHours ?? 0) > 0);
  const delays = dated.map(({ retention }) => retention?.trigger.delayHours ?? 0);
  expect(delays).toEqual([...delays].sort((a, b) => a - b));
  expect(dated[0]?.retention?.next.map(({ actionId }) => actionId)).toEqual([dated[1]?.id]);
});

test('a message that needs consent offers to unsubscribe, one that serves a contract does not', () => {
  const sent = drafts.flatMap(({ retention }) => (retention?.message == null ? [] : [retention]));
  const optIn = sent.filter(({ consent }) => consent === 'opt_in').map(({ message }) => message?.legalMentions);
  for (const mentions of optIn) expect(mentions).toEqual(['Se désinscrire en un clic']);
  expect(draftOf('R-WELCOME')?.retention?.message?.legalMentions).toEqual([]);
});

test('a step on an email channel that is not open moves to the site', () => {
  expect(draftOf('R-NEWS')?.channelIds).toEqual(['CH-SITE']);
});

test('a step on a channel that the plan gives up moves to the site', () => {
  const company = companyWith({ channels: [channelWith('CH-APP')] });
  const channelOf = (context: PlanContext) =>
    retentionDrafts(context, { hours: 200, cash: 2000 }).find(({ catalogueId }) => catalogueId === 'R-SETUP')
      ?.channelIds;
  const reach = { ...contextOf().reach, software: true, subscription: true, commerce: false };
  const context = { ...contextOf(company), reach };
  const without = { ...context, channels: context.channels.filter((id) => id !== 'CH-APP') };
  expect([channelOf(context), channelOf(without)]).toEqual([['CH-APP'], ['CH-SITE']]);
});
