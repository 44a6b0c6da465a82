import { expect, test } from 'vitest';
import { findingsSarif } from '../../../src/exports/audit/findings-sarif.ts';
import { auditSource, textOf } from '../../support/export-sources.ts';
import { siteOf } from '../../support/site-of.ts';

const finding = (status: string, pages: string[]) => ({
  check: 'title.missing',
  severity: 'high',
  status,
  page: null,
  pages,
  message: { fr: 'Sans titre.', en: 'No title.' },
  fix: { fr: '', en: '' },
  evidence: {},
});

test('each fault of each page is a result, and what was not measured is none', async () => {
  const findings = [
    finding('fail', ['https://exemple.fr/a', 'https://exemple.fr/b']),
    finding('not-measured', ['https://exemple.fr/c']),
  ];
  const source = auditSource({ facts: siteOf({ '/': [] }), semantics: null, findings } as never);
  const { runs } = JSON.parse((await textOf(findingsSarif, source))!);
  expect(runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(['title.missing', 'title.missing']);
});
