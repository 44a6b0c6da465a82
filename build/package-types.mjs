/** Declarations for `import … from 'maillage'`: those that `index.d.ts` needs, with zod's, so that nothing else is installed. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';

/** Writes `types` in the folder `dist` of the checkout at `root`. */
export function packageTypes(root, dist) {
  const types = join(dist, 'types');
  const require = createRequire(import.meta.url);
  const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
  const made = spawnSync(process.execPath, [tsc, '-p', join(root, 'build/types.tsconfig.json')], { stdio: 'inherit' });
  if (made.status !== 0) throw new Error('the declarations cannot be made');
  const zod = dirname(require.resolve('zod/package.json'));
  for (const name of ['index', 'v4/classic', 'v4/core', 'v4/locales']) copyDeclarations(zod, join(types, 'zod'), name);
  prune(types);
}

function copyDeclarations(zod, to, name) {
  const names = existsSync(join(zod, `${name}.d.ts`))
    ? [`${name}.d.ts`]
    : readdirSync(join(zod, name)).map((one) => `${name}/${one}`);
  for (const one of names.filter((path) => path.endsWith('.d.ts'))) {
    mkdirSync(dirname(join(to, one)), { recursive: true });
    cpSync(join(zod, one), join(to, one));
  }
}

/** Deletes what `index.d.ts` does not reach, and points the rest to the copy of zod. */
function prune(types) {
  const kept = new Set();
  const waiting = [join(types, 'index.d.ts')];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (kept.has(path)) continue;
    kept.add(path);
    const own = readFileSync(path, 'utf8').replaceAll(
      /(from |import\()(["'])zod(\/v4\/core)?\2/g,
      (_, how, quote, part) => `${how}${quote}${zodFrom(types, path, part ? 'v4/core/index' : 'index')}${quote}`,
    );
    writeFileSync(path, own);
    for (const [, name] of own.matchAll(/(?:from |import\()["'](\.[^"']+)["']/g)) {
      const target = join(dirname(path), name).replace(/(\.d)?\.[tj]s$/, '.d.ts');
      if (existsSync(target)) waiting.push(target);
    }
  }
  for (const entry of readdirSync(types, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !kept.has(path)) rmSync(path);
  }
}

function zodFrom(types, path, name) {
  const way = relative(dirname(path), join(types, 'zod', `${name}.js`)).replaceAll(sep, '/');
  return way.startsWith('.') ? way : `./${way}`;
}
