import { expect, test } from 'vitest';
import { openerOf, thisDesktop } from '../../src/io/desktop.ts';

test('a page is opened by the command of the system, where a desktop is there', () => {
  expect(openerOf('darwin', {})).toEqual(['open']);
  expect(openerOf('win32', {})).toEqual(['cmd', '/c', 'start', '']);
  expect(openerOf('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toEqual(['xdg-open']);
});

test('nothing is opened without a desktop, over a remote shell, or on a build machine', () => {
  expect(openerOf('linux', {})).toBeNull();
  expect(openerOf('darwin', { SSH_CONNECTION: '1.2.3.4' })).toBeNull();
  expect(openerOf('linux', { DISPLAY: ':0', CI: 'true' })).toBeNull();
});

test('without a person at the terminal, or without the program, the page stays closed', async () => {
  expect(await thisDesktop('darwin', {}, false).open('a.html')).toBe(false);
  expect(await thisDesktop('linux', { DISPLAY: ':0', PATH: '' }, true).open('a.html')).toBe(false);
});
