import { z } from 'zod';
import type { ComparedAudit, ComparedPage } from '../../core/audits/comparison/compare-audits.ts';
import type { ComparedFinding } from '../../core/audits/comparison/compared-finding.ts';
import { withoutUnjudged } from '../../core/audits/comparison/unjudged-checks.ts';
import { siteHost } from '../../core/values/addresses/site-host.ts';
import { Failure } from '../../core/values/failure.ts';
import type { Files } from '../../io/services/files.ts';
import type { Store } from '../../io/services/store.ts';
import { auditFolder } from '../files/audit-folder.ts';
import type { AuditSummary } from '../inputs/audit-input.ts';
import { FindingForm, PageForm, SuggestionForm } from '../inputs/audit-row-schemas.ts';
import { documentRows } from '../list-audit-rows.ts';

/** The data of an audit that a comparison reads, with its start address. */
export type AuditOfSite = ComparedAudit & { readonly url: string };

/**
 * The earlier audit of a site that is now at `after`. On another host no page can be compared: throws
 * `Failure('invalid-input')`, unless the two are one site (`sameSite`); its pages are then those of the same path.
 */
export function comparable(before: AuditOfSite, after: string, sameSite: boolean): AuditOfSite {
  if (siteHost(before.url) === siteHost(after)) return before;
  if (sameSite) return movedTo(before, before.url, after);
  throw new Failure('invalid-input', {
    fr: `Les deux audits ne portent pas sur le même site\u202f: ${before.url} et ${after}. Donnez deux audits d’un même nom de domaine, ou --same-site pour deux adresses d’un même site.`,
    en: `The two audits are of different sites: ${before.url} and ${after}. Give two audits of one domain name, or --same-site for two addresses of one site.`,
  });
}

/**
 * Two audits of one site at two addresses, both at the address of the later one: the canonicals, language versions and
 * links of a copy may name the public site.
 */
export function atOneAddress(
  first: AuditOfSite,
  second: AuditOfSite,
): { readonly before: AuditOfSite; readonly after: AuditOfSite } {
  if (siteHost(first.url) === siteHost(second.url)) return { before: first, after: second };
  const { before, after } = withoutUnjudged(first, second);
  return { before: movedTo(before, first.url, second.url), after: movedTo(after, first.url, second.url) };
}

/** The audit with the addresses at the origin of `from` moved to that of `to`, with or without www. and TLS. */
function movedTo(
  { url, pages, links, findings, suggestions, ...audit }: AuditOfSite,
  from: string,
  to: string,
): AuditOfSite {
  const { origin } = new URL(to);
  const host = siteHost(from);
  const starts = ['', 'www.'].flatMap((www) => ['http', 'https'].map((scheme) => `${scheme}://${www}${host}`));
  const moved = <Address extends string | null>(address: Address): Address => {
    const start = address === null ? undefined : starts.find((one) => address === one || address.startsWith(`${one}/`));
    return (start === undefined ? address : origin + address!.slice(start.length)) as Address;
  };
  return {
    ...audit,
    url: moved(url),
    pages: pages.map((page) => ({
      ...page,
      url: moved(page.url),
      canonical: moved(page.canonical),
      redirectTo: moved(page.redirectTo ?? null),
    })),
    links: links.map(({ from, to }) => ({ from: moved(from), to: moved(to) })),
    findings: findings.map(({ page, pages: all, evidence, ...finding }) => ({
      ...finding,
      page: moved(page),
      pages: all?.map(moved),
      evidence: movedIn(evidence, moved),
    })),
    suggestions: suggestions.map((one) => ({ ...one, from: moved(one.from), to: moved(one.to) })),
  };
}

/** The value with each address in it moved; the evidence of a finding names pages at any depth. */
function movedIn<Value>(value: Value, moved: (address: string) => string): Value {
  if (typeof value === 'string') return moved(value) as Value;
  if (Array.isArray(value)) return value.map((one) => movedIn(one as unknown, moved)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, movedIn(one as unknown, moved)]),
  ) as Value;
}

/** Reads an audit from the store. */
export async function auditOfStore(id: string, store: Store): Promise<AuditOfSite> {
  const links: { from: string; to: string }[] = [];
  const [pages, findings, suggestions] = (await Promise.all(
    ['pages', 'findings', 'suggestions'].map((name) => documentRows(id, name, store)),
  )) as unknown as [ComparedPage[], ComparedFinding[], ComparedAudit['suggestions']];
  const { url, engineVersion, score, incompleteReasons, scope } = (await store.readDocument<AuditSummary>(
    id,
    'summary',
  ))!;
  for await (const page of store.pages(id, { blocks: false })) {
    for (const { to } of page.links) links.push({ from: page.url, to });
  }
  return { url, engineVersion, pages, links, findings, suggestions, score, incompleteReasons, scope };
}

/** Reads an audit from its folder. */
export async function auditOfFolder(folder: string, files: Files): Promise<AuditOfSite> {
  const audit = auditFolder(folder, files);
  const summary = ComparedSummary.safeParse(await audit.document('audit.json'));
  if (!summary.success) throw notAnAudit(`${folder}/audit.json`);
  const { url, engineVersion, score, incompleteReasons, scope } = summary.data;
  const shared = sharedStrings();
  return {
    url,
    engineVersion,
    pages: await audit.rows('pages.jsonl', PageForm),
    links: await audit.manyRows<{ from: string; to: string }>('links.jsonl', ({ from, to }) => ({
      from: shared(from),
      to: shared(to),
    })),
    findings: await audit.rows('findings.jsonl', FindingForm),
    suggestions: await audit.rows('suggestions.jsonl', SuggestionForm),
    score,
    incompleteReasons,
    scope,
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
  engineVersion: z.string().optional(),
  score: z.record(z.string(), z.number().nullable()),
  incompleteReasons: z.array(z.object({ code: z.string() })),
  scope: z
    .object({
      include: z.array(z.string()),
      exclude: z.array(z.string()),
      only: z.enum(['list', 'sitemaps']).nullable(),
      listed: z.number().nullable(),
    })
    .optional(),
});

function notAnAudit(path: string): Failure {
  return new Failure('invalid-input', {
    fr: `${path} n’indique pas quel site a été audité\u202f: donnez le dossier d’un audit fait avec maillage audit --out.`,
    en: `${path} does not name the site that was audited: give the folder of an audit made with maillage audit --out.`,
  });
}
