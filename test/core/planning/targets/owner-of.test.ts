import { expect, test } from 'vitest';
import { deciderOf, ownerLedger, ownerOf } from '../../../../src/core/planning/targets/owner-of.ts';
import { companyWith } from '../../../support/small-company.ts';

const { capacity } = companyWith();
const withPeople = (...people: readonly { name: string; role: string; hours?: number }[]) =>
  companyWith({ capacity: { ...capacity, people: [...people] } });

test('the owner of a skill is the person named for it, or whose role does such work', () => {
  const company = withPeople({ name: 'Zoé', role: 'SEO', hours: 1 }, { name: 'Ana', role: 'Boutique', hours: 2 });
  expect([ownerOf(company, 'seo').fr, ownerOf(company, 'email').fr]).toEqual(['Zoé', 'Ana']);
});

test('where no role fits, the owner is the person with the most hours, never a role that nobody has', () => {
  const company = withPeople({ name: 'Ana', role: 'atelier', hours: 2 }, { name: 'Luc', role: 'atelier', hours: 5 });
  expect(ownerOf(company, 'ads').fr).toBe('Luc');
});

test('where nobody is named, the owner is a role', () => {
  const company = companyWith({ capacity: { ...capacity, hoursPerWeek: 20 } });
  expect(ownerOf(company, 'email').fr).toBe('responsable des courriels');
});

test('in a company of one person every task is that person’s', () => {
  const alone = companyWith({ capacity: { ...capacity, hoursPerWeek: 2 } });
  expect((['seo', 'dev', 'writing', 'email'] as const).map((skill) => ownerOf(alone, skill))).toEqual(
    Array.from({ length: 4 }, () => ({ fr: 'vous', en: 'you' })),
  );
});

test('indicators of the whole company belong to the person who decides, else to the management', () => {
  const company = withPeople({ name: 'Ana', role: 'accueil', hours: 9 }, { name: 'Luc', role: 'gérant', hours: 2 });
  expect(deciderOf(company).fr).toBe('Luc');
  expect(deciderOf(companyWith()).fr).toBe('direction');
});

test('tasks go to who has the most hours left among fitting roles, then among all, and wait when nobody has enough', () => {
  const company = withPeople(
    { name: 'Ana', role: 'newsletter', hours: 2 },
    { name: 'Luc', role: 'newsletter', hours: 1 },
    { name: 'Zoé', role: 'atelier', hours: 1 },
  );
  const owners = ownerLedger(company, 2);
  const inLastWeek = (hours: number) => [{ week: 1, hours }];
  expect([3, 2, 2, 1, 1].map((hours) => owners.take('email', inLastWeek(hours))?.fr ?? null)).toEqual([
    'Ana',
    'Luc',
    'Zoé',
    'Ana',
    null,
  ]);
});

test('who has given the hours of the weeks so far leaves the next task to a colleague', () => {
  const company = withPeople({ name: 'Ana', role: 'newsletter', hours: 4 }, { name: 'Luc', role: 'atelier', hours: 2 });
  const owners = ownerLedger(company, 20);
  const inWeek = (week: number, hours: number) => owners.take('email', [{ week, hours }])?.fr;
  expect([inWeek(0, 4), inWeek(0, 2), inWeek(1, 4)]).toEqual(['Ana', 'Luc', 'Ana']);
});

test('nobody who is away gets a task', () => {
  const team = companyWith({ capacity: { ...companyWith().capacity, people: [{ name: 'Nora' }, { name: 'Paul' }] } });
  const isAway = (name: string): boolean => name === 'Nora';
  const hour = [{ week: 0, hours: 1 }];
  expect(ownerLedger(team, 2).take('seo', hour, isAway)?.en).toBe('Paul');
  expect(ownerLedger(team, 2).isFree('seo', hour, () => true)).toBe(false);
});
