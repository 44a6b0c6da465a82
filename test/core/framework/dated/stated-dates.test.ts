import { describe, expect, test } from 'vitest';
import { datedFacts } from '../../../../src/core/framework/dated/dated-facts.ts';
import { foundInsights } from '../../../../src/core/insights/found-insights.ts';
import { statedGoals } from '../../../../src/core/insights/goals/stated-goals.ts';
import { insightFactsOf } from '../../../support/insight-facts-of.ts';
import { companyWith } from '../../../support/small-company.ts';

type Given = NonNullable<Parameters<typeof companyWith>[0]>;
type Commitment = NonNullable<Given['commitments']>[number];

const lease = (given: Partial<Commitment>): Given => ({
  commitments: [{ id: 'van', name: 'Lease of the van', ...given }],
});
const days = (given: Given) => datedFacts(companyWith(given)).map(({ kind, day, noticeBy }) => [kind, day, noticeBy]);
const found = (given: Given) =>
  foundInsights(insightFactsOf(companyWith(given))).filter(({ kind }) => kind.id === 'dated-fact');

describe('the day to refuse a commitment', () => {
  test.each([
    [{ months: 1 }, '2027-02-28'],
    [{ months: 2, days: 1 }, '2027-01-30'],
    [{ weeks: 6 }, '2027-02-17'],
    [{ days: 10 }, '2027-03-21'],
  ])('is its renewal less the notice, by the calendar: %j', (notice, day) =>
    expect(days(lease({ renewsOn: '2027-03-31', notice }))).toEqual([['deadline', day, null]]),
  );
  test('is the renewal itself where no notice is stated, or where it passed before the cycle', () => {
    expect(days(lease({ renewsOn: '2027-03-31' }))).toEqual([['deadline', '2027-03-31', null]]);
    expect(days(lease({ renewsOn: '2027-03-31', notice: { months: 6 } }))).toEqual([['deadline', '2027-03-31', null]]);
  });
  test('is not there once the renewal is past', () => expect(days(lease({ renewsOn: '2026-03-31' }))).toEqual([]));
  test('of one that ends is when what follows is asked for', () =>
    expect(days(lease({ endsOn: '2027-05-31', notice: { months: 3 } }))).toEqual([
      ['end', '2027-05-31', '2027-02-28'],
    ]));
});

describe('dates in their own place', () => {
  test('are found with what to decide, in both languages', () => {
    const [one] = found(lease({ renewsOn: '2027-03-31', notice: { months: 2 }, cost: { amount: 300, per: 'month' } }));
    expect(one?.title.en).toBe(
      '“Lease of the van” renews itself on 31 March 2027: say no by 31 January 2027 at the latest',
    );
    expect(one?.title.fr).toContain('dire non le 31 janvier 2027 au plus tard');
    expect(one?.argument.en).toContain('It costs €300 a month, €3,600 a year.');
    expect(one?.action?.before).toBe('2027-01-31');
    expect(one?.moneyPerMonth).toBeNull();
  });
  test('that were missed are said to be, with what can still be done', () => {
    const [one] = found(lease({ renewsOn: '2027-03-31', notice: { months: 6 } }));
    expect(one?.action?.title.en).toContain('Ask for a way out');
    expect(found(lease({ renewsOn: '2027-03-31' }))[0]?.action?.title.en).toContain('Read the notice');
  });
  test.each([
    [
      'a commitment',
      { commitments: [{ id: 'van', name: 'Lease of the van', renewsOn: '2027-03-15', notice: { months: 3 } }] },
    ],
    ['a deadline', { deadlines: [{ id: 'letter', what: 'Post the year-end letter', by: '2026-12-15' }] }],
  ])('between the last day of the figures and the cycle are done at once: %s', (_, given) => {
    const period = { ...companyWith({}).period, baselineEnd: '2026-11-30' };
    const [one] = found({ ...given, period });
    expect(one?.title.en).toContain('15 December 2026');
    expect(one?.argument.en).toContain('before the plan begins');
    expect(one?.action?.before).toBe('2027-01-08');
    expect(found(given)[0]?.argument.en ?? '').not.toContain('before the plan begins');
  });
  test('two on one day are two findings', () => {
    const deadline = (id: string, what: string) => ({ id, what, by: '2027-02-10' });
    expect(found({ deadlines: [deadline('a', 'Hand in the grant file'), deadline('b', 'Pay the fair')] })).toHaveLength(
      2,
    );
  });
  test('count what missing them costs, over the cycle', () => {
    const [one] = found({ deadlines: [{ id: 'd', what: 'Hand in the grant file', by: '2027-02-10', cost: 6000 }] });
    expect(one?.moneyPerMonth).toBe(1000);
    expect(one?.argument.fr).toContain('Manqué, il coûte 6');
  });
  test('measure the goal that is about them', () => {
    const company = companyWith({
      deadlines: [{ id: 'd', what: 'Hand in the file of the regional grant', by: '2027-02-10' }],
      strategicObjectives: [
        { id: 'g', kind: 'margin', statement: 'Win the regional grant with a good file', weight: 1 },
      ],
    });
    const facts = insightFactsOf(company);
    expect(statedGoals(facts, foundInsights(facts))[0]?.proposal.en).toContain('10 February 2027');
  });

  test.each([
    'The lease of the van renews itself on 31 March 2027 unless we write by 1 March 2027.',
    'The lease of the van ends on 31 March 2027.',
  ])('win over a sentence about the same day: %s', (note) => {
    const given = lease({ renewsOn: '2027-03-31', notice: { months: 1 } });
    expect(datedFacts(companyWith({ notes: [note] }))).toHaveLength(1);
    expect(datedFacts(companyWith({ ...given, notes: [note] })).map(({ stated }) => stated?.id)).toEqual(['van']);
  });
  test('win over a sentence in French', () => {
    const deadlines = [{ id: 'd', what: 'Déposer le dossier de subvention', by: '2027-03-31' }];
    const notes = ['Dossier de subvention à déposer avant le 31 mars 2027.'];
    expect(datedFacts(companyWith({ notes }))).toHaveLength(1);
    expect(datedFacts(companyWith({ deadlines, notes }))).toHaveLength(1);
  });
  test('leave a sentence about another thing of that day', () =>
    expect(
      datedFacts(companyWith({ ...lease({ renewsOn: '2027-03-31' }), notes: ['Insurance ends on 31 March 2027.'] })),
    ).toHaveLength(2));
});
