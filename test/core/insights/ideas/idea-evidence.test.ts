import { describe, expect, test } from 'vitest';
import { askedIdea } from '../../../../src/core/insights/ideas/asked-idea.ts';
import { countedReason } from '../../../../src/core/insights/ideas/evidence/counted-reason.ts';
import { saidYes } from '../../../../src/core/insights/ideas/evidence/said-yes.ts';
import { reachableRelays } from '../../../../src/core/insights/ideas/evidence/reachable-relays.ts';
import { sentAgain } from '../../../../src/core/insights/ideas/evidence/sent-parts.ts';
import { channelWith, companyWith } from '../../../support/small-company.ts';

describe('a counted reason that an idea answers', () => {
  const company = companyWith({
    reasons: [
      {
        id: 'r1',
        of: 'coats sent back',
        asked: 100,
        given: [
          { reason: 'sleeves too short', count: 60 },
          { reason: 'price', count: 40 },
        ],
        lostEach: 20,
      },
    ],
  });
  const judge = (text: string) => countedReason(askedIdea(text, company));
  test('makes it a trial, with its part and what a case costs', () => {
    const one = judge('a paper measure of the sleeves in each parcel');
    expect(one?.verdict).toBe('test');
    expect(one?.reason.en).toContain('“sleeves too short”, 60 of 100 (60%)');
  });
  test('is divided by an amount for each case', () =>
    expect(judge('a sleeves measure at 2 euros in each parcel')?.reason.en).toContain('one case in 10 is avoided'));
  test('is not named by a price alone', () => expect(judge('put the price at 9 euros')).toBeNull());
});

describe('a note that counts what an idea is about', () => {
  const company = companyWith({
    notes: ['We asked 20 schools to move their lesson: 4 said yes.'],
  });
  test('makes a trial of what most of those asked did not want', () =>
    expect(saidYes(askedIdea('ask all schools to move their lesson', company))).toMatchObject({ verdict: 'test' }));
});

describe('a file or mailing that was paid for', () => {
  const post = (brought: number) =>
    companyWith({
      channels: [
        channelWith('CH-PRINT', {
          metrics: { newCustomers: brought + 40 },
          ownMetrics: {
            'Rented county file, spend': 4000,
            'Rented county file, new customers': brought,
            'Letter to our buyers, spend': 100,
            'Letter to our buyers, new customers': 40,
          },
        }),
      ],
    });
  const judge = (brought: number, text = 'rent the county file again, twice as many addresses') =>
    sentAgain(askedIdea(text, post(brought)));
  test('is refused where one result costs more than it leaves, with the division and what did better', () => {
    const one = judge(10);
    expect(one?.verdict).toBe('refuse');
    expect(one?.reason.en).toContain('÷ 10 new customers = €400 each');
    expect(one?.instead.en).toContain('Letter to our buyers');
  });
  test('is tried in steps under what it leaves', () => expect(judge(4000)?.verdict).toBe('test'));
  test('is not judged by an idea that does not do it again', () =>
    expect(judge(10, 'thank those of the county file')).toBeNull());
});

test('a mailing is judged on what came of it, not on how many were sent', () => {
  const company = companyWith({
    channels: [
      channelWith('CH-PRINT', {
        metrics: { newCustomers: 12 },
        ownMetrics: {
          'Rented county file, posted': 4000,
          'Rented county file, spend': 4000,
          'Rented county file, orders': 16,
          'Letter to our buyers, posted': 400,
          'Letter to our buyers, spend': 100,
          'Letter to our buyers, orders': 40,
        },
      }),
    ],
  });
  const one = sentAgain(askedIdea('rent a bigger county file', company));
  expect(one?.verdict).toBe('refuse');
  expect(one?.reason.en).toContain('÷ 16 (orders) = €250 each');
});

describe('something for partners of whom most send nobody yet', () => {
  const company = (cash: number) =>
    companyWith({
      channels: [channelWith('CH-PARTNER', { ownership: 'partner', metrics: { newCustomers: 100 } })],
      costs: [{ id: 'c1', channelId: 'partner', purpose: 'acquisition', cash }],
      relayReach: [{ id: 'r1', label: 'plumbers of the county', active: 10, of: 50, channelId: 'partner' }],
    });
  const judge = (cash: number) => reachableRelays(askedIdea('a page for plumbers with their prices', company(cash)));
  test('is to do where theirs cost less than they may, with how many are left', () => {
    expect(judge(100)?.verdict).toBe('do');
    expect(judge(100)?.reason.en).toContain('40 are left');
  });
  test('is not where they cost more', () => expect(judge(1_000_000)).toBeNull());
});
