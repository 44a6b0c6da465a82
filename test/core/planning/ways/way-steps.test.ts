import { expect, test } from 'vitest';
import type { Company } from '../../../../src/core/framework/company/company.ts';
import { provenWays } from '../../../../src/core/planning/ways/proven-ways.ts';
import { wayHours } from '../../../../src/core/planning/ways/way-hours.ts';
import { wayPerson } from '../../../../src/core/planning/ways/way-person.ts';
import { waySteps } from '../../../../src/core/planning/ways/way-steps.ts';
import { companyWith } from '../../../support/small-company.ts';

const totals = { source: 'ga4', bounceDefinition: 'ga4' as const, timeDefinition: 't', attribution: 'last click' };
const rung = { 'Roofs quoted, rung by the roofer (60), signed': 40, 'Roofs quoted, left alone (600), signed': 90 };
const team = [
  { name: 'Ida', role: 'owner, accounts', hours: 6 },
  { name: 'Jo', role: 'roofer, quotes', hours: 1 },
];
const firm = (ownMetrics: Record<string, number>, given: Partial<Company> = {}): Company =>
  companyWith({
    locale: 'en-GB',
    capacity: { ...companyWith().capacity, people: team },
    siteTotals: { ...totals, ownMetrics },
    ...given,
  });
const said = (company: Company): string => {
  const [way] = provenWays(company);
  return way === undefined
    ? ''
    : waySteps(way, company)
        .map(({ en }) => en)
        .join(' ');
};

test('a proven way is given to the person whose role says so, on the cases that are counted without it', () => {
  const company = firm(rung);
  const months = company.period.baselineMonths;
  expect(wayPerson(provenWays(company)[0]!, company)?.name).toBe('Jo');
  expect(said(company)).toContain(`Jo: ${600 / months} cases a month do not get it yet`);
  expect(said(company)).toContain('(15% without, 67% with)');
});

test('nobody is named where no role of the file does this work', () => {
  const company = firm({ 'Trays washed the same day (60), reused': 50, 'Trays washed later (60), reused': 20 });
  expect(wayPerson(provenWays(company)[0]!, company)).toBeNull();
});

test('somebody else takes over while this person is away', () => {
  const company = firm(rung, { notes: ['Jo on leave from 3 to 20 May 2027.'] });
  const { away } = wayPerson(provenWays(company)[0]!, company)!;
  expect(away).toEqual([{ from: '2027-05-03', until: '2027-05-20', instead: 'Ida' }]);
  expect(said(company)).toContain('From 3 May 2027 to 20 May 2027, Ida takes over.');
});

test('more hours than the person has are cut to what fits, and never printed', () => {
  const text = said(firm(rung));
  const weekly = firm(rung).capacity.people.find(({ name }) => name === 'Jo')?.hours ?? 0;
  const hours = Number(/: ([\d.]+) hours a month/.exec(text)?.[1]);
  expect(hours).toBeLessThanOrEqual(weekly * 4.4);
  expect(text).toMatch(/These hours are enough for \d+ cases a month/);
});

test('what carries no risk goes to all at once, what costs a discount is tried on half', () => {
  expect(said(firm(rung))).toContain('For all from the first day');
  const terms = { 'Members that pay yearly (200), left': 10, 'Members that pay monthly (400), left': 120 };
  expect(said(firm(terms))).toContain('to a half drawn at random only');
});

test('the goal of the owner that names the same thing is served, and no other', () => {
  const goals = (...statements: string[]) =>
    firm(rung, {
      strategicObjectives: statements.map((statement, at) => ({
        id: `so-${at}`,
        kind: 'margin' as const,
        statement,
        weight: 1 / statements.length,
      })),
    });
  expect(said(goals('Stop Sundays', 'More roofs from the same quotes'))).toContain(
    'Serves your goal: “More roofs from the same quotes”.',
  );
  expect(said(goals('Stop Sundays'))).not.toContain('Serves your goal');
});

test('the time of a case is the one that the company counts, in a counter or in the way itself', () => {
  expect(said(firm(rung))).toContain('minutes a case (working assumption)');
  const counted = { ...rung, 'Minutes of Jo to ring about one roof quoted': 45 };
  expect(said(firm(counted))).toContain('Allow 45 minutes a case (your figure)');
  expect(said(firm({ ...rung, 'Minutes to wash the roofer’s van': 90 }))).toContain('(working assumption)');
  const named = {
    'Roofs quoted after a 25-minute visit (60), signed': 40,
    'Roofs quoted without a visit (600), signed': 90,
  };
  expect(said(firm(named))).toContain('Allow 25 minutes a case (your figure)');
});

test('whoever looks after contracts is not named by a word that begins alike', () => {
  const people = [
    { name: 'Ida', role: 'contrôleuse', hours: 6 },
    { name: 'Jo', role: 'suivi des clients', hours: 6 },
  ];
  const capacity = { ...companyWith().capacity, people };
  const company = firm(
    { 'Contrats rappelés (60), renouvelés': 50, 'Contrats laissés seuls (600), renouvelés': 300 },
    { capacity },
  );
  expect(wayPerson(provenWays(company)[0]!, company)?.name).toBe('Jo');
});

