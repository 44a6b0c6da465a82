import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { builtWebFolder } from '../support/built-web-folder.ts';

const kilobyte = 1_000;
let folder: string;
let names: string[];

beforeAll(() => {
  folder = builtWebFolder();
  names = readdirSync(join(folder, 'assets'));
});

const weight = (name: string): number => gzipSync(readFileSync(join(folder, 'assets', name))).length;
const total = (files: readonly string[]): number => files.reduce((sum, name) => sum + weight(name), 0);

/** Scripts and styles that the page itself loads: what every screen waits for. */
function shell(): string[] {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  return Array.from(page.matchAll(/\/assets\/([^"]+\.(?:js|css))/g), ([, name]) => name!);
}

/** A script with those that it imports before it runs. */
function withImports(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  const script = readFileSync(join(folder, 'assets', name), 'utf8');
  for (const [, imported] of script.matchAll(/from\s*["']\.\/([^"']+\.js)["']/g)) withImports(imported!, found);
  return found;
}

test('the page loads at most 190 kB of compressed scripts and 45 kB of styles', () => {
  const files = shell();
  const scripts = files.filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  expect(total(scripts)).toBeLessThanOrEqual(190 * kilobyte);
  expect(total(files.filter((name) => name.endsWith('.css')))).toBeLessThanOrEqual(45 * kilobyte);
});

test('the first screen loads at most 180 kB of compressed scripts', () => {
  const first = names.find((name) => /^start-.*\.js$/.test(name))!;
  const all = new Set([...shell(), ...withImports(first)]);
  expect(total([...all].filter((name) => name.endsWith('.js')))).toBeLessThanOrEqual(180 * kilobyte);
});

test('no screen adds more than 260 kB', () => {
  const own = shell();
  for (const name of names.filter((one) => /\.(js|css)$/.test(one) && !own.includes(one)))
    expect([name, weight(name) <= 260 * kilobyte]).toEqual([name, true]);
});

test('nothing is a script or style inside the page', () => {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=|data:/);
});
