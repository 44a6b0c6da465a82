import { describe, expect, test } from 'vitest';
import { judgedIdeas } from '../../../../src/core/insights/ideas/judged-ideas.ts';
import { channelWith, companyWith, subscription } from '../../../support/small-company.ts';

const totals = { source: 's', bounceDefinition: 'ga4' as const, timeDefinition: 't', attribution: 'a' };
type Given = Parameters<typeof companyWith>[0];
const judge = (idea: string, given: Given = {}) => judgedIdeas(companyWith({ ...given, notes: [idea] }))[0];
const plain = (text = ''): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const offer = { kind: 'service' as const, vatRate: 0, revenueShare: 1, marginRate: 0.3 };
const lessons: Given = {
  offers: [{ ...offer, id: 'o1', name: 'Lesson', priceNet: 40, notes: ['1000 lessons'] }],
};

describe('what an idea gives away is counted on those who buy without it', () => {
  const hours: Given = {
    ...lessons,
    serviceCapacity: [
      { id: 'a', label: 'lessons, 8 to 12', possible: 600, used: 400, refused: 0 },
      { id: 'b', label: 'lessons, 4 to 7', possible: 300, used: 300, refused: 50 },
    ],
  };
  test('refused where the sales that pay it back are more than what is left', () => {
    const one = judge('Idea: £6 off a lesson in the morning, for everybody.', hours);
    expect(one).toMatchObject({ verdict: 'refuse' });
    expect(plain(one?.reason.en)).toContain('The 400 that sell already without it would be given €2,400');
    expect(plain(one?.reason.en)).toContain('It takes 400 more to pay for it; 200 are left to sell');
  });
  test('to try where there is room for them, with that number as its stop', () => {
    const one = judge('Idea: £1 off a lesson in the morning.', hours);
    expect(one).toMatchObject({ verdict: 'test' });
    expect(plain(one?.instead.en)).toContain('stop under 37 further sales');
  });
  test('a thing sold, given for nothing, is refused; a free trial is another idea', () => {
    expect(judge('Idea: lessons free all week.', lessons)).toMatchObject({ verdict: 'refuse' });
    expect(judge('Idea: a free trial of a lesson.', lessons)?.verdict).not.toBe('refuse');
  });
  test('before a comparison about something else', () => {
    const compared: Given = {
      ...lessons,
      siteTotals: {
        ...totals,
        ownMetrics: {
          'New people with a free visit (112), came again': 97,
          'New people with none (374), came again': 243,
        },
      },
    };
    expect(judge('Idea: first lesson free for every new client.', compared)).toMatchObject({ verdict: 'refuse' });
  });
  test('carriage is given at what one costs', () => {
    const web: Given = {
      offers: [{ ...offer, kind: 'product', id: 'o1', name: 'Web orders', priceNet: 60, marginRate: 0.2 }],
      siteTotals: { ...totals, ownMetrics: { 'Postage and packing of one order, euros': 9.4 } },
    };
    expect(judge('Idea: free shipping on everything.', web)).toMatchObject({ verdict: 'refuse' });
  });
  test('a year for ten months is beside the months that a customer pays', () => {
    const member = (monthlyChurn: number): Given => ({ economics: { ...subscription, monthlyChurn } });
    const idea = 'Idea: a year for the price of ten months.';
    expect(judge(idea, member(0.07))).toMatchObject({ verdict: 'test' });
    expect(judge(idea, member(0.01))).toMatchObject({ verdict: 'refuse' });
  });
  test('a reward for each friend is paid for those who come without one', () => {
    const friends = channelWith('CH-DIRECT', { ownership: 'earned', metrics: { newCustomers: 158 } });
    const one = judge('Idea: £30 off for every friend.', { channels: [friends] });
    expect(plain(one?.reason.en)).toContain(
      '158 come through somebody already, without a reward: €30 each would be €4,740',
    );
  });
});

describe('an idea that no figure decides', () => {
  test('and that costs more than the money of the cycle is refused with the sales that it takes', () => {
    const one = judge('Idée : simulateur à 140 000 €.', {});
    expect(one).toMatchObject({ verdict: 'refuse' });
    expect(plain(one?.reason.fr)).toMatch(/il faut [\d ]+ ventes de plus/);
  });
  test('and that commits the company is counted first', () =>
    expect(judge('Idea: a second store in Exeter.')).toMatchObject({ verdict: 'not-now' }));
  test('is counted on the figure that the file names without knowing it', () => {
    const unknown = { siteTotals: { ...totals, ownMetrics: { 'Requests for an automatic car': null } } } as Given;
    expect(plain(judge('Idea: an automatic car, nobody counted the requests.', unknown)?.instead.en)).toContain(
      '“Requests for an automatic car”',
    );
  });
  test('is tried on the counted reason that it answers', () => {
    const reasons: Given = {
      siteTotals: {
        ...totals,
        ownMetrics: { 'Lost: the floor is too weak': 11, 'Lost: price': 30, 'Lost: too slow': 13 },
      },
    };
    const one = judge('Idea: three questions about a weak floor before any visit.', reasons);
    expect(one).toMatchObject({ verdict: 'test' });
    expect(plain(one?.reason.en)).toContain('“Lost: the floor is too weak”, 11 of 54');
  });
  test('two ideas of one note are judged apart', () => {
    const ideas = judgedIdeas(companyWith({ notes: ['Idea: a second van. Idea: answer quotes at lunchtime.'] }));
    expect(ideas.map(({ instead }) => instead.en.includes('how many customers ask for it'))).toEqual([true, false]);
  });
});

test('what only one group is without is what sets it apart, in the words of its time', () => {
  const exams: Given = {
    siteTotals: {
      ...totals,
      ownMetrics: {
        'Presented after a mock exam with another teacher (118), passed': 86,
        'Presented without a mock exam (134), passed': 67,
        'First-time visitors taught a game by staff (520), back within 60 days': 239,
        'First-time visitors left alone (1080), back within 60 days': 259,
      },
    },
  };
  expect(judge('Idea: a mock exam with another teacher for all.', exams)).toMatchObject({ verdict: 'do' });
  expect(judge('Idea: staff who teach a game to each newcomer.', exams)).toMatchObject({ verdict: 'do' });
});
