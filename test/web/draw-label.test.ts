import { expect, test } from 'vitest';
import { labelDrawing } from '../../src/web/parts/links/draw-label.ts';

/** A drawing 300 pixels wide in which each letter takes ten: what is written, and where it begins. */
function drawn(dots: readonly { readonly x: number; readonly y: number; readonly label: string }[]) {
  const written: [string, number][] = [];
  const context = {
    canvas: { clientWidth: 300 },
    measureText: (text: string) => ({ width: 10 * text.length }),
    fillText: (text: string, left: number) => written.push([text, left]),
  };
  const settings = { labelSize: 10, labelWeight: 'normal', labelFont: 'Arial', labelColor: { color: '#000' } };
  const { draw } = labelDrawing(() => dots.map(({ x, y }) => ({ left: x - 5, right: x + 5, y })));
  for (const dot of dots) draw(context as never, { ...dot, key: dot.label, size: 5, color: '' }, settings as never);
  return written;
}

test('names of a ring are written outside of it, on the left half to the left', () => {
  expect(
    drawn([
      { x: 80, y: 50, label: 'left' },
      { x: 220, y: 50, label: 'right' },
    ]),
  ).toEqual([
    ['left', 31],
    ['right', 229],
  ]);
});

test('a name that would leave the frame goes to the other side, and one that meets a dot is left out', () => {
  expect(drawn([{ x: 20, y: 50, label: 'outside' }])).toEqual([['outside', 29]]);
  expect(
    drawn([
      { x: 20, y: 50, label: 'crossed' },
      { x: 60, y: 52, label: '' },
    ]),
  ).toEqual([]);
});
