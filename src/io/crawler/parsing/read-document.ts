import type { ColumnRule, ExtractRule } from '../../../core/pages/extract-rule.ts';
import type { PageContent, PageLink } from '../../../core/pages/page.ts';
import { charsetParameter, decode } from '../../../core/pages/markup/decode.ts';
import { linkedBlocks, parsePage } from '../../../core/pages/reading/parse-page.ts';
import { parameterStripper } from '../../../core/values/addresses/strip-parameters.ts';
import { siteScope } from '../../../core/values/url.ts';
import type { Parsed } from './page-message.ts';

/** Settings of a crawl that decide how documents are read. */
export interface ReadSettings {
  readonly seed: string;
  readonly keepText: boolean;
  /** Columns of one's own to read on each page. */
  readonly extract?: readonly ColumnRule[];
  /** Query parameters removed from links to the site. */
  readonly stripParameters?: readonly string[];
}

type ReadFields = (html: string, blocks: PageContent['blocks']) => PageContent['extracted'];

/** Reads the columns of one's own; their readers are loaded only where there are some. */
export async function fieldReader({ extract = [] }: ReadSettings): Promise<ReadFields | undefined> {
  if (extract.length === 0) return undefined;
  const searches = extract.filter((rule) => 'search' in rule);
  const fields = extract.filter((rule): rule is ExtractRule => !('search' in rule));
  const { extractedFields } = await import('../../../core/pages/reading/extracted-fields.ts');
  const { searchedTexts } = await import('../../../core/pages/searched-texts.ts');
  return (html, blocks) => ({
    ...(fields.length === 0 ? {} : extractedFields(html, fields)),
    ...(searches.length === 0 ? {} : searchedTexts(blocks, searches)),
  });
}

/** The bytes of one document and what its response declares about them. */
export interface Document {
  readonly body: Uint8Array;
  readonly url: string;
  readonly contentType: string | null;
  readonly headers: Readonly<Record<string, string>>;
}

export type ReadDocument = (document: Document) => Parsed;

/** The function that decodes and parses the documents of a crawl, on any thread. */
export function documentReader(
  { seed, keepText, stripParameters = [] }: ReadSettings,
  readFields?: ReadFields,
): ReadDocument {
  const scope = siteScope(seed);
  const stripped = parameterStripper(stripParameters);
  const ownLink = (link: PageLink): PageLink => {
    const to = link.internal && link.http ? stripped(link.to) : link.to;
    return to === link.to ? link : { ...link, to };
  };
  return ({ body, url, contentType, headers }) => {
    const { text, charset, flags } = decode(body, charsetParameter(contentType));
    const page = parsePage({
      html: text,
      url,
      contentType,
      charset,
      headers,
      scope,
      keepText: true,
    });
    const { content, template } = page;
    const links = stripParameters.length === 0 ? page.links : page.links.map(ownLink);
    // A tree of more levels than the parser keeps could take the time of many pages.
    if (readFields !== undefined && !content.caps.includes('depth'))
      content.extracted = readFields(text, content.blocks);
    if (!keepText) content.blocks = linkedBlocks(content.blocks, links);
    return { content, links, charset, flags, template };
  };
}
