/** Builds the web application of `src/web` with Vite: files that `maillage serve` sends as they are. */
import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { markOf } from './compiled.mjs';

/** Writes the application of the checkout at `root` to `outDir`; returns the files of packages that are part of it. */
export async function buildWeb(root, outDir) {
  const { build } = await import('vite');
  const { output } = await build({
    configFile: false,
    // Whatever the environment says: the development build of React is twice as large.
    mode: 'production',
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    root: join(root, 'src/web'),
    base: '/',
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      // Styles and scripts in data: addresses would need a wider content security policy.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1_000,
    },
  });
  const files = output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
  return files
    .filter((file) => file.includes('/node_modules/'))
    .map((file) => file.replace(/^.*?\/(?=node_modules\/)/, ''));
}

/** Sources of the application: its own, and what it computes with the core. */
const sources = ['src/web', 'src/core'];
/** Builds that are kept: a service that still runs from older sources sends its own. */
const kept = 3;

/** The folder of the built application of a checkout, built if its sources have changed. */
export async function builtWeb(root) {
  const cache = join(root, 'node_modules/.cache/maillage-web');
  const folder = join(cache, digestOf(root));
  if (existsSync(folder)) return folder;
  const beside = join(cache, `${randomUUID()}.part`);
  mkdirSync(cache, { recursive: true });
  try {
    await buildApart(root, beside);
    renameSync(beside, folder);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  dropOldest(cache, markOf(root));
  return folder;
}

/** In a process of its own: the compiler takes 700 MB, which a service that starts would keep. */
async function buildApart(root, outDir) {
  const code = `import { buildWeb } from ${JSON.stringify(import.meta.url)};
await buildWeb(${JSON.stringify(root)}, ${JSON.stringify(outDir)});`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code]);
}

/** From names, sizes and times of the files. */
function digestOf(root) {
  const sum = createHash('sha256');
  const names = sources.flatMap((source) =>
    readdirSync(join(root, source), { recursive: true, encoding: 'utf8' }).map((name) => join(source, name)),
  );
  for (const name of [...names.sort(), 'package-lock.json', 'build/web.mjs']) {
    const stat = statSync(join(root, name));
    if (stat.isFile()) sum.update(`${name}\0${stat.size}\0${stat.mtimeMs}\n`);
  }
  return markOf(root) + sum.digest('hex').slice(0, 16);
}

function dropOldest(cache, mark) {
  const finished = readdirSync(cache)
    .filter((name) => name.startsWith(mark) && !name.endsWith('.part'))
    .map((name) => ({ path: join(cache, name), at: statSync(join(cache, name)).mtimeMs }))
    .sort((a, b) => b.at - a.at);
  for (const { path } of finished.slice(kept)) rmSync(path, { recursive: true, force: true });
}
