import { expect, test } from 'vitest';
import { httpClientError } from '../../../../src/core/audits/http/client-error.ts';
import { httpVisitedMissing } from '../../../../src/core/audits/http/visited-missing.ts';
import { faultsOf, faultyPages, unmeasuredReason } from '../../../support/faults-of.ts';
import { origin, siteOf } from '../../../support/site-of.ts';

const imported = {
  files: [],
  robots: null,
  crawled: null,
  visits: new Map([
    [`${origin}/Bols_Gres_Emailles.html`, 12],
    [`${origin}/bols-gres-emailles`, 90],
    [`${origin}/liee`, 4],
  ]),
  search: new Map([[`${origin}/stage`, { clicks: 0, impressions: 31, position: 5 }]]),
};
const pages = {
  '/': ['/bols-gres-emailles', '/liee'],
  '/bols-gres-emailles': [],
  '/Bols_Gres_Emailles.html': { status: 404, source: 'import' as const },
  '/stage': { status: 410, source: 'import' as const },
  '/oubli': { status: 404, source: 'import' as const },
  '/liee': { status: 404 },
};

test('a dead address with visits is reported with their number and its redirect target', () => {
  const [first, second, ...others] = faultsOf(httpVisitedMissing, siteOf(pages, { imported }));
  expect(first).toMatchObject({ evidence: { visits: 12 }, edit: { new: `${origin}/bols-gres-emailles` } });
  expect(second).toMatchObject({ page: `${origin}/stage`, evidence: { visits: 0, impressions: 31 } });
  expect(others).toEqual([]);
});

test('it is reported once: a dead address without visits is reported by http.client_error', () => {
  expect(faultyPages(httpClientError, siteOf(pages, { imported }))).toEqual(['/oubli']);
});

test('without a log or search figures it is not measured', () => {
  expect(unmeasuredReason(httpVisitedMissing, siteOf(pages))?.fr).toMatch(/importés/);
});
