import { readdirSync } from 'node:fs';
import { join } from 'node:path';

// `npm run -s bench -- <name> [options]`: one JSON line per figure on standard output.
const [name, ...options] = process.argv.slice(2);
const own = new Set(['bench', 'conformance', 'eval', 'pack-lexicon', 'pack-sequences']);
const names = readdirSync(import.meta.dirname)
  .filter((file) => /^[a-z].*\.ts$/.test(file))
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((one) => !own.has(one));

if (name === undefined || !names.includes(name)) {
  process.stderr.write(`Give the name of a benchmark: ${names.join(', ')}.\n`);
  process.exitCode = 2;
} else {
  const path = join(import.meta.dirname, `${name}.ts`);
  process.argv = [process.argv[0]!, path, ...options];
  await import(path);
}
