/**
 * Kinds of the pages of bench/fit/page-kinds.jsonl, compared with their labels: `npm run -s bench -- kinds --sites DIR
 * [--fit] [--errors]`. Every site is judged by weights that were fitted without it. DIR contains the sites of
 * labelled-sites.jsonl, a folder each; `--errors` prints the pages judged otherwise; `--fit` writes the weights fitted on all
 * sites to src/core/audits/classification/kind-weights.ts.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { kindEvidence, type KindEvidence, likelyKinds } from '../src/core/audits/classification/kinds-of-site.ts';
import type { KindWeights } from '../src/core/audits/classification/kind-model.ts';
import { type PageKind, pageKinds } from '../src/core/audits/page-kinds/page-kind.ts';
import type { PageFacts } from '../src/core/audits/facts/site-facts.ts';
import { addressOf, builtPages, builtSite, homeAddress, type LabelledSite } from './fit/built-site.ts';
import { fitKindWeights, type KindExample } from './fit/fit-kind-weights.ts';
import { readLines } from './fit/read-lines.ts';

const { values } = parseArgs({
  options: { sites: { type: 'string' }, fit: { type: 'boolean' }, errors: { type: 'boolean' } },
});

/** Kinds that rules alone decide: the model never answers them. */
const byRule: ReadonlySet<PageKind> = new Set([
  'home',
  'search',
  'feed',
  'stub',
  'error',
  'copy',
  'demo',
  'doorway',
  'foreign',
]);
const learnt = pageKinds.filter((kind) => !byRule.has(kind));
/** Names of the labels that differ from those of the kinds. */
const labelNames: Readonly<Record<string, PageKind>> = {
  'list of articles': 'list',
  'search-results': 'search',
  'form-or-account': 'form',
  gallery: 'other',
};
/** Share of the second label, where there is one. */
const secondShare = 0.2;
const folds = 10;

interface Label {
  readonly site: string;
  readonly path: string;
  readonly kind: string;
  readonly second: string | null;
}

interface LabelledPage {
  readonly url: string;
  readonly page: PageFacts;
  readonly path: string;
  readonly kind: PageKind;
  readonly second: PageKind | null;
}

interface ReadSite {
  readonly site: string;
  readonly evidence: KindEvidence;
  readonly pages: readonly LabelledPage[];
}

const kindNamed = (name: string): PageKind => labelNames[name] ?? (name as PageKind);

function readSite(site: LabelledSite, folder: string, labels: readonly Label[]): ReadSite {
  const home = homeAddress(site);
  const facts = builtSite(builtPages(folder, home), home);
  const pages = labels.map(({ path, kind, second }) => {
    const url = addressOf(path.slice(1), home);
    const page = facts.pageOf.get(url)!;
    return { url, page, path, kind: kindNamed(kind), second: second === null ? null : kindNamed(second) };
  });
  return { site: site.site, evidence: kindEvidence(facts), pages };
}

function exampleOf({ page, kind, second }: LabelledPage, { signsOf }: KindEvidence): KindExample[] {
  const label = new Map<PageKind, number>();
  if (!byRule.has(kind)) label.set(kind, second === null || byRule.has(second) ? 1 : 1 - secondShare);
  else if (second !== null && !byRule.has(second)) label.set(second, 1 / 2);
  if (second !== null && !byRule.has(kind) && !byRule.has(second))
    label.set(second, (label.get(second) ?? 0) + secondShare);
  return label.size === 0 ? [] : [{ signs: signsOf(page), label }];
}

function weightsFrom(sites: readonly ReadSite[]): KindWeights {
  const examples = sites.flatMap(({ pages, evidence }) => pages.flatMap((page) => exampleOf(page, evidence)));
  return fitKindWeights(examples, learnt);
}

interface Verdict extends LabelledPage {
  readonly site: string;
  readonly found: PageKind;
  readonly isRuled: boolean;
}

