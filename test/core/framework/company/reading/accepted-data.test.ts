import { describe, expect, test } from 'vitest';
import { type Company, readCompany } from '../../../../../src/core/framework/company/company.ts';
import { Failure } from '../../../../../src/core/values/failure.ts';
import { exampleData } from '../../../../support/example-companies.ts';

type Loose = { [key: string]: Loose } & { [index: number]: Loose };

/** The pottery after one change of its file. */
function companyAfter(change: (data: Loose) => void): Company {
  const data = exampleData('maison-tilleul-gres');
  change(data as unknown as Loose);
  return readCompany(data);
}
const set = (target: Loose | undefined, key: string, value: unknown) => {
  (target as Record<string, unknown>)[key] = value;
};
const noticesAfter = (change: (data: Loose) => void) =>
  (companyAfter(change).notices ?? []).map(({ kind, path, message }) => [kind, path, message.en]);

describe('a complete company file', () => {
  test('gives no notice', () => expect(companyAfter(() => undefined).notices).toBeUndefined());

  test('with other words in an optional closed list is read without them', () =>
    expect(
      noticesAfter((data) => set(data.channels?.[0], 'consent', 'as they like')).map(([kind, path]) => [kind, path]),
    ).toEqual([['not-stated', '/channels/0/consent']]));

  test('with other words in a required closed list is taken as when it is not given', () => {
    const company = companyAfter((data) => set(data.organisation, 'businessModel', 'as it comes'));
    expect(company.organisation.businessModel).toBe('local_service');
    expect(company.notices?.map(({ kind, path }) => [kind, path])).toEqual([
      ['read-as', '/organisation/businessModel'],
    ]);
  });

  test('with a mistyped channel beside a list to be assumed is refused by the name of the channel', () => {
    const reading = () =>
      companyAfter((data) => {
        set(data.organisation, 'businessModel', 'as it comes');
        set(data.channels?.[0], 'typeId', 'CH-FOO');
      });
    expect(reading).toThrow(Failure);
    expect(reading).toThrow(/CH-FOO/);
  });

  test('with an unknown field is read without it, and the nearest name is given once', () => {
    const notices = noticesAfter((data) => {
      set(data.personas?.[0], 'wieght', 1);
      set(data.personas?.[1], 'wieght', 1);
    });
    expect(notices).toEqual([
      [
        'unknown-field',
        '/personas/0/wieght',
        'The field “wieght” (2 times) is not known and was not read. Did you mean “weight”?',
      ],
    ]);
  });

  test('takes notes written as one text, one a line', () =>
    expect(companyAfter((data) => set(data, 'notes', 'Idea: open on Mondays.\nThe lease ends in May.')).notes).toEqual([
      'Idea: open on Mondays.',
      'The lease ends in May.',
    ]));

  test('takes the address of the site without its scheme, also when gaps are filled', () => {
    const company = companyAfter((data) => {
      set(data.organisation, 'domain', 'www.a.example');
      delete (data.organisation as Record<string, unknown>).employees;
    });
    expect(company.organisation.domain).toBe('https://www.a.example');
  });

  test('leaves out a note for the company among its proofs, and reports it', () => {
    const company = companyAfter((data) => set(data.offers?.[0], 'proofs', ['Margin is before wages', 'Made by hand']));
    expect(company.offers[0]?.proofs).toEqual(['Made by hand']);
    expect(company.notices?.map(({ kind, path }) => [kind, path])).toEqual([['internal-note', '/offers/0/proofs/0']]);
  });

  test('keeps a figure counted under a name of its own', () => {
    const company = companyAfter((data) => set(data.channels?.[0]?.metrics, 'quoteRequests', 42));
    expect(company.channels[0]?.ownMetrics).toEqual({ quoteRequests: 42 });
    expect(company.notices?.map(({ kind }) => kind)).toEqual(['own-figure']);
  });

  test('counts no text or date among its figures, and shortens a name that is a paragraph', () => {
    const long = 'calls '.repeat(60).trim();
    const company = companyAfter((data) => set(data.siteTotals, 'ownMetrics', { renewal: '2027-03-31', [long]: 9 }));
    expect(Object.entries(company.siteTotals?.ownMetrics ?? {})).toEqual([[`${long.slice(0, 199)}…`, 9]]);
    expect(company.notices?.map(({ kind, path }) => [kind, path])).toEqual([
      ['unknown-field', '/siteTotals/ownMetrics/renewal'],
    ]);
  });

  test('keeps an unknown metric as unknown, with a reason', () => {
    const company = companyAfter((data) => set(data.channels?.[0]?.metrics, 'sessions', null));
    expect(company.channels[0]?.metrics.sessions).toBeNull();
    expect(company.channels[0]?.missing.sessions).toBe('non donné');
  });

  test.each([
    ['an optional part', (data: Loose) => set(data, 'nps', null), '/nps'],
    [
      'an optional number',
      (data: Loose) => set(data.organisation, 'annualTurnoverNet', null),
      '/organisation/annualTurnoverNet',
    ],
    ['a list', (data: Loose) => set(data, 'competitors', null), '/competitors'],
    ['a required number', (data: Loose) => set(data.organisation, 'employees', null), '/organisation/employees'],
    ['a margin', (data: Loose) => set(data.economics, 'marginRate', null), '/economics/marginRate'],
  ])('accepts a null for %s and says that it was not stated', (_name, change, path) => {
    expect(noticesAfter(change)).toContainEqual(['not-stated', path, 'Value not stated: it stays unknown.']);
  });

  test('with shares that do not sum to 1 has them brought to 1 in the same proportions', () => {
    const company = companyAfter((data) => set(data.personas?.[0], 'weight', 1));
    const total = company.personas.reduce((sum, { weight }) => sum + weight, 0);
    expect(total).toBeCloseTo(1, 3);
    expect(company.notices?.map(({ kind, path }) => [kind, path])).toEqual([['rescaled', '/personas']]);
  });

  test('with two totals that disagree names both', () => {
    const [notice] = noticesAfter((data) => set(data.siteTotals, 'newCustomers', 3));
    expect(notice?.slice(0, 2)).toEqual(['contradiction', '/siteTotals/newCustomers']);
    expect(notice?.[2]).toContain('siteTotals newCustomers = 3');
  });

  test.each([
    ['a wrong type', (data: Loose) => set(data.economics, 'marginRate', 'half'), '/economics/marginRate'],
    ['an impossible value', (data: Loose) => set(data.economics, 'marginRate', 1.4), '/economics/marginRate'],
    [
      'a negative count',
      (data: Loose) => set(data.channels?.[0]?.metrics, 'sessions', '12'),
      '/channels/0/metrics/sessions',
    ],
  ])('with %s is refused at its place', (_name, change, path) => {
    const data = exampleData('maison-tilleul-gres');
    change(data as unknown as Loose);
    const issues = () => {
      try {
        readCompany(data);
        return [];
      } catch (error) {
        return error instanceof Failure ? error.issues.map((one) => one.path) : [];
      }
    };
    expect(issues()).toContain(path);
  });

  test('read a second time gives the same company', () => {
    const once = companyAfter((data) => set(data.channels?.[0]?.metrics, 'quoteRequests', 42));
    expect(readCompany(JSON.parse(JSON.stringify(once)))).toEqual(once);
  });
});

