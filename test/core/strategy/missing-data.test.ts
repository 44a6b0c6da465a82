import { expect, test } from 'vitest';
import { missingData } from '../../../src/core/strategy/missing-data.ts';
import { channelWith, companyWith, contextOf, personaWith } from '../../support/small-company.ts';

const missingIn = (given: Parameters<typeof companyWith>[0]) =>
  missingData(contextOf(companyWith(given))).map(({ id }) => id);

test('a bare company lacks an audit, keywords, rivals, traffic, people, evidence and starts, by id', () => {
  const ids = missingIn({});
  expect(ids).toEqual([...ids].sort());
  expect(ids).toEqual(
    expect.arrayContaining([
      'competitors',
      'keywords',
      'kpi-K-CART-AB',
      'kpi-K-NPS',
      'people',
      'persona-p1',
      'site-audit',
      'traffic',
    ]),
  );
});

test('what the company file states is no longer missing', () => {
  const { capacity } = companyWith();
  const ids = missingIn({
    capacity: { ...capacity, people: [{ name: 'Ana' }] },
    channels: [channelWith('CH-SEO', { metrics: { sessions: 10 } })],
    nps: { promoters: 5, passives: 3, detractors: 2 },
    personas: [personaWith({ evidence: ['a', 'b', 'c'] })],
  });
  for (const id of ['kpi-K-NPS', 'people', 'persona-p1', 'traffic']) expect(ids).not.toContain(id);
});
