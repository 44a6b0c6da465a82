import { expect, test } from 'vitest';
import { isSearched } from '../../../../src/core/planning/topics/is-searched.ts';
import { planTopics } from '../../../../src/core/planning/topics/plan-topics.ts';
import { siteWith } from '../../../support/site-signals.ts';
import { companyWith } from '../../../support/small-company.ts';

const company = companyWith();

test.each([
  'Astuces',
  'Local',
  'nos conseils',
  'À propos',
  'Vélo Nord',
  'Vélo Nord avis',
  'Guides et dossiers',
  '2026',
])('%s is no subject that people search', (words) => expect(isSearched(company, words)).toBe(false));

test.each(['vélo', 'local à vélos', 'astuces pour réparer un pneu', 'vélo de ville', 'guide de randonnée'])(
  '%s is searched',
  (words) => expect(isSearched(company, words)).toBe(true),
);

test('a crawled topic of words that any site has, or of the name of the company, is no topic of the plan', () => {
  const topic = (id: string, name: string) => ({ id, name, terms: [name], pages: [`/${id}`], hub: `/${id}` });
  const site = siteWith({ topics: [topic('t1', 'Astuces'), topic('t2', 'Vélo Nord'), topic('t3', 'remorque enfant')] });
  const keywords = planTopics(company, site).map(({ keyword }) => keyword);
  expect(keywords).toContain('remorque enfant');
  expect(keywords).not.toContain('Astuces');
  expect(keywords).not.toContain('Vélo Nord');
});
