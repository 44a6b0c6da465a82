import { expect, test } from 'vitest';
import type { SiteSignals } from '../../../src/core/planning/context/site-signals.ts';
import { onCompanyDomain } from '../../../src/operations/company/company-domain.ts';
import { exampleCompany } from '../../support/companies.ts';

test('the words of the brand have the addresses of public pages when a copy of the site was crawled', () => {
  const company = exampleCompany('maison-tilleul-gres');
  const word = { word: 'solide', forms: ['solides'], counts: { offers: 2, reviews: null, anchors: null } };
  const signals: SiteSignals = {
    url: 'http://127.0.0.1:8080/',
    topics: [],
    coverage: [],
    keywords: [],
    suggestions: [],
    accessibilityFindings: [],
    priorityPages: [],
    findings: {},
    brand: {
      language: 'fr',
      pages: 1,
      sources: [],
      desired: [{ ...word, page: 'http://127.0.0.1:8080/bols' }],
      observed: [{ ...word, page: null }],
    },
  };
  const { brand } = onCompanyDomain(signals, company);
  expect(brand?.desired[0]?.page).toBe(new URL('/bols', company.organisation.domain).href);
  expect(brand?.observed[0]?.page).toBeNull();
});
