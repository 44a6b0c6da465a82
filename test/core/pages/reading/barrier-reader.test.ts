import { expect, test } from 'vitest';
import { BarrierReader } from '../../../../src/core/pages/reading/barrier-reader.ts';

test('an access key is repeated whatever its case, and an empty one is none', () => {
  const barriers = new BarrierReader();
  for (const accesskey of ['s', 'S ', '1', '', '']) barriers.readElement('a', { accesskey, href: '/' });
  expect([...barriers.repeatedKeys]).toEqual(['s']);
});

test('a control that the keyboard reaches is silent when aria-hidden is on it', () => {
  const silent = (name: string, attribs: object): number => {
    const barriers = new BarrierReader();
    barriers.readElement(name, { 'aria-hidden': 'true', ...attribs });
    return barriers.silentControls;
  };
  expect([
    silent('a', { href: '/bols' }),
    silent('button', {}),
    silent('div', { tabindex: '0' }),
    silent('a', { href: '/bols', tabindex: '-1' }),
    silent('a', {}),
    silent('input', { type: 'hidden' }),
    silent('button', { disabled: '' }),
    silent('div', {}),
    silent('button', { 'aria-hidden': 'false' }),
  ]).toEqual([1, 1, 1, 0, 0, 0, 0, 0, 0]);
});

test('words of disguised text are counted and its start is kept', () => {
  const barriers = new BarrierReader();
  for (const part of ['  plombier Nantes ', '\n', 'plombier Rezé, pas cher']) barriers.readDisguised(part);
  expect([barriers.disguisedWords, barriers.disguisedSample]).toEqual([6, 'plombier Nantes plombier Rezé, pas cher']);
});
