import { expect, test } from 'vitest';
import { actionsJson } from '../../../src/exports/audit/actions-json.ts';
import { origin, siteOf } from '../../support/site-of.ts';
import { auditSource, textOf } from '../../support/export-sources.ts';

test('the actions are ranked from 1, with what the page of the month shows', async () => {
  const result = {
    audit: {
      id: 'link.orphan',
      severity: 'high',
      effort: 'hours',
      title: { fr: 'A', en: 'A' },
      action: { fr: 'Faites', en: 'Do' },
      why: { fr: 'p', en: 'w' },
    },
    status: 'fail',
    checked: 2,
    findings: [{ page: `${origin}/`, message: { fr: 'm', en: 'm' }, evidence: {}, fix: { fr: 'f', en: 'f' } }],
  };
  const rows = JSON.parse(
    (await textOf(
      actionsJson,
      auditSource({ results: [result], semantics: null, diagnoses: [], facts: siteOf({ '/': {} }) }),
    ))!,
  );
  expect(rows).toEqual([
    expect.objectContaining({
      rank: 1,
      source: 'check',
      id: 'link.orphan',
      pages: 1,
      effort: 'hours',
      checks: ['link.orphan'],
    }),
  ]);
});
