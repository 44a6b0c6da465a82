import { expect, test } from 'vitest';
import { shortPeriodText, sourceText } from '../../../../src/core/semantics/searches/search-source-text.ts';

const over = (from: string, to: string) => ({ file: 'requetes.csv', period: { from, to } });

test('a source names its file and its days, or says that they are unknown', () => {
  expect(sourceText(over('2026-08-01', '2026-10-31')).fr).toMatch(/^requetes\.csv, .*août.*octobre 2026$/);
  expect(sourceText({ file: 'requetes.csv', period: null }).en).toContain('unknown');
});

test('a file of less than a year says what it does not show; one of sixteen months says nothing', () => {
  expect(shortPeriodText(over('2025-07-01', '2026-10-31'))).toBeNull();
  const texts = [over('2026-08-01', '2026-10-31'), over('2026-10-25', '2026-10-31'), { file: 'a', period: null }].map(
    (source) => shortPeriodText(source)?.en,
  );
  expect(texts).toEqual([
    expect.stringContaining('92 days'),
    expect.stringContaining('only 7 days'),
    expect.stringContaining('unknown'),
  ]);
});
