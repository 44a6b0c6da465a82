import { type PageInput, parsePage } from '../../src/core/pages/reading/parse-page.ts';

const site = 'https://exemple.fr/';

/** A page of `https://exemple.fr/dossier/page` with this document. */
export function readPage(html: string, input: Partial<PageInput> = {}): ReturnType<typeof parsePage> {
  return parsePage({
    html,
    url: `${site}dossier/page`,
    contentType: 'text/html; charset=utf-8',
    charset: 'utf-8',
    headers: {},
    scope: (url) => url.startsWith(site),
    keepText: true,
    ...input,
  });
}
