import { expect, test } from '@jest/globals';
import { ownerOf } from '../../../../src/core/planning/targets/owner-of.ts';
import { companyWith } from '../../../support/small-company.ts';

test('the owner of a skill is the first person named for it, otherwise its role', () => {
  const { capacity } = companyWith();
  const people = [
    { name: 'Zoé', role: 'SEO' },
    { name: 'Ana', role: 'seo and ads' },
  ];
  const company = companyWith({ capacity: { ...capacity, people } });
  expect([ownerOf(company, 'seo').fr, ownerOf(company, 'email').fr]).toEqual(['Ana', 'responsable des courriels']);
});
