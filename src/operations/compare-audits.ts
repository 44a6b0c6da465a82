import { z } from 'zod';
import { type ComparedAudit, type ComparedPage, compareAudits } from '../core/audits/compare-audits.ts';
import type { ComparedFinding } from '../core/audits/compare-findings.ts';
import type { Files, Store } from '../io/services.ts';
import { auditFolder } from './audit-folder.ts';
import { type AuditSummary, field } from './audit-input.ts';
import { documentRows } from './list-audit-rows.ts';
import { defineOperation } from './operation.ts';

const Sentence = z.object({ fr: z.string(), en: z.string() });
const Change = z.object({
  check: z.string(),
  severity: z.enum(['critical', 'high', 'medium', 'low', 'info']),
  page: z.string().nullable(),
  before: z.number(),
  after: z.number(),
  message: Sentence,
});

export const Comparison = z.object({
  cut: z.object({ before: z.boolean(), after: z.boolean() }),
  pages: z.object({
    added: z.array(z.string()),
    removed: z.array(z.string()),
    changed: z.array(z.object({ url: z.string(), fields: z.array(z.string()) })),
  }),
  links: z.object({ added: z.number(), removed: z.number() }),
  findings: z.object({ new: z.array(Change), worse: z.array(Change), fixed: z.array(Change) }),
  suggestionsDone: z.array(z.object({ from: z.string(), to: z.string(), anchor: z.string() })),
  score: z.record(z.string(), z.object({ before: z.number().nullable(), after: z.number().nullable() })),
});
export type Comparison = z.output<typeof Comparison>;

export const compareAuditFolders = defineOperation({
  id: 'compare-audits',
  summary: { fr: 'Comparer deux audits d’un même site', en: 'Compare two audits of one site' },
  input: z.strictObject({
    before: field(z.string().min(1), 'dossier du premier audit', 'folder of the first audit'),
    after: field(z.string().min(1), 'dossier du second audit', 'folder of the second audit'),
  }),
  output: Comparison,
  needs: ['files'],
  run: async ({ before, after }, { files }) =>
    compareAudits(await comparedAudit(before, files), await comparedAudit(after, files)) as Comparison,
});

/** The same of two audits that the service keeps. */
export const compareStoredAudits = defineOperation({
  id: 'compare-audits',
  summary: compareAuditFolders.summary,
  input: z.strictObject({
    id: field(z.string().min(1).max(64), 'identifiant de l’audit', 'id of the audit'),
    with: field(z.string().min(1).max(64), 'identifiant de l’audit précédent', 'id of the earlier audit'),
  }),
  output: Comparison,
  needs: ['store'],
  run: async ({ id, with: other }, { store }) =>
    compareAudits(await storedAudit(other, store), await storedAudit(id, store)) as Comparison,
});

async function storedAudit(id: string, store: Store): Promise<ComparedAudit> {
  const links: { from: string; to: string }[] = [];
  const [pages, findings, suggestions] = (await Promise.all(
    ['pages', 'findings', 'suggestions'].map((name) => documentRows(id, name, store)),
  )) as unknown as [ComparedPage[], ComparedFinding[], ComparedAudit['suggestions']];
  const { score, incompleteReasons } = (await store.readDocument<AuditSummary>(id, 'summary'))!;
  for await (const page of store.pages(id, { blocks: false })) {
    for (const { to } of page.links) links.push({ from: page.url, to });
  }
  return { pages, links, findings, suggestions, score, incompleteReasons };
}

export async function comparedAudit(folder: string, files: Files): Promise<ComparedAudit> {
  const audit = auditFolder(folder, files);
  const { score, incompleteReasons } =
    await audit.document<Pick<ComparedAudit, 'score' | 'incompleteReasons'>>('audit.json');
  return {
    pages: await audit.rows<ComparedPage>('pages.jsonl'),
    links: await audit.rows('links.jsonl'),
    findings: await audit.rows<ComparedFinding>('findings.jsonl'),
    suggestions: await audit.rows('suggestions.jsonl'),
    score,
    incompleteReasons,
  };
}
