import { pageAddress } from '../inputs/page-address.ts';
import { decodeText } from '../../core/framework/imports/decode-table.ts';
import { detectLanguage } from '../../core/language/detect.ts';
import type { LinkingPage } from '../../core/linking/linking-page.ts';
import { pageWithoutLinks } from '../../core/linking/page-without-links.ts';
import type { PageContent, PageLink } from '../../core/pages/page.ts';
import { parsePage } from '../../core/pages/reading/parse-page.ts';
import { isPageText, type PageText, pageTextOf } from '../../core/semantics/page-text.ts';
import { Failure } from '../../core/values/failure.ts';
import type { AuditedSite } from './audited-site.ts';
import { landingOf } from '../../core/analysis/linking/landing.ts';
import { parsedUrl } from '../../core/values/url.ts';

/** Longest document, in UTF-16 units. */
export const maxDraftLength = 400_000;

/** A text being written, as a page of the site. */
export interface Draft {
  readonly text: PageText;
  readonly page: LinkingPage;
}

/** The competitors' pages given with the draft, limited to its language. */
export async function competitorTexts(
  given: {
    readonly competitor?: readonly string[] | undefined;
    readonly competitorHtml?: readonly string[] | undefined;
  },
  language: string,
  typed: boolean,
  files: { read(path: string): Promise<Uint8Array> },
): Promise<PageText[]> {
  const pages = (given.competitorHtml ?? []).map((html, at) => ({ html, name: `competitor ${at + 1}` }));
  for (const name of given.competitor ?? []) pages.push({ html: await fileText(name, typed, files), name });
  return pages
    .map(({ html, name }) => ({ ...textOf(html, 'http://competitor.invalid/', () => false).text, url: name }))
    .filter((text) => isPageText(text))
    .filter((text) => text.language === language);
}

/** Reads a document from the disk of this machine. */
export async function fileText(
  file: string | undefined,
  typed: boolean,
  files: { read(path: string): Promise<Uint8Array> },
): Promise<string> {
  if (file !== undefined && typed) {
    const bytes = await files.read(file);
    const text = decodeText(bytes).text.slice(0, maxDraftLength);
    if (!isDocument(bytes) && isReadable(text)) return text;
    throw new Failure('invalid-input', {
      fr: `${file} n’est pas un texte\u202f: d’un document Word, LibreOffice ou PDF, donnez la copie enregistrée en page web (HTML) ou en texte brut.`,
      en: `${file} is not text: save the Word, LibreOffice or PDF document as a web page (HTML) or as plain text, and give that file.`,
    });
  }
  throw new Failure('invalid-input', {
    fr: 'Donnez le brouillon en HTML.',
    en: 'Give the draft as HTML.',
  });
}

/** True for archives and RTF, the formats of Word and LibreOffice. */
function isDocument(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 5));
  return ['PK\u0003\u0004', '%PDF-', '{\\rtf'].some((mark) => head.startsWith(mark));
}

/** False for characters that result from bytes which are not text. */
function isReadable(text: string): boolean {
  const head = text.slice(0, 4_000);
  const strange = head.match(/[^\P{Cc}\t\n\f\r]|\ufffd/gu)?.length ?? 0;
  return strange <= 0.02 * head.length;
}

/** The draft as a page of the site; throws when its language is not analysed. */
export function draftPage(
  request: { readonly html: string; readonly title?: string | undefined; readonly url?: string | undefined },
  site: AuditedSite,
): Draft {
  const url = pageAddress(request.url ?? '/brouillon/', site.seed);
  const isOwn = (to: string): boolean => parsedUrl(to)?.host === new URL(site.seed).host;
  const { text, links } = textOf(request.html, url, isOwn, request.title);
  if (!isPageText(text)) throw new Failure('invalid-input', text.reason);
  return { text, page: linkingPageOf(text, links, site) };
}

/** All content of an HTML document, navigation included: what was sent is the content. */
function textOf(html: string, url: string, scope: (to: string) => boolean, title?: string) {
  const { content, links } = parsePage({
    html: html.replaceAll('\0', ''),
    url,
    contentType: 'text/html',
    charset: 'utf-8',
    headers: {},
    scope,
    keepText: true,
  });
  const blocks = content.blocks.map((block) => ({ ...block, position: 'content' as const }));
  const named = title ?? content.title ?? content.headings[0]?.text ?? '';
  const titled: PageContent = { ...content, title: named, blocks };
  return { text: pageTextOf({ ...emptyRecord, url, content: titled }, detectLanguage), links };
}

const emptyRecord = {
  source: 'import',
  inSitemap: false,
  status: 200,
  error: null,
  redirectNext: null,
  redirectTo: null,
  redirectHops: null,
  contentType: 'text/html',
  charset: 'utf-8',
  bytes: null,
  responseMs: null,
  headers: {},
  links: [],
} as const satisfies Partial<Parameters<typeof pageTextOf>[0]> & { links: never[] };

function linkingPageOf(text: PageText, links: readonly PageLink[], site: AuditedSite): LinkingPage {
  const internal = links.filter((link) => link.internal && link.http);
  return pageWithoutLinks(text, {
    taken: links.flatMap(({ block, start, anchor }) =>
      block === null || start === null ? [] : [{ block, start, end: start + anchor.length }],
    ),
    contentTargets: [...new Set(internal.map((link) => landingOf(site.facts, link.to)))].sort(),
    outWeight: internal.length,
  });
}
