import { z } from 'zod';
import type { ComparedAudit, ComparedPage } from '../../core/audits/comparison/compare-audits.ts';
import type { ComparedFinding } from '../../core/audits/comparison/compare-findings.ts';
import { Failure } from '../../core/values/failure.ts';
import type { Files } from '../../io/services/files.ts';
import type { Store } from '../../io/services/store.ts';
import { auditFolder } from '../files/audit-folder.ts';
import type { AuditSummary } from '../inputs/audit-input.ts';
import { FindingForm, PageForm, SuggestionForm } from '../inputs/audit-row-schemas.ts';
import { documentRows } from '../list-audit-rows.ts';

/** The data of an audit that a comparison reads, with its start address. */
export type AuditOfSite = ComparedAudit & { readonly url: string };

/** Throws `Failure('invalid-input')` for an audit of another host, of which no page could be compared. */
export function refuseOtherSite({ url: before }: AuditOfSite, after: string): void {
  if (hostOf(before) === hostOf(after)) return;
  throw new Failure('invalid-input', {
    fr: `Les deux audits ne portent pas sur le même site\u202f: ${before} et ${after}. Donnez deux audits d’un même nom de domaine.`,
    en: `The two audits are of different sites: ${before} and ${after}. Give two audits of one domain name.`,
  });
}

function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\./, '');
}

/** Reads an audit from the store. */
export async function auditOfStore(id: string, store: Store): Promise<AuditOfSite> {
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

/** Reads an audit from its folder. */
export async function auditOfFolder(folder: string, files: Files): Promise<AuditOfSite> {
  const audit = auditFolder(folder, files);
  const summary = ComparedSummary.safeParse(await audit.document('audit.json'));
  if (!summary.success) throw notAnAudit(`${folder}/audit.json`);
  const { url, score, incompleteReasons } = summary.data;
  const shared = sharedStrings();
  return {
    url,
    pages: await audit.rows('pages.jsonl', PageForm),
    links: await audit.manyRows<{ from: string; to: string }>('links.jsonl', ({ from, to }) => ({
      from: shared(from),
      to: shared(to),
    })),
    findings: await audit.rows('findings.jsonl', FindingForm),
    suggestions: await audit.rows('suggestions.jsonl', SuggestionForm),
    score,
    incompleteReasons,
  };
}

/** Maps equal strings to one object: a large site has millions of links and a few thousand addresses. */
function sharedStrings(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const first = known.get(text);
    if (first === undefined) known.set(text, text);
    return first ?? text;
  };
}

/** The fields of `audit.json` that a comparison reads. */
const ComparedSummary = z.object({
  url: z.url({ protocol: /^https?$/ }),
  score: z.record(z.string(), z.number().nullable()),
  incompleteReasons: z.array(z.object({ code: z.string() })),
});

function notAnAudit(path: string): Failure {
  return new Failure('invalid-input', {
    fr: `${path} n’indique pas quel site a été audité\u202f: donnez le dossier d’un audit fait avec maillage audit --out.`,
    en: `${path} does not name the site that was audited: give the folder of an audit made with maillage audit --out.`,
  });
}
