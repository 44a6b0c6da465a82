import { describe, expect, test } from 'vitest';
import { askedIdea } from '../../../../src/core/insights/ideas/asked-idea.ts';
import { moreOnChannel } from '../../../../src/core/insights/ideas/channel-ideas.ts';
import { countedAbout } from '../../../../src/core/insights/ideas/counted-about.ts';
import type { Company } from '../../../../src/core/framework/company/company.ts';
import { channelWith, companyWith } from '../../../support/small-company.ts';

const totals = { source: 's', bounceDefinition: 'ga4' as const, timeDefinition: 't', attribution: 'a' };
const ads = (newCustomers: number, given: Parameters<typeof companyWith>[0] = {}) =>
  companyWith({
    channels: [channelWith('CH-SEA', { ownership: 'paid', metrics: { newCustomers, orders: newCustomers } })],
    costs: [{ id: 'c1', channelId: 'sea', purpose: 'acquisition', cash: 4000 }],
    ...given,
  });

const counted = (idea: string, company: Company) => countedAbout(askedIdea(idea, company));

describe('more money on a channel', () => {
  const idea = 'Idea: put 500 more on Google Ads in September.';
  test('is refused above the ceiling, with both costs', () => {
    const one = moreOnChannel(idea, ads(20));
    expect(one).toMatchObject({ verdict: 'refuse' });
    expect(one?.reason.en).toMatch(/costs €200 for a new customer, for a ceiling of €/);
  });
  test('is tried in steps under it', () => expect(moreOnChannel(idea, ads(400))).toMatchObject({ verdict: 'test' }));
  test('is refused when hardly anything is left to sell', () => {
    const full = { serviceCapacity: [{ id: 's', label: 'orders', possible: 410, used: 400 }] };
    expect(moreOnChannel(idea, ads(400, full))?.reason.en).toContain('400 of 410');
  });
});

test('writing to customers of before is judged on what the messages brought', () => {
  const company = companyWith({
    channels: [channelWith('CH-EMAIL-NL', { metrics: { emailsSent: 500, orders: 20 } })],
    costs: [{ id: 'c1', channelId: 'email-nl', purpose: 'retention', cash: 100 }],
  });
  const one = counted('Idée : écrire aux anciens clients quatre fois par an.', company);
  expect(one).toMatchObject({ verdict: 'do' });
  expect(one?.reason.fr.replaceAll(/[\u00a0\u202f]/g, ' ')).toContain('20 commandes pour 100 €, soit 5 € l’une');
});

const counting = (ownMetrics: Record<string, number>) => companyWith({ siteTotals: { ...totals, ownMetrics } });

test('an idea that answers those who got no answer rests on their count alone', () => {
  const company = counting({ 'Requests in Welsh left unanswered': 61, 'Requests in English (240), booked': 104 });
  expect(counted('Idea: a page in Welsh.', company)?.reason.en).toContain('61 over the period');
  expect(counted('Idea: a page of requests.', company)).toBeNull();
});

test('asking customers of before first rests on those who came back', () => {
  const company = counting({ 'Tenants of last year': 290, 'Tenants of last year who came back': 181 });
  expect(counted('Idea: open bookings to our members first, in May.', company)?.reason.en).toContain('181 of 290');
});

describe('an idea is approved only by a figure about the thing done', () => {
  test('not by the people that it shares with a count', () => {
    const company = counting({ 'Customers of the shop left unanswered': 61 });
    expect(counted('Idea: lend the customers a ladder.', company)).toBeNull();
  });
  test('not by those who came back, unless it keeps a place for them', () => {
    const company = counting({ 'Tenants of last year': 290, 'Tenants of last year who came back': 181 });
    expect(counted('Idea: offer our members a loan.', company)).toBeNull();
  });
  test('not by what messages brought, unless it writes', () => {
    const company = companyWith({
      channels: [channelWith('CH-EMAIL-NL', { metrics: { emailsSent: 500, orders: 20 } })],
      costs: [{ id: 'c1', channelId: 'email-nl', purpose: 'retention', cash: 100 }],
    });
    expect(counted('Idea: send our members to a lender.', company)).toBeNull();
  });
  test.each(['Idea: put chairs under the Google Ads poster.', 'Idée : inviter les plus de 60 ans vus sur Google Ads.'])(
    'not by the cost of a channel, unless it puts more into it: %s',
    (idea) => expect(moreOnChannel(idea, ads(400))).toBeNull(),
  );
  test('not by a channel that shares only the verb of spending', () => {
    const named = channelWith('CH-SEA', { name: 'guests put up for free', metrics: { newCustomers: 40, orders: 40 } });
    const company = ads(40, { channels: [named] });
    expect(moreOnChannel('Idea: put £60 more on lamps.', company)).toBeNull();
  });
});
