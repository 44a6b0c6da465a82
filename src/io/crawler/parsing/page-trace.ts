/** What the crawler keeps beside the record of a page: what a resumed or a later crawl cannot derive from the record. */
export interface PageTrace {
  /** Hash of the text of the page without its numbers (`template` of `parsePage`), null for what is no page. */
  readonly template: string | null;
  /** Hash of the document and of the headers that change how it is read. */
  readonly digest: string | null;
  /** A page of the same URL pattern links to it. */
  readonly selfLinked: boolean;
  /** It made something new known outside its own URL pattern. */
  readonly novel: boolean;
  /** It declares itself a variant of another page. */
  readonly declaredVariant: boolean;
  /** How it compares with the previous crawl. */
  readonly change: PageChange | null;
  /** Codes for why it leaves the crawl incomplete. */
  readonly reasons: readonly string[];
}

export type PageChange = 'unchanged' | 'changed' | 'added';

export const noTrace: PageTrace = {
  template: null,
  digest: null,
  selfLinked: false,
  novel: false,
  declaredVariant: false,
  change: null,
  reasons: [],
};

/** A trace of which some fields are known; the others are those of `noTrace`. */
export type PartOfTrace = { readonly [Name in keyof PageTrace]?: PageTrace[Name] | undefined };

export function wholeTrace({
  template = null,
  digest = null,
  selfLinked = false,
  novel = false,
  declaredVariant = false,
  change = null,
  reasons = [],
}: PartOfTrace): PageTrace {
  return { template, digest, selfLinked, novel, declaredVariant, change, reasons };
}

const flags = ['selfLinked', 'novel', 'declaredVariant'] as const;

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
    selfLinked: has('selfLinked'),
    novel: has('novel'),
    declaredVariant: has('declaredVariant'),
    change: (['unchanged', 'changed', 'added'] as const).find(has) ?? null,
    reasons: words.filter((word) => word.startsWith('!')).map((word) => word.slice(1)),
  };
}
