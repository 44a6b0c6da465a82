/**
 * Time of the analysis of a draft on an audited site: `npm run -s bench -- draft [--pages 700] [--drafts 12]`.
 * Processor milliseconds of the first analysis, which reads the audit, then of the median and the slowest of the
 * others.
 */
import { parseArgs } from 'node:util';
import type { Files } from '../src/io/services/files.ts';
import { analyseDraft } from '../src/operations/analyse-draft.ts';
import { validated } from '../src/operations/inputs/validated.ts';
import { auditedSite } from '../test/support/audited-site.ts';
import { languages } from '../test/support/languages.ts';
import { frenchSite, type GeneratedPage } from './generated/french-site.ts';

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: { pages: { type: 'string', default: '700' }, drafts: { type: 'string', default: '12' } },
});
const size = Number(values.pages);

/** The page as its site would serve it, with the links of its text. */
function htmlOf({ text, targets }: GeneratedPage, pathOf: (row: number) => string): string {
  const blocks = text.blocks.map((block) => `<p>${block.text}</p>`).join('');
  const links = targets.map((row) => `<a href="${pathOf(row)}">page ${row}</a>`).join(' ');
  return `<!doctype html><html lang="fr"><head><title>${text.title}</title></head><body><main><h1>${text.title}</h1>${blocks}<p>${links}</p></main></body></html>`;
}

function milliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const generated = [...frenchSite(size + Number(values.drafts), 1, languages.fr)];
const pathOf = (row: number): string => (row === 0 ? '/' : `/page-${row}/`);
const { id, store } = auditedSite(
  Object.fromEntries(generated.slice(0, size).map((page, row) => [pathOf(row), htmlOf(page, pathOf)])),
);
const spent: number[] = [];
for (const draft of generated.slice(size - 1)) {
  const input = validated(analyseDraft.input, { id, html: htmlOf({ ...draft, targets: [] }, pathOf), url: '/draft/' });
  const begin = milliseconds();
  await analyseDraft.run(
    input,
    { store, languages, files: {} as Files },
    {
      locale: 'fr',
      signal: new AbortController().signal,
      progress: () => undefined,
      typedByPerson: false,
      workspace: 'local',
    },
  );
  spent.push(milliseconds() - begin);
}
const [first, ...others] = spent;
const sorted = others.sort((a, b) => a - b);
console.log(
  JSON.stringify({
    bench: 'draft',
    pages: size,
    firstMs: Math.round(first!),
    medianMs: Math.round(sorted[Math.floor(sorted.length / 2)]!),
    slowestMs: Math.round(sorted.at(-1)!),
  }),
);
