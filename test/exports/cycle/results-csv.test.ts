import { expect, test } from 'vitest';
import { resultsCsv } from '../../../src/exports/cycle/results-csv.ts';

const action = {
  id: 'a1',
  title: { fr: 'Guide du miel', en: 'Honey guide' },
  plannedCost: 100,
  indicators: [{ kpiId: 'K-CR', target: 0.02 }],
  result: {
    cost: 99.999,
    result: 0.03,
    costPerResult: null,
    returnOnCost: 1.234,
    status: 'too_early',
    verdictOn: '2027-05-01',
  },
  decision: 'scale',
  rule: { fr: 'Au-dessus de la cible.', en: 'Above the target.' },
};
const render = (result: object, locale: 'fr' | 'en') =>
  resultsCsv.render({
    closed: { actions: [{ ...action, result: { ...action.result, ...result } }] },
    reused: [],
    forced: null,
    locale,
  } as never);

test('each action is one row in words, amounts to the cent', () => {
  const [header, row] = render({}, 'en').split('\n');
  expect(header).toMatch(/^action,title,planned cost,cost,/);
  expect(row).toMatch(/^a1,Honey guide,100,100,.*,0\.03,0\.02,,1\.23,.*\(2027-05-01\),scale up,Above the target\.$/);
});

test('an action without an attributed margin is named as such', () => {
  expect(render({ returnOnCost: null }, 'fr')).toContain('marge non attribuée,renforcer');
});
