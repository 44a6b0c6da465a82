/** `import … from 'maillage/client'` and `maillage/panel`: they use no package and run in Node and in browsers. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Writes the client, its declarations and the panel to the folder `dist` of the checkout at `root`. */
export async function buildClient(root, dist) {
  const { build } = await import('esbuild');
  await build({
    entryPoints: [join(root, 'plugins/typescript/client.ts')],
    outfile: join(dist, 'client.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    logLevel: 'silent',
  });
  copyFileSync(join(root, 'plugins/panel/maillage-panel.js'), join(dist, 'panel.mjs'));
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  const out = join(dist, 'types/client');
  const made = spawnSync(process.execPath, [tsc, '-p', join(root, 'build/client.tsconfig.json'), '--outDir', out], {
    stdio: 'inherit',
  });
  if (made.status !== 0) throw new Error('the declarations of the client cannot be made');
  // Beside those of the client, from which it takes the types of answers.
  const panel = 'plugins/panel/maillage-panel.d.ts';
  mkdirSync(dirname(join(out, panel)), { recursive: true });
  copyFileSync(join(root, panel), join(out, panel));
}