test('the ways of one person share the hours of that person', () => {
  const ways = {
    'Roofs quoted, rung by Jo (600), signed': 400,
    'Roofs quoted, left alone (600), signed': 90,
    'Gutters cleaned, visited by Jo (500), renewed': 300,
    'Gutters cleaned, never visited (700), renewed': 80,
  };
  const company = firm(ways);
  const hours = provenWays(company).map((way) => wayHours(way, company));
  const weekly = company.capacity.people.find(({ name }) => name === 'Jo')?.hours ?? 0;
  expect(hours.length).toBeGreaterThan(1);
  expect(hours.reduce((sum, one) => sum + one.hours, 0)).toBeLessThanOrEqual((weekly * 52) / 12);
  expect(hours.some(({ done, cases }) => done < cases)).toBe(true);
});

test('whoever does it in the other group is not the one to do it', () => {
  const people = [
    { name: 'Ida', role: 'roofer, quotes', hours: 6 },
    { name: 'Jo', role: 'roofer, quotes', hours: 1 },
  ];
  const given = { capacity: { ...companyWith().capacity, people } };
  const company = firm({ 'Roofs quoted, rung (60), signed': 40, 'Roofs quoted, left to Ida (600), signed': 90 }, given);
  expect(wayPerson(provenWays(company)[0]!, company)?.name).toBe('Jo');
});

test('a gap that may be chance proves no way', () =>
  expect(
    provenWays(firm({ 'Roofs quoted, rung (60), signed': 34, 'Roofs quoted, left alone (60), signed': 27 })),
  ).toEqual([]));

test('a message to dozens a month is set once, to a few it takes minutes', () => {
  const reminded = (others: number) => ({
    'Roofs quoted, reminded by text (200), signed': 90,
    [`Roofs quoted, not reminded (${others}), signed`]: Math.round(others * 0.15),
  });
  expect(said(firm(reminded(2400)))).toContain('Too many cases by hand');
  expect(said(firm(reminded(180)))).toContain('minutes a case');
});

test('the words of a way are said to be ready only where they are', () => {
  expect(said(firm(rung))).toContain('The words are among the texts.');
  const sent = firm({ 'Customers reminded by text (320), ordered': 96, 'Customers not reminded (318), ordered': 54 });
  expect(said(sent)).not.toContain('among the texts');
  expect(said(sent)).toMatch(/Write the words yourself.*“Customers reminded by text”/i);
});

const stated = (notes: string[]): Company =>
  firm(
    {},
    {
      notes,
      comparisons: [
        {
          id: 'paid',
          what: 'the expenses of helpers paid within a week',
          result: 'helpers who left',
          isLoss: true,
          decidedBy: 'company',
          remaining: 40,
          groups: [
            { label: 'helpers paid within a week', cases: 60, results: 4 },
            { label: 'helpers paid at the end of the quarter', cases: 60, results: 30 },
          ],
        },
      ] as never,
    },
  );

test('a way that the file states is told as its notes tell it, by who does it: no usual method beside it', () => {
  const note = 'The expenses of helpers are paid within the week by Jo, who types the sheets on Friday.';
  const company = stated([note]);
  expect(said(company)).toContain(note);
  expect(said(company)).not.toContain('Fix the days of payment');
  expect(wayPerson(provenWays(company)[0]!, company)).toMatchObject({ name: 'Jo', isDoing: true });
  expect(said(company)).toContain('Jo does it already and shows the others how');
});

test('without a note, a stated way has no usual method either, and nobody is said to do it already', () => {
  const company = stated([]);
  expect(said(company)).not.toMatch(/Fix the days of payment|What you note of it|does it already/u);
});

const comparing = (what: string, better: string, other: string, given: object = {}, offers?: Company['offers']) =>
  firm({}, {
    ...(offers === undefined ? {} : { offers }),
    comparisons: [
      {
        id: 'c',
        what,
        result: 'ordered',
        decidedBy: 'company' as const,
        groups: [
          { label: better, cases: 4000, results: 900 },
          { label: other, cases: 4000, results: 300 },
        ],
        ...given,
      },
    ],
  } as never);

test('what each case has takes no hours before the file times it, and what is shown on a page takes none', () => {
  const fitted = comparing('a shrink band', 'jars with a band', 'jars without one');
  expect(said(fitted)).toContain('time ten of them');
  expect(said(fitted)).not.toContain('hours a month');
  expect(said(comparing('a shrink band', 'jars with a band', 'jars without one', { minutes: 2 }))).toContain(
    '2 minutes a case (your figure)',
  );
  const shown = comparing('the box', 'visits to pages with the box shown', 'visits to pages without it');
  expect(said(shown)).toContain('Too many cases by hand');
});

test('what follows each of the visits of a contract is counted at each of them', () => {
  const hoursOf = (name: string): number => {
    const given = { result: 'renewed', offerId: 'o', perMonth: 20, minutes: 3 };
    const offers = [{ ...companyWith().offers[0]!, id: 'o', name }];
    const company = comparing('a report sent after each visit', 'with a report', 'without', given, offers);
    return wayHours(provenWays(company)[0]!, company).hours;
  };
  expect([hoursOf('Yearly contract, four visits'), hoursOf('Yearly contract')]).toEqual([4, 1]);
});