function verdictsOf(sites: readonly ReadSite[], weights: KindWeights): Verdict[] {
  return sites.flatMap(({ site, evidence, pages }) => {
    const kinds = likelyKinds(evidence, weights);
    return pages.map((page) => ({
      ...page,
      site,
      found: kinds.get(page.url)!.kind,
      isRuled: evidence.ruled.has(page.url),
    }));
  });
}

const isStrict = ({ kind, found }: Verdict): boolean => kind === found;
const isLenient = (verdict: Verdict): boolean => isStrict(verdict) || verdict.second === verdict.found;
const share = (some: readonly Verdict[], test: (verdict: Verdict) => boolean): number | null =>
  some.length === 0 ? null : Math.round((1000 * some.filter(test).length) / some.length) / 1000;
const print = (row: object): void => void process.stdout.write(`${JSON.stringify(row)}\n`);

function report(verdicts: readonly Verdict[]): void {
  for (const kind of pageKinds) {
    const labelled = verdicts.filter((one) => one.kind === kind);
    const answered = verdicts.filter(({ found }) => found === kind);
    if (labelled.length + answered.length === 0) continue;
    print({
      kind,
      labelled: labelled.length,
      recall: share(labelled, isStrict),
      precision: share(answered, isStrict),
      lenientRecall: share(labelled, isLenient),
      lenientPrecision: share(answered, isLenient),
    });
  }
  const ruled = verdicts.filter(({ isRuled }) => isRuled);
  const open = verdicts.filter(({ isRuled }) => !isRuled);
  print({ part: 'rules', pages: ruled.length, strict: share(ruled, isStrict), lenient: share(ruled, isLenient) });
  print({ part: 'model', pages: open.length, strict: share(open, isStrict), lenient: share(open, isLenient) });
  print({
    part: 'all',
    pages: verdicts.length,
    strict: share(verdicts, isStrict),
    lenient: share(verdicts, isLenient),
  });
  if (!values.errors) return;
  for (const { site, path, kind, second, found, isRuled } of verdicts.filter((one) => !isLenient(one)))
    print({ site, path, kind, second, found, isRuled });
}

function writeWeights(weights: KindWeights): void {
  const { kinds, base, signs } = weights;
  const rows = Object.entries(signs).map(([name, row]) => `    '${name}': [${row.join(', ')}],`);
  const text = `import type { KindWeights } from './kind-model.ts';

/** Fitted by \`npm run bench -- kinds --fit\` on bench/fit/page-kinds.jsonl. */
export const kindWeights: KindWeights = {
  kinds: [${kinds.map((kind) => `'${kind}'`).join(', ')}],
  base: [${base.join(', ')}],
  signs: {
${rows.join('\n')}
  },
};
`;
  writeFileSync(join(import.meta.dirname, '../src/core/audits/classification/kind-weights.ts'), text);
}

const labels = readLines<Label>('page-kinds.jsonl');
const sites = readLines<LabelledSite>('labelled-sites.jsonl').flatMap((site) => {
  const folder = join(values.sites ?? '', site.site);
  return existsSync(folder)
    ? [
        readSite(
          site,
          folder,
          labels.filter((label) => label.site === site.site),
        ),
      ]
    : [];
});
if (sites.length === 0) {
  process.stderr.write(
    'No site of bench/fit/labelled-sites.jsonl is in --sites DIR: check them out there, a folder each.\n',
  );
  process.exitCode = 2;
} else {
  const verdicts = Array.from({ length: folds }, (_, fold) => {
    const isLeftOut = (_site: ReadSite, at: number): boolean => at % folds === fold;
    const weights = weightsFrom(sites.filter((site, at) => !isLeftOut(site, at)));
    return verdictsOf(sites.filter(isLeftOut), weights);
  });
  report(verdicts.flat());
  if (values.fit) writeWeights(weightsFrom(sites));
}
