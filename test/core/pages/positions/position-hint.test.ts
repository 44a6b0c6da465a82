import { expect, test } from 'vitest';
import { kindOf } from '../../../../src/core/pages/markup/element-kinds.ts';
import { positionHint } from '../../../../src/core/pages/positions/position-hint.ts';

const hintOf = (className: string) => positionHint(kindOf('div'), { class: className }, false)?.position ?? null;

test.each([
  ['nav', 'nav'],
  ['site-header', 'header'],
  ['mainNav', 'nav'],
  ['blocPied', 'footer'],
  ['blocpied', null],
  ['zonePied', 'footer'],
  ['  wide  toc_list', 'nav'],
  ['menu:first', 'nav'],
  ['NAV', 'nav'],
  ['a-b-c-Sidebar', 'aside'],
  ['café nav', 'nav'],
  ['navé', null],
  ['xy\u00a0nav', 'nav'],
  ['nave', null],
  ['unav', null],
  ['naV', null],
  ['entry-header', null],
  ['entry-header footer', 'footer'],
  ['function.array-map', null],
  ['n', null],
  ['-', null],
  ['widget widget_text', 'aside'],
  ['elementor-element elementor-widget elementor-widget-heading', null],
  ['so-panel widget widget_sow-editor', null],
  ['elementor-element elementor-widget elementor-widget-nav-menu', 'nav'],
  ['sNkxPoX oUhtE2h---sidebarPosition-5-right', null],
  ['x'.repeat(40), null],
  [`${'x'.repeat(35)}-nav`, 'nav'],
])('class "%s" means %s', (className, position) => {
  expect(hintOf(className)).toBe(position);
});
