import type { PersonaVoice } from '../../src/core/audience/persona-needs.ts';
import type { CrawlFacts, PageRecord } from '../../src/core/pages/page.ts';
import type { Store } from '../../src/io/services/store.ts';
import { noLimits } from '../../src/io/services/stored/quotas.ts';
import { bytesOfDocument, bytesOfList, documentOfBytes } from '../../src/io/store/document-bytes.ts';
import { analyseCrawl } from '../../src/core/analysis/analyse-crawl.ts';
import { analysisOutputs } from '../../src/operations/sites/analysis-outputs.ts';
import { languages } from './languages.ts';
import { recordOf } from './records-of.ts';

const home = 'https://exemple.fr';
let audits = 0;

/** A store with one finished audit of the pages given as `{ path: html }`, and its id. */
export function auditedSite(
  pages: Readonly<Record<string, string>>,
  personas: readonly PersonaVoice[] | null = null,
): { readonly id: string; readonly store: Store } {
  const read = (): PageRecord[] =>
    Object.keys(pages)
      .sort()
      .map((path) => recordOf(home + path, pages[path]!));
  const facts: CrawlFacts = {
    seed: `${home}/`,
    complete: true,
    incompleteReasons: [],
    robots: { state: 'missing', status: 404, text: null, issues: [] },
    sitemaps: [],
    traps: [],
  };
  const analysis = analyseCrawl(
    { pages: read(), crawl: facts, languages, personas, priorityUrls: null, semantics: true, seed: 1 },
    () => undefined,
  );
  const documents: Record<string, unknown> = { ...analysisOutputs(analysis).documents, summary: {} };
  audits += 1;
  const id = `aud_${audits}`;
  const store = {
    limits: async () => noLimits,
    takeUsage: async () => null,
    giveUsageBack: async () => undefined,
    crawl: (asked: string) =>
      Promise.resolve(asked === id ? { id, url: facts.seed, state: 'done', facts, pages: read().length } : null),
    linkDecisions: () => Promise.resolve([]),
    async *pages() {
      yield* read();
    },
    readDocument: (_id: string, name: string) => {
      const document = documents[name] ?? null;
      return Promise.resolve(document instanceof Uint8Array ? documentOfBytes(bytesOfList(document)) : document);
    },
    readPacked: (_id: string, name: string) => {
      const document = documents[name] ?? null;
      if (document === null) return Promise.resolve(null);
      return Promise.resolve(document instanceof Uint8Array ? bytesOfList(document) : bytesOfDocument(document));
    },
  };
  return { id, store: store as unknown as Store };
}
