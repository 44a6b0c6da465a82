import { expect, test } from 'vitest';
import { escapeMarkup } from '../../src/exports/escape-markup.ts';

test('text cannot leave an element or a quoted attribute', () => {
  expect(escapeMarkup(`<b a="1" c='2'>&`)).toBe('&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;');
});
