import { expect, test } from 'vitest';
import { cr12ConversionProposals } from '../../../../src/core/gauge/criteria/cr12-conversion-proposals.ts';
import type { Company } from '../../../../src/core/framework/company/company.ts';
import type { Strategy } from '../../../../src/core/planning/plan/plan.ts';
import { companyWith } from '../../../support/small-company.ts';

const rule = cr12ConversionProposals.rules.find(({ id }) => id === 'cr12.own-evidence-first');
const company = companyWith({
  siteTotals: {
    source: 's',
    bounceDefinition: 'ga4',
    timeDefinition: 't',
    attribution: 'a',
    ownMetrics: { 'Enquiries answered the same day (80), booked': 60, 'Enquiries answered late (90), booked': 20 },
  },
});
const doneIn = (week: number, id: string, conversion: unknown) => ({
  id,
  kind: conversion === null ? 'measurement' : 'conversion',
  conversion,
  effort: { weeks: [{ week }] },
});
const lever = { family: 'path', friction: { evidenceIds: ['count:pages'] } };
const faults = (...actions: unknown[]) => rule?.check({ actions } as unknown as Strategy, company).length;

test('what two counted groups prove is answered by the action that makes it the rule, before other levers', () => {
  expect(faults(doneIn(8, 'conversion-cta', lever))).toBe(1);
  expect(faults(doneIn(8, 'conversion-cta', lever), doneIn(3, 'finding-ways-apart-answer', null))).toBe(0);
  expect(faults(doneIn(2, 'conversion-cta', lever), doneIn(3, 'finding-ways-apart-answer', null))).toBe(1);
});

test('a reason that no lever repairs is answered by its own task, and what a law asks for keeps its date', () => {
  const given = [{ reason: 'too far', count: 30 }];
  const asked = companyWith({
    reasons: [{ id: 'n0', of: 'departures', asked: 40, isSurvey: true, lostEach: null, given }],
  } as Partial<Company>);
  const law = { family: 'path', friction: { evidenceIds: ['legal:L-WDR'] } };
  const faultsOf = (...actions: unknown[]) => rule?.check({ actions } as unknown as Strategy, asked).length;
  expect(faultsOf(doneIn(8, 'conversion-cta', lever))).toBe(1);
  expect(faultsOf(doneIn(8, 'conversion-cta', lever), doneIn(3, 'finding-reasons-counted-n0', null))).toBe(0);
  expect(faultsOf(doneIn(1, 'conversion-withdraw', law), doneIn(3, 'finding-reasons-counted-n0', null))).toBe(0);
});

test('a plan that gives up the e-mails owes no notification', () => {
  const families = cr12ConversionProposals.rules.find(({ id }) => id === 'cr12.families-covered');
  const actions = ['path', 'test', 'maturity'].map((family) => ({ conversion: { family } }));
  const missing = (decision: string) =>
    families?.check({ actions, channels: [{ typeId: 'CH-EMAIL-AUTO', decision }] } as unknown as Strategy, company)
      .length;
  expect([missing('keep'), missing('cut')]).toEqual([1, 0]);
});
