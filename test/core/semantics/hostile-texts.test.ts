import { expect, test } from 'vitest';
import { analysedLanguages } from '../../../src/core/language/language.ts';
import { boundedPage } from '../../../src/core/semantics/page-text.ts';
import { hostileSteps } from '../../support/hostile-steps.ts';
import { hostileTexts } from '../../fixtures/hostile-texts.ts';
import { cpuMs } from '../../support/cpu-time.ts';
import { languages } from '../../support/languages.ts';
import { pageTextOf } from '../../support/page-text-of.ts';

const size = 8_000;
/** A text of this size takes some tens of milliseconds; one whose cost grows with its square takes seconds. */
const most = 1_000;

test.each(analysedLanguages)('no step of the analysis throws on a hostile text, nor takes long (%s)', (code) => {
  const steps = Object.entries(hostileSteps(languages[code]));
  const slow = Object.entries(hostileTexts(size)).flatMap(([what, text]) =>
    steps.flatMap(([step, run]) => {
      const spent = cpuMs(() => run(text), most);
      return spent > most ? [{ what, step, spent }] : [];
    }),
  );
  expect(slow).toEqual([]);
});

test('only the first 200,000 characters of a page are analysed, and the page is marked as truncated', () => {
  const long = boundedPage(pageTextOf('/long', 'x'.repeat(5_000), ['a '.repeat(150_000), 'after']));
  expect([long.blocks.length, long.blocks[0]!.text.length, long.title.length]).toEqual([1, 200_000, 1_000]);
  expect(long.truncated).toBe(true);
  const lines = boundedPage(pageTextOf('/lines', 'Lines', Array<string>(1_000_000).fill('a')));
  expect([lines.blocks.length < 25_000, lines.truncated]).toEqual([true, true]);
  const usual = pageTextOf('/usual', 'Usual', ['One block.', 'Another.']);
  expect(boundedPage(usual)).toEqual(usual);
});
