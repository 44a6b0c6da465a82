import { charsetParameter, decode } from '../../../core/pages/markup/decode.ts';
import { linkedBlocks, parsePage } from '../../../core/pages/reading/parse-page.ts';
import { siteScope } from '../../../core/values/url.ts';
import type { Parsed } from './page-message.ts';

/** Settings of a crawl that decide how documents are read. */
export interface ReadSettings {
  readonly seed: string;
  readonly keepText: boolean;
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
export function documentReader({ seed, keepText }: ReadSettings): ReadDocument {
  const scope = siteScope(seed);
  return ({ body, url, contentType, headers }) => {
    const { text, charset, flags } = decode(body, charsetParameter(contentType));
    const { content, links, template } = parsePage({
      html: text,
      url,
      contentType,
      charset,
      headers,
      scope,
      keepText: true,
    });
    if (!keepText) content.blocks = linkedBlocks(content.blocks, links);
    return { content, links, charset, flags, template };
  };
}
