/** `npm run sizes`: what the package weighs, published and installed, and its heaviest files, in MB. */
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const { stdout } = spawnSync('npm', ['pack', '--json', '--pack-destination', tmpdir()], {
  cwd: root,
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
});
const [{ size, unpackedSize, files }] = JSON.parse(stdout.slice(stdout.indexOf('[\n')));
const megabytes = (bytes) => (bytes / 1_048_576).toFixed(1).padStart(6);
console.log(`${megabytes(size)} published\n${megabytes(unpackedSize)} installed, ${files.length} files, no dependency`);
for (const file of files.toSorted((a, b) => b.size - a.size).slice(0, 12))
  console.log(`${megabytes(file.size)}   ${file.path}`);
