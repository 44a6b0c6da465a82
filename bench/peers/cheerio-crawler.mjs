// Crawlee's quick start: CheerioCrawler and enqueueLinks, with its own queue. node cheerio-crawler.mjs FOLDER URL
// CONCURRENCY
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [folder, url, concurrency] = process.argv.slice(2);
const { CheerioCrawler, Configuration, log } = createRequire(join(folder, 'package.json'))('@crawlee/cheerio');
log.setLevel(log.LEVELS.OFF);
let pages = 0;
const crawler = new CheerioCrawler(
  {
    minConcurrency: Number(concurrency),
    maxConcurrency: Number(concurrency),
    maxRequestRetries: 0,
    requestHandler: async ({ $, enqueueLinks }) => {
      pages++;
      $('title').text();
      await enqueueLinks();
    },
  },
  new Configuration({ persistStorage: false }),
);
await crawler.run([url]);
process.stdout.write(`${JSON.stringify({ pages })}\n`);
