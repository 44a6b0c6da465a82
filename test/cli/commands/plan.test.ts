import { expect, test } from 'vitest';
import { plan } from '../../../src/cli/commands/plan.ts';

test('blocking findings are counted in the right number', () => {
  const summary = {
    id: 'a',
    items: 24,
    actions: 58,
    start: '2027-01-04',
    end: '2027-06-27',
    criteria: {},
    blockers: 0,
    notices: [],
    drafts: null,
  };
  expect(plan.print(summary as never, {}).fr).toContain('0 point bloquant.');
  expect(plan.print(summary as never, {}).en).toContain('0 blocking findings.');
});

test('criteria that wait for hours are named with the hours they need', () => {
  const summary = {
    id: 'a',
    items: 3,
    actions: 17,
    start: '2027-01-04',
    end: '2027-06-27',
    criteria: { Cr1: 'satisfied', Cr7: 'later', Cr14: 'later' },
    hoursForLater: 8,
    blockers: 0,
    notices: [],
    drafts: null,
  };
  expect(plan.print(summary as never, {}).en).toContain(
    '1 of 3 criteria met, 2 later (Cr7, Cr14: they would need 8 hours a week), 0 blocking',
  );
});

test('what the reading of the company file left out is shown, a line each', () => {
  const notice = { path: '/colour', message: { fr: 'Champ non lu.', en: 'Field not read.' } };
  const summary = {
    id: 'a',
    items: 1,
    actions: 2,
    start: '',
    end: '',
    criteria: {},
    blockers: 0,
    notices: [notice],
    drafts: null,
  };
  expect(plan.print(summary as never, { out: 'p' }).en).toContain('\n/colour: Field not read.');
});

test('the cost of drafts that nobody accepted is shown, and what was kept of others', () => {
  const drafts = {
    model: 'm',
    texts: 3,
    kept: 2,
    calls: 5,
    tokens: 900,
    accepted: false,
    estimate: { calls: 6, tokens: 4000, cost: 0.5, currency: 'EUR' },
    refused: [{ reason: { fr: 'un nombre', en: 'a number' }, texts: 1 }],
  };
  const printed = (accepted: boolean): string => {
    const summary = { items: 1, actions: 2, start: '', end: '', criteria: {}, blockers: 0, notices: [] };
    return plan.print({ ...summary, drafts: { ...drafts, accepted } } as never, { out: 'p' }).en;
  };
  expect(printed(false)).toContain('No text drafted by m: at most 6 calls, 4000 tokens, 0.50 EUR. Add --yes');
  expect(printed(true)).toContain(
    'Texts drafted by a model: 2 of 3, in 5 calls and 900 tokens; refused: a number (1).',
  );
});
