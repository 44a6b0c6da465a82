import { z } from 'zod';
import { type ComparedAudit, type ComparedPage, compareAudits } from '../core/audits/comparison/compare-audits.ts';
import type { ComparedFinding } from '../core/audits/comparison/compare-findings.ts';
import { Failure } from '../core/values/failure.ts';
import type { Files } from '../io/services/files.ts';
import type { Store } from '../io/services/store.ts';
import { auditFolder } from './files/audit-folder.ts';
import { FindingForm, PageForm, SuggestionForm } from './inputs/audit-row-schemas.ts';
import type { AuditSummary } from './inputs/audit-input.ts';
import { field } from './inputs/field.ts';
import { documentRows } from './list-audit-rows.ts';
import { defineOperation } from './operation.ts';
import { BilingualText } from './inputs/bilingual-text.ts';

const Change = z.object({
  check: z.string(),
  severity: z.enum(['critical', 'high', 'medium', 'low', 'info']),
  page: z.string().nullable(),
  before: z.number(),
  after: z.number(),
  message: BilingualText,
});

export const Comparison = z.object({
  cut: z.object({ before: z.boolean(), after: z.boolean() }),
  pages: z.object({
    added: z.array(z.string()),
    removed: z.array(z.string()),
    changed: z.array(
      z.object({
        url: z.string(),
        fields: z.array(z.string()),
        /** What the page answered; absent when it answers as it did. */
        status: z.object({ before: z.number().nullable(), after: z.number().nullable() }).optional(),
      }),
    ),
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
    compared(await comparedAudit(before, files), await comparedAudit(after, files)),
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
    compared(await storedAudit(other, store), await storedAudit(id, store)),
});

/** An audit with the address it began at. */
export type AuditOfSite = ComparedAudit & { readonly url: string };

function compared(before: AuditOfSite, after: AuditOfSite): Comparison {
  refuseOtherSite(before, after.url);
  return compareAudits(before, after) as Comparison;
}

/** Of another host every page would be new, and none of the former left. */
export function refuseOtherSite({ url: before }: AuditOfSite, after: string): void {
  if (hostOf(before) === hostOf(after)) return;
  throw new Failure('invalid-input', {
    fr: `Les deux audits ne sont pas ceux d’un même site\u202f: ${before} et ${after}. Donnez deux audits d’un même nom de domaine.`,
    en: `The two audits are not of one site: ${before} and ${after}. Give two audits of one domain name.`,
  });
}

function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\./, '');
}

async function storedAudit(id: string, store: Store): Promise<AuditOfSite> {
  const links: { from: string; to: string }[] = [];
  const [pages, findings, suggestions] = (await Promise.all(
    ['pages', 'findings', 'suggestions'].map((name) => documentRows(id, name, store)),
  )) as unknown as [ComparedPage[], ComparedFinding[], ComparedAudit['suggestions']];
  const { url, score, incompleteReasons } = (await store.readDocument<AuditSummary>(id, 'summary'))!;
  for await (const page of store.pages(id, { blocks: false })) {
    for (const { to } of page.links) links.push({ from: page.url, to });
  }
  return { url, pages, links, findings, suggestions, score, incompleteReasons };
}

export async function comparedAudit(folder: string, files: Files): Promise<AuditOfSite> {
  const audit = auditFolder(folder, files);
  const summary = ComparedSummary.safeParse(await audit.document('audit.json'));
  if (!summary.success) throw noAudit(`${folder}/audit.json`);
  const { url, score, incompleteReasons } = summary.data;
  // One text for each address, not one a link: a large site has some thousand addresses and millions of links.
  const addresses = new Map<string, string>();
  const once = (address: string): string => {
    const known = addresses.get(address);
    if (known === undefined) addresses.set(address, address);
    return known ?? address;
  };
  return {
    url,
    pages: await audit.rows('pages.jsonl', PageForm),
    links: await audit.manyRows<{ from: string; to: string }>('links.jsonl', ({ from, to }) => ({
      from: once(from),
      to: once(to),
    })),
    findings: await audit.rows('findings.jsonl', FindingForm),
    suggestions: await audit.rows('suggestions.jsonl', SuggestionForm),
    score,
    incompleteReasons,
  };
}

/** What a comparison reads of `audit.json`. */
const ComparedSummary = z.object({
  url: z.url({ protocol: /^https?$/ }),
  score: z.record(z.string(), z.number().nullable()),
  incompleteReasons: z.array(z.object({ code: z.string() })),
});

function noAudit(path: string): Failure {
  return new Failure('invalid-input', {
    fr: `${path} ne dit pas quel site a été audité, ni comment\u202f: donnez le dossier d’un audit fait avec maillage audit --out.`,
    en: `${path} does not say which site was audited, nor how: give the folder of an audit made with maillage audit --out.`,
  });
}
