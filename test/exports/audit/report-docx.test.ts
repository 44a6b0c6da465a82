import { expect, test } from 'vitest';
import { auditReport } from '../../../src/core/report/audit/audit-report.ts';
import { graphPicture } from '../../../src/core/report/audit/graph-picture.ts';
import { reportDocx } from '../../../src/exports/audit/report-docx.ts';
import { renderDocx } from '../../../src/exports/docx/render-docx.ts';
import { auditSource } from '../../support/export-sources.ts';
import { analyseCrawl } from '../../../src/core/analysis/analyse-crawl.ts';
import { languages } from '../../support/languages.ts';
import { recordsOf } from '../../support/records-of.ts';
import { siteOf } from '../../support/site-of.ts';

const { crawl } = siteOf({ '/': [] });
const input = { crawl, personas: null, priorityUrls: null, semantics: false, seed: 1, languages };
const analysis = analyseCrawl({ ...input, pages: recordsOf({ '/': ['/a'], '/a': ['/'] }) }, () => undefined);

test('the document has the blocks of the report and the day of the audit', async () => {
  const bytes = await reportDocx.render(auditSource(analysis, 'en'));
  const expected = await renderDocx(auditReport(analysis, graphPicture(analysis)), { locale: 'en', day: '2027-01-04' });
  expect(Buffer.compare(bytes, expected)).toBe(0);
});

test('it is written only when docx is requested', () => {
  expect(reportDocx.document?.name).toBe('docx');
});
