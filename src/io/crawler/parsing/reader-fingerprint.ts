import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const core = join(import.meta.dirname, '../../../core');
/** Everything that decides what is read in a document; the packages it stands on are named in the lock file. */
const sources = [
  join(core, 'pages'),
  join(core, 'values/url.ts'),
  join(core, 'values/masked-runs.ts'),
  join(import.meta.dirname, 'page-record.ts'),
  join(import.meta.dirname, 'page-trace.ts'),
  join(import.meta.dirname, '../../../../package.json'),
];

let asked: Promise<string> | null = null;

/** The same for two processes that read pages the same way: what one of them stored, the other may take over. */
export function readerFingerprint(): Promise<string> {
  asked ??= fingerprint();
  return asked;
}

async function fingerprint(): Promise<string> {
  const sum = createHash('sha256');
  for (const source of sources) {
    const files = /\.(ts|js|json)$/.test(source)
      ? [source]
      : (await readdir(source, { recursive: true })).sort().map((name) => join(source, name));
    for (const file of files) if (/\.(ts|js|json)$/.test(file)) sum.update(await readFile(file));
  }
  return sum.digest('hex').slice(0, 16);
}
