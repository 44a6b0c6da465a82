import { describe, expect, test } from 'vitest';
import { BookmarkNames } from '../../../src/exports/docx/bookmark-names.ts';

describe('bookmark-names', () => {
  test('names are letters, digits and _, 40 at most, each once whatever its case', () => {
    const names = new BookmarkNames();
    const given = ['part-1', 'Part.1', 'é'.repeat(90), 'a'.repeat(90), 'a'.repeat(91)].map((id) => names.of(id));
    expect(given.every((name) => /^p_\w{1,38}$/.test(name))).toBe(true);
    expect(new Set(given.map((name) => name.toLowerCase())).size).toBe(given.length);
    expect(given[0]).toBe('p_part_1');
  });
});
