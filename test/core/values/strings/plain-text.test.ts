import { describe, expect, test } from 'vitest';
import { plainText } from '../../../../src/core/values/strings/plain-text.ts';

describe('text that leaves us', () => {
  const cases: [what: string, before: string, after: string][] = [
    ['controls but tab and line feed', 'a\u0000\u0008\u001b[2Jb\tc\nd\r\n', 'a[2Jb\tc\nd\n'],
    ['C1 controls and delete', 'a\u007f\u0085\u009fb', 'ab'],
    ['bidirectional overrides and isolates', 'paypal\u202elmth.exe\u2066x\u2069', 'paypallmth.exex'],
    ['zero-width characters', 'a\u200bb\u200cc\u200dd\ufeffe\u2060f', 'abcdef'],
    ['tag characters', 'hello\u{e0041}\u{e0042}', 'hello'],
    ['non-characters', 'a\ufffe\uffffb\u{1fffe}', 'ab'],
    ['lone surrogates', 'a\ud83db\ude00c', 'abc'],
  ];
  test.each(cases)('loses %s', (_what, before, after) => expect(plainText(before)).toBe(after));

  test('keeps French typography, other scripts and emoji', () => {
    const text = '« L’été à Noël\u202f: 12\u00a0€ » — 日本 😀';
    expect(plainText(text)).toBe(text);
  });
});
