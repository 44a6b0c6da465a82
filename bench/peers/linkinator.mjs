// linkinator, recursive, one site only. node linkinator.mjs FOLDER URL CONCURRENCY
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, url, concurrency] = process.argv.slice(2);
const { LinkChecker } = await import(
  pathToFileURL(createRequire(join(folder, 'package.json')).resolve('linkinator')).href
);
const { origin } = new URL(url);
const result = await new LinkChecker().check({
  path: url,
  recurse: true,
  concurrency: Number(concurrency),
  linksToSkip: async (link) => !link.startsWith(`${origin}/`),
});
process.stdout.write(`${JSON.stringify({ pages: result.links.filter(({ state }) => state !== 'SKIPPED').length })}\n`);
