/**
 * Links to add, added sentences and keyphrases of built sites, compared with what readers wrote before they saw them and with
 * what judges wrote about them: `npm run -s bench -- readings --sites FOLDER --readers FOLDER[,FOLDER] [--judges
 * FOLDER[,FOLDER]] [--crawls FOLDER] [--only SITE] [--notes]`. The folder of sites has an `index.json` and a folder a site;
 * readers and judges write one JSON file a site. `--crawls` keeps crawls for the next run; `--notes` lists each link,
 * addition, keyphrase and topic. A link is known when a reader wants it or a judge spoke of it. Nothing of these files is
 * kept in the project.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { type CrawledSite, crawledSite, type LabelledSite } from './links/labelled-sites.ts';
import { analysisOf } from './links/site-links.ts';
import { addedFigures, comparedSite, type Figures, shares } from './readings/compared-site.ts';
import { readSites, siteReadings } from './readings/site-readings.ts';

const { values } = parseArgs({
  options: {
    sites: { type: 'string' },
    readers: { type: 'string' },
    judges: { type: 'string', default: '' },
    crawls: { type: 'string' },
    only: { type: 'string' },
    notes: { type: 'boolean', default: false },
  },
});
if (values.sites === undefined || values.readers === undefined) {
  console.error('Give the folder of the sites and those of the readers: --sites FOLDER --readers FOLDER[,FOLDER]');
  process.exit(2);
}
const folders = (list: string): string[] => list.split(',').filter((folder) => folder !== '');
const readers = folders(values.readers);
const judges = folders(values.judges);
const index = JSON.parse(readFileSync(join(values.sites, 'index.json'), 'utf8')) as IndexedSite[];

interface IndexedSite {
  readonly slug: string;
  readonly repository: string;
  readonly webRoot: string;
  readonly host: string | null;
  readonly language: string;
}

const all: Figures[] = [];
for (const slug of readSites(readers)) {
  const indexed = index.find((one) => one.slug === slug);
  if (indexed === undefined || (values.only !== undefined && values.only !== slug)) continue;
  const crawled = await keptCrawl({ site: slug, root: indexed.webRoot, ...indexed });
  if (crawled === null) continue;
  const base = new URL(`${crawled.origin}/`).pathname.replace(/\/$/, '');
  const { figures, notes } = comparedSite(analysisOf(crawled), siteReadings(slug, readers, judges, base)!, base);
  all.push(figures);
  console.log(JSON.stringify({ site: slug, read: crawled.pages.length, ...figures }));
  if (values.notes) for (const note of notes) console.log(`    ${note}`);
}
if (all.length > 0) console.table(shares(addedFigures(all)));

async function keptCrawl(labelled: LabelledSite): Promise<CrawledSite | null> {
  if (values.crawls === undefined) return crawledSite(labelled, values.sites!);
  const file = join(values.crawls, `${labelled.site}.crawl`);
  if (existsSync(file)) return deserialize(readFileSync(file)) as CrawledSite;
  const crawled = await crawledSite(labelled, values.sites!);
  mkdirSync(values.crawls, { recursive: true });
  writeFileSync(file, serialize(crawled));
  return crawled;
}
