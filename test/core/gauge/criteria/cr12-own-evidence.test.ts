import { expect, test } from 'vitest';
import { cr12ConversionProposals } from '../../../../src/core/gauge/criteria/cr12-conversion-proposals.ts';
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
