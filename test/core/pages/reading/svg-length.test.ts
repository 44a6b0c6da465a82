import { expect, test } from 'vitest';
import { svgLength } from '../../../../src/core/pages/reading/svg-length.ts';

test('counts the drawings up to their end tag, not an unclosed one', () => {
  expect(svgLength('<p><svg>abc</svg>d<svg/></svg><svg>')).toBe('<svg>abc'.length + '<svg/>'.length);
  expect(svgLength('<p>abc</p>')).toBe(0);
});
