/** What the crawler keeps beside the record of a page: what a resumed or a later crawl cannot tell from the record. */
export interface PageTrace {
  /** Template of the page (see `BodyMeasures`), null for what is no page. */
  readonly template: string | null;
  /** Hash of the document and of the headers that change its reading. */
  readonly digest: string | null;
  /** Found by a page of its own pattern · brought something new · calls itself a variant. */
  readonly selfMade: boolean;
  readonly brings: boolean;
  readonly declared: boolean;
  /** Against the crawl before: how it compares. */
  readonly change: PageChange | null;
  /** Why it leaves the crawl incomplete, if it does. */
  readonly reasons: readonly string[];
}

export type PageChange = 'unchanged' | 'changed' | 'added';

export const noTrace: PageTrace = {
  template: null,
  digest: null,
  selfMade: false,
  brings: false,
  declared: false,
  change: null,
  reasons: [],
};

/** What is known of a trace: where a field is absent or undefined, `noTrace` has its value. */
export type PartOfTrace = { readonly [Name in keyof PageTrace]?: PageTrace[Name] | undefined };

export function wholeTrace({
  template = null,
  digest = null,
  selfMade = false,
  brings = false,
  declared = false,
  change = null,
  reasons = [],
}: PartOfTrace): PageTrace {
  return { template, digest, selfMade, brings, declared, change, reasons };
}

const flags = ['selfMade', 'brings', 'declared'] as const;

/** One short line: template, digest, then words. */
export function writeTrace(trace: PageTrace): string {
  const words = [trace.template ?? '-', trace.digest ?? '-'];
  for (const flag of flags) if (trace[flag]) words.push(flag);
  if (trace.change !== null) words.push(trace.change);
  for (const reason of trace.reasons) words.push(`!${reason}`);
  return words.join(' ');
}

/** The inverse of `writeTrace`; an empty line is `noTrace`. */
export function readTrace(line: string): PageTrace {
  if (line === '') return noTrace;
  const [template, digest, ...words] = line.split(' ');
  const has = (word: string): boolean => words.includes(word);
  return {
    template: template === '-' ? null : (template ?? null),
    digest: digest === '-' ? null : (digest ?? null),
    selfMade: has('selfMade'),
    brings: has('brings'),
    declared: has('declared'),
    change: (['unchanged', 'changed', 'added'] as const).find(has) ?? null,
    reasons: words.filter((word) => word.startsWith('!')).map((word) => word.slice(1)),
  };
}
