/** A process that stores pages until it is killed: prints `id <crawl>`, then the number of each page once it is stored. */
import { openStore } from '../../../src/io/store/database/open-store.ts';
import { pageOf, request, rowOf } from './store-samples.ts';

const { dataFolder, databaseUrl, pages, pauseMs } = JSON.parse(process.argv[2]!) as {
  dataFolder: string;
  databaseUrl?: string;
  pages: number;
  pauseMs: number;
};
const say = (line: string) => process.stdout.write(`${line}\n`);
const clock = { now: () => new Date().toISOString() };
const urlOf = (index: number) => `https://tilleul.example.fr/${index}`;

try {
  const store = await openStore({ dataFolder, databaseUrl, clock });
  const crawl = await store.openCrawl(request, { fresh: false });
  const known = await crawl.journal.frontier();
  say(`id ${crawl.id} ${known.filter(({ trace }) => trace !== null).length}`);
  const done = new Set(known.filter(({ trace }) => trace !== null).map(({ row }) => row.url));
  for (let index = 0; index < pages; index += 2) {
    const both = [index, index + 1].filter((one) => !done.has(urlOf(one)));
    if (both.length === 0) continue;
    await crawl.journal.commit({
      pages: both.map((one) => pageOf(urlOf(one), 'mot '.repeat(200), [urlOf(one + 1)])),
      discovered: both.flatMap((one) => [rowOf(urlOf(one)), rowOf(urlOf(one + 1))]),
    });
    for (const one of both) say(String(one));
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  await crawl.finish('done', null);
  await store.close();
  say('finished');
} catch (error) {
  say(`refused ${(error as { code?: string }).code} ${(error as Error).message}`);
  process.exitCode = 75;
}
process.exit();
