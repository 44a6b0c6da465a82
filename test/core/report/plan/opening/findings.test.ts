import { expect, test } from 'vitest';
import type { PlannedInsight } from '../../../../../src/core/planning/plan/details/planned-insight.ts';
import { findingsPart } from '../../../../../src/core/report/plan/opening/findings.ts';
import { smallPlan } from '../../../../support/small-plan.ts';

const insight = (subject: PlannedInsight['subject']): PlannedInsight => ({
  id: 'one',
  kind: 'one',
  subject,
  title: { fr: 'Titre', en: 'Title' },
  argument: { fr: 'Raison.', en: 'Reason.' },
  remedy: { fr: 'Corriger', en: 'Fix' },
  moneyPerMonth: null,
  customersPerMonth: null,
  certainty: 0.9,
  evidence: [],
  chart: null,
  actionIds: [],
  answer: null,
  leads: true,
  beside: null,
});
const textOf = (subject: PlannedInsight['subject']): string =>
  JSON.stringify(findingsPart(smallPlan({ insights: [insight(subject)] })));

test('a finding about the same channel is told beside the one that opens the report, and not again in the table', () => {
  const second = { ...insight('effort'), id: 'two', title: { fr: 'Autre', en: 'Other' }, leads: false, beside: 'one' };
  const blocks = findingsPart(smallPlan({ insights: [insight('traffic'), second] }));
  expect(blocks.at(-1)).toMatchObject({ kind: 'list', items: [{ en: 'Other. Fix.' }] });
});
test('a fault of the site is in the list of work, not an open decision', () => {
  expect(textOf('site')).toContain('It is work on the site');
  expect(textOf('site-path')).toContain('It is work on the site');
  expect(textOf('traffic')).toContain('No action of the plan answers it yet');
});
