/**
 * A small site that has the fault of a check, or is free of it: the HTML of its home page, or the answer of each
 * address. Examples are data that a site owner can read. The documentation shows them, and a test crawls them and runs
 * the check. An HTML snippet contains only what matters: the test adds the doctype, language, character encoding,
 * viewport, title and description that the snippet does not write itself. A snippet that begins with `<!doctype` or
 * `<html` is a whole page. Three notations keep snippets and sites short: `<!-- 200 words -->` is replaced by running
 * French text and `<!-- 5 paragraphs -->` by paragraphs of about 40 words; `<!-- 1500 × <br> -->` is replaced by 1,500
 * copies of what follows the sign, with `{n}` for the number of each; the address `/article-{1-12}` is twelve
 * addresses, with `{n}` for the number in their answers.
 */
export type AuditExample = string | ExampleSite;

/**
 * Answers by address, on `https://exemple.fr` unless an address is absolute; the crawl starts at the first one. A string
 * is an HTML snippet, or the text of a file whose name ends with `.txt`, `.xml`, `.css`, `.js` …
 * Absent `/robots.txt`: everything is allowed. Absent `/sitemap.xml`: it lists the pages of the example. Any other absent
 * address answers 404.
 */
export interface ExampleSite {
  readonly [path: `/${string}`]: string | ExampleAnswer;
  readonly [url: `http${string}`]: string | ExampleAnswer;
  /** Pages that matter most to the company. */
  readonly priority?: readonly string[];
  /** Imported files by name, with the notations of snippets: a Search Console export, a server log. */
  readonly imports?: Readonly<Record<string, string>>;
  /** True: pages are opened in Chromium, so that their scripts run and their layout is measured. */
  readonly browser?: true;
}

/** An answer of which more than the text matters. */
export interface ExampleAnswer {
  /** When absent: 301 with `to`, else 200. */
  readonly status?: number;
  /** Target of a redirect. */
  readonly to?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** HTML snippet, or the text of a file. */
  readonly body?: string;
  /** Size of the answer; the text is padded to it. */
  readonly bytes?: number;
  /** Time to the first byte, 0.08 when absent. */
  readonly seconds?: number;
  /** Why there is no answer at all. */
  readonly error?: 'dns' | 'refused' | 'tls' | 'timeout';
}

/** The same check on two sites: it reports at least one fault on `bad`, and judges `good` without a fault. */
export interface AuditExamples {
  readonly bad: AuditExample;
  readonly good: AuditExample;
}
