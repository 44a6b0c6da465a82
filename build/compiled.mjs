/**
 * Compiles the TypeScript sources into a few JavaScript files, at the first start after a change, and keeps them in
 * `node_modules/.cache`: to load a thousand modules through a loader takes seconds, to load these files a fraction of one.
 */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle, entriesOf, filesIn } from './bundle.mjs';

/** Folders kept: a process that still runs from older sources may load more of them. */
const kept = 4;
const unfinished = '.part';
const abandonedAfterMs = 3_600_000;

/** The URL of `main.cjs`, compiled if necessary; null where that fails: read-only files, no compiler. */
export async function compiledMain(root) {
  const cache = join(root, 'node_modules/.cache/maillage-code');
  const folder = join(cache, digestOf(root));
  try {
    if (!existsSync(folder)) await compile(root, cache, folder);
    return pathToFileURL(join(folder, 'main.cjs')).href;
  } catch {
    return null;
  }
}

/** The files that decide how sources are compiled and loaded. */
const own = [
  'build/bundle.mjs',
  'build/compiled.mjs',
  'build/crawlee-utils.cjs',
  'build/intervals.cjs',
  'bin/installation.cjs',
  'bin/load-compiled.cjs',
  'bin/platform-flags.cjs',
];

/**
 * The beginning of the name of each folder of a checkout: checkouts that share their packages keep their builds side by side,
 * and none drops those that a process of another still loads.
 */
export function markOf(root) {
  return `${createHash('sha256').update(root).digest('hex').slice(0, 8)}-`;
}

/** From names, sizes and times of the files: a saved file leads to another folder. */
function digestOf(root) {
  const sum = createHash('sha256').update(process.versions.node);
  for (const name of [...filesIn(root).map((one) => `src${sep}${one}`), 'package-lock.json', ...own]) {
    // Concatenated, not joined: a thousand paths that need no normalisation.
    const stat = statSync(`${root}${sep}${name}`, { throwIfNoEntry: false });
    if (stat !== undefined) sum.update(`${name}\0${stat.size}\0${stat.mtimeMs}\n`);
  }
  return markOf(root) + sum.digest('hex').slice(0, 16);
}

/** Written to a temporary folder and renamed, so that another process never sees a part of it. */
async function compile(root, cache, folder) {
  const beside = join(cache, `${randomUUID()}${unfinished}`);
  try {
    await bundle(entriesOf(root), beside, { folder });
    dropOldest(cache, markOf(root));
    renameSync(beside, folder);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

function dropOldest(cache, mark) {
  const folders = readdirSync(cache)
    .map((name) => ({ name, path: join(cache, name), age: Date.now() - statSync(join(cache, name)).mtimeMs }))
    .sort((a, b) => a.age - b.age);
  const finished = folders.filter(({ name }) => name.startsWith(mark) && !name.endsWith(unfinished));
  const abandoned = folders.filter(({ path, age }) => path.endsWith(unfinished) && age > abandonedAfterMs);
  for (const { path } of [...finished.slice(kept), ...abandoned]) rmSync(path, { recursive: true, force: true });
}