/** What anybody can answer. */
const tenAnswers = {
  organisation: { name: 'Atelier Sud', domain: 'https://www.atelier-sud.example' },
  offers: [{ name: 'Réglage de vélo', priceNet: 60 }],
  personas: [{ name: 'Cyclistes du quartier' }],
  strategicObjectives: [{ kind: 'new_customers' }],
  capacity: { hoursPerWeek: 4 },
  budget: { cashCycle: 300 },
  channels: [{ typeId: 'CH-SEO', metrics: { sessions: 1200, newCustomers: null } }],
};

describe('a company file of ten answers', () => {
  const company = readCompany(tenAnswers, '2027-01-01');

  test('keeps what it gives', () => {
    expect(company.offers.map(({ name, priceNet }) => [name, priceNet])).toEqual([['Réglage de vélo', 60]]);
    expect(company.capacity.hoursPerWeek).toBe(4);
    expect(company.channels[0]).toMatchObject({ typeId: 'CH-SEO', metrics: { sessions: 1200 } });
  });

  test('names every value that was taken, and none that it gives', () => {
    const taken = (company.hypotheses ?? []).map(({ about }) => about);
    expect(taken).toContain('economics/marginRate');
    expect(taken).toContain('organisation/businessModel');
    expect(taken).not.toContain('organisation/name');
  });

  test('starts on the Monday after the day it is read', () => expect(company.period.cycleStart).toBe('2027-01-04'));

  test('without a day is refused at its periods', () => expect(() => readCompany(tenAnswers)).toThrow(Failure));

  test('may also be a flat list of answers', () => {
    const flat = {
      name: 'Atelier Sud',
      domain: 'https://www.atelier-sud.example',
      offers: 'Réglage 60',
      personas: 'Voisins',
      goal: 'new_customers',
      hoursPerWeek: 4,
      cash: 300,
    };
    expect(readCompany(flat, '2027-01-01').offers[0]).toMatchObject({ name: 'Réglage', priceNet: 50 });
  });
});
