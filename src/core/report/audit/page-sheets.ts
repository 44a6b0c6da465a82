import type { SiteAnalysis } from '../../analysis/site-analysis.ts';
import { type KindOfPage, pageKindTitles } from '../../audits/page-kinds/page-kind.ts';
import type { IndexableReason, PageFacts } from '../../audits/facts/site-facts.ts';
import { groupBy } from '../../audits/groups.ts';
import { pagesOf } from '../../audits/results/page-worth.ts';
import { reportedResult } from '../../audits/results/reported-findings.ts';
import { shownAddress } from '../../values/addresses/shown-address.ts';
import { compareText } from '../../values/compare-text.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import { compareSeverity, severityNames } from './audit-names.ts';

/** A fault of a page, with its fix. */
export interface SheetFinding {
  readonly severity: Text;
  readonly message: Text;
  readonly fix: Text;
  readonly before?: string;
  readonly after?: string;
}

export interface SheetLink {
  readonly url: string;
  readonly anchor: string;
}

/** All that an audit knows of one page, for its editor. */
export interface PageSheet {
  /** Anchor of the sheet in its file. */
  readonly id: string;
  readonly url: string;
  readonly title: string | null;
  readonly kind: Text | null;
  readonly kindReason: Text | null;
  /** Why search engines do not show the page; null when they may. */
  readonly hidden: Text | null;
  readonly depth: number | null;
  readonly words: number;
  readonly inlinks: number;
  readonly outlinks: number;
  readonly keyphrases: readonly string[];
  /** Links from the texts of other pages, and to other pages from its own; the first ones. */
  readonly from: readonly SheetLink[];
  readonly to: readonly SheetLink[];
  /** Links to add in its texts. */
  readonly missing: readonly (SheetLink & { readonly sentence: string })[];
  /** Gravest first. */
  readonly findings: readonly SheetFinding[];
  /** Findings that the sheet leaves out. */
  readonly more: number;
}

const mostFindings = 6;
const mostLinks = 3;
const mostKeyphrases = 4;

/** The anchor of the sheet of a page, from its place among the pages that a visitor can open. */
export const sheetId = (place: number): string => `page-${place + 1}`;

/** A sheet for each page that a visitor can open, in the order of addresses. */
export function pageSheets(analysis: SiteAnalysis): PageSheet[] {
  const { facts, semantics } = analysis;
  const findings = findingsByPage(analysis);
  const keyphrases = new Map(semantics?.keyphrases.map((row) => [row.url, row.keyphrases]));
  const missing = groupBy(semantics?.suggestions ?? [], ({ from }) => from);
  const incoming = contentLinks(facts.htmlPages);
  return facts.htmlPages.map((page, place): PageSheet => {
    const { url } = page.record;
    const own = findings.get(url) ?? [];
    const kind: KindOfPage | undefined = facts.kindOf.get(url);
    return {
      id: sheetId(place),
      url,
      title: page.content?.title ?? null,
      kind: kind === undefined ? null : pageKindTitles[kind.kind],
      kindReason: kind?.reason ?? null,
      hidden: page.indexable ? null : hiddenTexts[page.indexableReason ?? 'status'],
      depth: page.depth,
      words: page.words,
      inlinks: page.inlinks,
      outlinks: page.outlinks,
      keyphrases: (keyphrases.get(url) ?? []).slice(0, mostKeyphrases).map(({ text }) => text),
      from: (incoming.get(url) ?? []).slice(0, mostLinks),
      to: outgoing(page).slice(0, mostLinks),
      missing: (missing.get(url) ?? [])
        .slice(0, mostLinks)
        .map(({ to, anchor, sentence }) => ({ url: to, anchor, sentence })),
      findings: own.slice(0, mostFindings),
      more: Math.max(0, own.length - mostFindings),
    };
  });
}

function findingsByPage({ results }: SiteAnalysis): Map<string, SheetFinding[]> {
  const failed = results
    .map(reportedResult)
    .filter(({ status, audit }) => status === 'fail' && audit.severity !== 'info')
    .sort((a, b) => compareSeverity(a.audit.severity, b.audit.severity) || compareText(a.audit.id, b.audit.id));
  const byPage = new Map<string, SheetFinding[]>();
  for (const { audit, findings } of failed) {
    for (const finding of findings) {
      const row: SheetFinding = {
        severity: severityNames[audit.severity],
        message: decoded(finding.message),
        fix: decoded(finding.fix),
        ...(finding.edit === undefined ? {} : { before: finding.edit.old, after: finding.edit.new }),
      };
      for (const url of pagesOf(finding)) {
        const rows = byPage.get(url);
        if (rows === undefined) byPage.set(url, [row]);
        else rows.push(row);
      }
    }
  }
  return byPage;
}

const decoded = (text: Text): Text => inBoth((locale) => shownAddress(text[locale]));

/** Links inside texts, by the address that they lead to. */
function contentLinks(pages: readonly PageFacts[]): Map<string, SheetLink[]> {
  const incoming = new Map<string, SheetLink[]>();
  for (const page of pages) {
    for (const { url, anchor } of outgoing(page)) {
      const rows = incoming.get(url) ?? [];
      if (rows.length >= mostLinks) continue;
      incoming.set(url, [...rows, { url: page.record.url, anchor }]);
    }
  }
  return incoming;
}

function outgoing({ record }: PageFacts): SheetLink[] {
  const seen = new Set([record.url]);
  return record.links.flatMap(({ internal, position, to, anchor }) => {
    if (!internal || position !== 'content' || seen.has(to)) return [];
    seen.add(to);
    return [{ url: to, anchor }];
  });
}

const hiddenTexts: Readonly<Record<NonNullable<IndexableReason>, Text>> = {
  noindex: pair('cachée aux moteurs par noindex', 'hidden from search engines by noindex'),
  canonical: pair('désigne une autre adresse à sa place', 'names another address in its place'),
  robots: pair('interdite aux moteurs par robots.txt', 'forbidden to search engines by robots.txt'),
  status: pair('réponse que les moteurs ne montrent pas', 'answer that search engines do not show'),
  redirect: pair('redirigée', 'redirected'),
};
