// simplecrawler with its defaults, without pauses. node simplecrawler.mjs FOLDER URL CONCURRENCY
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [folder, url, concurrency] = process.argv.slice(2);
const Crawler = createRequire(join(folder, 'package.json'))('simplecrawler');
const crawler = new Crawler(url);
crawler.maxConcurrency = Number(concurrency);
crawler.interval = 1;
crawler.respectRobotsTxt = false;
crawler.stripQuerystring = false;
let pages = 0;
crawler.on('fetchcomplete', () => pages++);
await new Promise((resolve) => {
  crawler.on('complete', resolve);
  crawler.start();
});
process.stdout.write(`${JSON.stringify({ pages })}\n`);
