import { expect, test } from 'vitest';
import { defineAudit } from '../../../../src/core/audits/audit.ts';
import { audits } from '../../../../src/core/audits/index.ts';
import { runAudits } from '../../../../src/core/audits/results/run-audits.ts';
import { siteOf } from '../../../support/site-of.ts';

const texts = { fr: 'x', en: 'x' };
const shape = {
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: texts,
  action: texts,
  why: texts,
  examples: { bad: '', good: '' },
} as const;

test('every declared check runs: the whole catalogue gives one result each, in its order', () => {
  const results = runAudits(audits, siteOf({ '/': {} }));
  expect(results.map((result) => result.audit.id)).toEqual(audits.map((audit) => audit.id));
});

test('a check sees the facts it names and no other', () => {
  let seen: string[] = [];
  const spy = defineAudit({
    ...shape,
    id: 'test.spy',
    needs: ['crawl', 'home'],
    run: (facts) => {
      seen = Object.keys(facts);
      return { checked: 1, findings: [] };
    },
  });
  runAudits([spy], siteOf({ '/': {} }));
  expect(seen).toEqual(['crawl', 'home']);
});

test('a check that throws is a bug and is not hidden', () => {
  const broken = defineAudit({
    ...shape,
    id: 'test.broken',
    needs: ['crawl'],
    run: () => {
      throw new Error('bug');
    },
  });
  expect(() => runAudits([broken], siteOf({ '/': {} }))).toThrow('bug');
});

test('a check that cannot judge has a reason, and is neither passed nor failed', () => {
  const silent = defineAudit({ ...shape, id: 'test.silent', needs: ['crawl'], run: () => ({ notMeasured: texts }) });
  expect(runAudits([silent], siteOf({ '/': {} }))).toMatchObject([{ status: 'not-measured', reason: texts }]);
});

test('a finding about something missing names what was not read; another one does not', () => {
  const finding = { page: null, message: texts, evidence: {}, fix: texts };
  const found = { ...shape, needs: ['crawl'], run: () => ({ checked: 1, findings: [finding] }) } as const;
  const site = siteOf(
    { '/': {} },
    {
      crawl: { complete: false, incompleteReasons: [{ code: 'robots', count: 1, examples: ['https://exemple.fr/p'] }] },
    },
  );
  const [absent, present] = runAudits(
    [defineAudit({ ...found, id: 'test.absent', absence: true }), defineAudit({ ...found, id: 'test.present' })],
    site,
  );
  expect(absent!.findings[0]!.message.en).toBe(
    'x Looked for in what was read; not read: addresses refused by robots.txt (1).',
  );
  expect(absent!.findings[0]!.evidence.unread).toMatchObject([{ examples: ['https://exemple.fr/p'] }]);
  expect(present!.findings).toEqual([finding]);
});

test('checks of texts judge the pages that a site hides, other checks the indexable ones', () => {
  const site = siteOf({ '/': {}, '/bols': { noindex: true }, '/vases': { noindex: true } });
  const counting = (id: string) =>
    defineAudit({
      ...shape,
      id,
      needs: ['indexablePages'],
      run: ({ indexablePages }) => ({ checked: indexablePages.length, findings: [] }),
    });
  expect(runAudits([counting('title.spy'), counting('sitemap.spy')], site).map(({ checked }) => checked)).toEqual([
    3, 1,
  ]);
});

test('a check does not see the pages that are surely of the kinds it leaves out', () => {
  let seen: string[] = [];
  const spy = defineAudit({
    ...shape,
    id: 'test.spy',
    leavesOut: ['legal'],
    needs: ['indexablePages'],
    run: ({ indexablePages }) => {
      seen = indexablePages.map(({ record }) => new URL(record.url).pathname);
      return { checked: 1, findings: [] };
    },
  });
  runAudits([spy], siteOf({ '/': {}, '/mentions-legales': {}, '/stages': {} }));
  expect(seen).toEqual(['/', '/stages']);
});

test('errors served as pages are judged by the checks of addresses alone', () => {
  const counting = (id: string) =>
    defineAudit({
      ...shape,
      id,
      needs: ['indexablePages'],
      run: ({ indexablePages }) => ({ checked: indexablePages.length, findings: [] }),
    });
  const site = siteOf({ '/': {}, '/404': { title: 'Page non trouvée', text: ['404'], headings: [] } });
  expect(runAudits([counting('title.spy'), counting('http.spy')], site).map(({ checked }) => checked)).toEqual([1, 2]);
});
