import { describe, expect, test } from 'vitest';
import { bindAction } from '../../../../src/core/planning/targets/bind-action.ts';
import { companyWith, contextOf, draftWith } from '../../../support/small-company.ts';

const booking = { weeks: [{ week: 2, hours: 2 }], ready: '2027-01-20', owner: { fr: 'Ana', en: 'Ana' } };
const objective = (id: string, kpiId: string) => ({
  id,
  kpiId,
  target: 10,
  strategicObjectiveIds: ['so1'],
  targetedPersonaIds: ['p1'],
});

describe('an action', () => {
  test('starts in its first week of work and is judged four weeks after its last day', () => {
    const action = bindAction(contextOf(), draftWith({ until: '2027-03-01' }), booking);
    expect([action.start, action.end, action.profitability.verdictDate]).toEqual([
      '2027-01-18',
      '2027-03-01',
      '2027-03-29',
    ]);
  });

  test('that goes on is judged after twelve weeks, what search brings at the end of the cycle, a late one four weeks after', () => {
    const context = contextOf();
    const verdict = (monthlyClicks: number | null, ready: string) =>
      bindAction(context, draftWith({ until: context.end, monthlyClicks }), { ...booking, ready }).profitability
        .verdictDate;
    expect([verdict(null, '2027-01-20'), verdict(40, '2027-01-20')]).toEqual(['2027-04-14', context.end]);
    expect(verdict(null, context.end) > context.end).toBe(true);
  });

  test('never ends before it is ready', () => {
    expect(bindAction(contextOf(), draftWith({ until: '2027-01-10' }), booking).end).toBe('2027-01-20');
  });

  test('serves the objectives that its stage moves, otherwise the first one by id', () => {
    const growthObjectives = [objective('new', 'K-NEWCUST'), objective('kept', 'K-REPEAT-12M')];
    const context = contextOf(companyWith({ growthObjectives }));
    const served = (stage: 'ACQ' | 'RET' | 'REV') => bindAction(context, draftWith({ stage }), booking).objectiveIds;
    expect([served('ACQ'), served('RET'), served('REV')]).toEqual([['new'], ['kept'], ['kept']]);
    const other = draftWith({ personaIds: ['p2'] });
    expect(bindAction(context, other, booking).objectiveIds).toEqual(['kept']);
  });

  test('has its legal items in place three days before, never before the cycle', () => {
    const due = (day: string) =>
      bindAction(contextOf(), draftWith({ due: day, legalIds: ['L-COOK'] }), booking).legal[0]?.taskDue;
    expect([due('2027-01-20'), due('2027-01-05')]).toEqual(['2027-01-17', '2027-01-04']);
  });
});
