import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { usageComment } from '../../bench/usage-comment.ts';

const folder = join(import.meta.dirname, '../../bench');
/** Files beside the benchmarks that are run by other commands. */
const others = ['bench.ts', 'conformance.ts', 'eval.ts', 'pack-lexicon.ts', 'pack-sequences.ts', 'usage-comment.ts'];
const benchmarks = readdirSync(folder).filter((file) => file.endsWith('.ts') && !others.includes(file));

test('the comment at the top is read as plain text', () => {
  expect(usageComment('/**\n * Time of a plan:\n * `bench`.\n */\nconst a = 1;')).toBe('Time of a plan:\n`bench`.');
});

test('a comment further down is no usage', () => {
  expect(usageComment('const a = 1;\n/**\n * Not here.\n */')).toBeNull();
});

test.each(benchmarks)('%s explains its command', (file) => {
  const usage = usageComment(readFileSync(join(folder, file), 'utf8'))?.replaceAll('\n', ' ');
  expect(usage).toContain(`npm run -s bench -- ${file.replace(/\.ts$/, '')}`);
});
