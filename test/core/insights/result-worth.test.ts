import { expect, test } from 'vitest';
import { resultWorth } from '../../../src/core/insights/result-worth.ts';
import { insightFactsOf } from '../../support/insight-facts-of.ts';
import { companyWith } from '../../support/small-company.ts';

const [base] = companyWith().offers;
const offer = (id: string, name: string, priceNet: number, notes: string[] = []) => ({
  ...base!,
  id,
  name,
  priceNet,
  notes,
  kind: 'service' as const,
  marginRate: 0.5,
  revenueShare: 0.5,
});
const visit = offer('v', 'Visite isolée sans contrat', 100);
const contract = offer('c', 'Contrat annuel', 900);
const workshop = offer('w', 'Ateliers signes en famille', 80);
const session = offer('s', 'Deux jours chez vous', 2000, ['21 sessions dans l’année.']);

const eachOf = (given: Parameters<typeof companyWith>[0], result: string, labels: string[], done: number) =>
  resultWorth({ result, labels, done, isLoss: false }, insightFactsOf(companyWith(given)))?.each ?? null;

test('a signature is worth the offer that the path or the notes count as often, not one that sounds alike', () => {
  const twelve = { baselineStart: '2026-01-01', baselineEnd: '2026-12-31', baselineMonths: 12 };
  const period = { ...companyWith().period, ...twelve };
  expect(
    eachOf({ period, offers: [workshop, session] }, 'signés', ['Devis avec une visio', 'Devis par mail'], 21),
  ).toBe(1000);
  const funnel = [{ id: 'f1', label: 'Contrats signés', count: 45 }];
  const groups = ['Clients isolés à qui l’on a proposé le contrat sur place', 'Clients isolés à qui l’on a écrit'];
  expect(eachOf({ period, offers: [visit, contract], funnel }, 'signés', groups, 45)).toBe(450);
});

test('a sale that no offer of the file counts has no known value', () =>
  expect(eachOf({ offers: [workshop, session] }, 'signés', ['Devis avec une visio', 'Devis par mail'], 33)).toBeNull());

test('requests that wait for somebody of the second public are not that public', () => {
  const secondSide = { label: 'hosts', margin: 1500 };
  const at = (label: string) => eachOf({ secondSide }, 'left', [label, 'Others'], 33);
  expect(at('Hosts paid within three days')).toBe(1500);
  expect(at('New hosts visited at home')).toBe(1500);
  expect(at('Requests where the host must answer first')).toBeNull();
});

test('an answer or a request is no sale of the offer that it is about', () => {
  const worthOf = (result: string) =>
    resultWorth(
      { result, labels: ['Requests', 'Others'], done: 33, isLoss: false, offerId: 'w' },
      insightFactsOf(companyWith({ offers: [workshop, session] })),
    )?.each ?? null;
  expect([worthOf('answered within a day'), worthOf('demandes'), worthOf('booked')]).toEqual([null, null, 40]);
});
