import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installation } from '../../installation.ts';
import { projectRoot } from '../../project-root.ts';

const core = join(import.meta.dirname, '../../../core');
/** The files that decide how a document is read; package.json represents the packages that they use. */
const sources = installation.isPackage
  ? // Where the sources and their packages were bundled.
    [join(projectRoot, 'dist/io/crawler/parsing/parse-thread.code.cjs')]
  : [
      join(core, 'pages'),
      join(core, 'values/url.ts'),
      join(core, 'values/strings/masked-runs.ts'),
      join(import.meta.dirname, 'page-record.ts'),
      join(import.meta.dirname, 'page-trace.ts'),
      join(import.meta.dirname, '../../../../package.json'),
    ];

let computed: Promise<string> | null = null;

/** Equal for two processes that read pages the same way: one may reuse what the other stored. */
export function readerFingerprint(): Promise<string> {
  computed ??= fingerprint();
  return computed;
}

async function fingerprint(): Promise<string> {
  const sum = createHash('sha256');
  for (const source of sources) {
    const files = /\.(ts|cjs|json)$/.test(source)
      ? [source]
      : (await readdir(source, { recursive: true })).sort().map((name) => join(source, name));
    for (const file of files) if (/\.(ts|cjs|json)$/.test(file)) sum.update(await readFile(file));
  }
  return sum.digest('hex').slice(0, 16);
}
