import type { ExportDefinition } from '../export.ts';
import type { AuditSource } from './audit-source.ts';
import { actionsJson } from './actions-json.ts';
import { additionsCsv } from './additions-csv.ts';
import { additionsJsonl } from './additions-jsonl.ts';
import { brandJson } from './brand-json.ts';
import { comparisonJson } from './comparison-json.ts';
import { competingJson } from './competing-json.ts';
import { coverageJson } from './coverage-json.ts';
import { auditDocuments } from './documents.ts';
import { diagnosesJson } from './diagnoses-json.ts';
import { equityJson } from './equity-json.ts';
import { findingsCsv } from './findings-csv.ts';
import { findingsJsonl } from './findings-jsonl.ts';
import { imagesJsonl } from './images-jsonl.ts';
import { keyphrasesJsonl } from './keyphrases-jsonl.ts';
import { keywordsJson } from './keywords-json.ts';
import { linksJsonl } from './links-jsonl.ts';
import { needsJson } from './needs-json.ts';
import { pagesCsv } from './pages-csv.ts';
import { pagesHtml } from './pages-html.ts';
import { pagesJsonl } from './pages-jsonl.ts';
import { reportHtml } from './report-html.ts';
import { searchesJson } from './searches-json.ts';
import { siteProfileJson } from './site-profile-json.ts';
import { suggestionsCsv } from './suggestions-csv.ts';
import { suggestionsJsonl } from './suggestions-jsonl.ts';
import { topicsJson } from './topics-json.ts';

/** The files of an audit, in the order they are written. */
export const auditExports: readonly ExportDefinition<AuditSource>[] = [
  pagesJsonl,
  linksJsonl,
  imagesJsonl,
  findingsJsonl,
  pagesCsv,
  findingsCsv,
  keyphrasesJsonl,
  keywordsJson,
  searchesJson,
  suggestionsJsonl,
  suggestionsCsv,
  additionsJsonl,
  additionsCsv,
  competingJson,
  topicsJson,
  coverageJson,
  needsJson,
  brandJson,
  comparisonJson,
  equityJson,
  siteProfileJson,
  diagnosesJson,
  actionsJson,
  reportHtml,
  pagesHtml,
  ...auditDocuments,
];
