/**
 * Links proposed on built sites of small organisations: `npm run -s bench -- links [--sites FOLDER] [--seed 1] [--only
 * SITE] [--hidden]`. Prints, for each site with a list of an editor, how many of its links are proposed on words of the
 * texts and as additions, then the totals of the sites used for tuning and of the others: the twenty read sites alternate in
 * the order of their names. `--hidden` hides 30 % of the links inside sentences of every site and counts those that are proposed. The
 * sites are those of `bench/fit/labelled-sites.jsonl`, one folder each; without them, a line states that they are absent.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addFigures, type ListFigures, linksToAdd, listFigures } from './links/editors-lists.ts';
import { hiddenFigures } from './links/hidden-links.ts';
import { crawledSite, labelledSites, linesOf } from './links/labelled-sites.ts';
import { analysisOf } from './links/site-links.ts';

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: {
    sites: { type: 'string', default: join(import.meta.dirname, '../../shared/sites') },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    hidden: { type: 'boolean', default: false },
  },
});
const print = (figure: object): void => void process.stdout.write(`${JSON.stringify(figure)}\n`);

const sites = labelledSites().filter(({ site }) => values.only === undefined || site === values.only);
if (!existsSync(values.sites)) print({ bench: 'links', skipped: `${values.sites} is absent` });
else if (values.hidden) await measureHidden();
else await measureLists();

async function measureLists(): Promise<void> {
  const lists = linksToAdd();
  const read = [...new Set(linesOf<{ site: string }>('page-keyphrases.jsonl').map(({ site }) => site))].sort();
  const totals = new Map<string, ListFigures>();
  for (const [place, name] of read.entries()) {
    const labelled = sites.find(({ site }) => site === name);
    const crawled = labelled === undefined ? null : await crawledSite(labelled, values.sites);
    if (crawled === null) continue;
    const part = place % 2 === 0 ? 'tuning' : 'checking';
    const figures = listFigures(
      analysisOf(crawled),
      crawled.origin,
      lists.filter(({ site }) => site === name),
    );
    print({ bench: 'links', site: name, part, pages: crawled.pages.length, ...figures });
    for (const total of [part, 'all']) {
      const before = totals.get(total);
      totals.set(total, before === undefined ? figures : addFigures(before, figures));
    }
  }
  for (const [part, figures] of totals) {
    const { links, onWords, additions } = figures;
    print({ bench: 'links', part, ...figures, recall: Number(((onWords + additions) / links).toFixed(3)) });
  }
}

async function measureHidden(): Promise<void> {
  const total = { hidden: 0, found: 0, first20: 0, additions: 0 };
  for (const labelled of sites) {
    const crawled = await crawledSite(labelled, values.sites);
    if (crawled === null) continue;
    const figures = hiddenFigures(crawled, Number(values.seed));
    print({ bench: 'links', figure: 'hidden links', site: labelled.site, ...figures });
    for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += figures[key];
  }
  print({ bench: 'links', figure: 'hidden links', seed: Number(values.seed), ...total });
}
