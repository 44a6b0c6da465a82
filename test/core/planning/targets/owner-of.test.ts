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
  expect([3, 2, 2, 1, 1].map((hours) => owners.take('email', hours)?.fr ?? null)).toEqual([
    'Ana',
    'Luc',
    'Zoé',
    'Ana',
    null,
  ]);
});

test('nobody who is away gets a task', () => {
  const team = companyWith({ capacity: { ...companyWith().capacity, people: [{ name: 'Nora' }, { name: 'Paul' }] } });
  const isAway = (name: string): boolean => name === 'Nora';
  expect(ownerLedger(team, 2).take('seo', 1, isAway)?.en).toBe('Paul');
  expect(ownerLedger(team, 2).isFree('seo', 1, () => true)).toBe(false);
});
