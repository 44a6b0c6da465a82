import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { usageComment } from './usage-comment.ts';

// `npm run -s bench -- <name> [options]`: one JSON line per figure on standard output; `--help` prints the options.
const [name, ...options] = process.argv.slice(2);
const own = new Set(['bench', 'conformance', 'eval', 'pack-lexicon', 'pack-sequences', 'usage-comment']);
const names = readdirSync(import.meta.dirname)
  .filter((file) => /^[a-z].*\.ts$/.test(file))
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((one) => !own.has(one));
const list = `Give the name of a benchmark: ${names.join(', ')}.\n`;

if (name === '--help') {
  process.stdout.write(list);
} else if (name === undefined || !names.includes(name)) {
  process.stderr.write(list);
  process.exitCode = 2;
} else {
  const path = join(import.meta.dirname, `${name}.ts`);
  if (options.includes('--help')) {
    process.stdout.write(`${usageComment(readFileSync(path, 'utf8'))}\n`);
  } else {
    process.argv = [process.argv[0]!, path, ...options];
    await import(path);
  }
}
