import { expect, test } from 'vitest';
import { disguiseOf, isHidden } from '../../../../src/core/pages/reading/element-visibility.ts';

test.each([
  'display:none',
  'DISPLAY : None !important',
  'visibility:hidden',
  'opacity:0',
  'opacity:0.001',
  'font-size:1px',
  'font-size:0',
  'color:#fff;background-color:#fff',
  'position:absolute;left:-9999px',
  'text-indent:-9999px',
  'text-indent : -.1e6px',
  'position:fixed;top:-2000px',
  'visibility: Collapse',
  'color:red;BACKGROUND:red',
])('style "%s" hides', (style) => {
  expect(isHidden('p', { style })).toBe(true);
});

test.each([
  'display:block',
  'opacity:0.5',
  'opacity:0;transform:translateY(20px)',
  'font-size:12px',
  'color:#000;background:#fff',
  'left:-9999px',
  'font-size:0.9em',
  'color:#00b',
  'text-indent:-1px',
  'background:none',
  '',
])('style "%s" does not hide', (style) => {
  expect(isHidden('p', { style })).toBe(false);
});

test('the hidden attribute and a closed dialog hide', () => {
  expect([isHidden('p', { hidden: '' }), isHidden('dialog', {}), isHidden('dialog', { open: '' })]).toEqual([
    true,
    true,
    false,
  ]);
});

test.each([
  ['color:#fff;background-color:#fff', 'all'],
  ['position:absolute;left:-9999px', 'all'],
  ['font-size:0', 'own'],
  ['display:none', null],
  ['opacity:0', null],
  ['color:#000', null],
])('style "%s" disguises: %s', (style, disguise) => {
  expect(disguiseOf(style)).toBe(disguise);
});

test('a closed window hides, an open one and the drawer of a menu do not', () => {
  const window = { role: 'dialog', 'aria-hidden': 'true', class: 'modal fade' };
  expect(isHidden('div', window)).toBe(true);
  expect(isHidden('div', { ...window, 'aria-hidden': 'false' })).toBe(false);
  expect(isHidden('div', { ...window, class: 'drawer' })).toBe(false);
});
