import { test } from 'vitest';
import { dirname } from 'node:path';
import { chromiumPath } from './chromium.ts';

const path = chromiumPath();

/** Folder of the browser, as a search path; empty without one. */
export const chromiumFolder = path === null ? '' : dirname(path);

/** A test that needs the real browser: skipped without one (see `chromiumPath`), and compulsory in CI. */
export const testWithChromium = path === null ? test.skip : test;
