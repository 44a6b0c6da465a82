import { afterEach, beforeEach, describe, expect, vi, test } from 'vitest';
import { progressLine, progressText } from '../../src/cli/progress-line.ts';

test('one page and one error are in the singular', () => {
  const event = { phase: 'pages', done: 0, total: 1, unit: 'page', queued: 1, depth: 0, errors: 1 } as const;
  expect(progressText(event, 'fr', 0)).toBe('Lecture des pages  0 / 1 page · 1 à lire · 1 erreur');
  expect(progressText({ ...event, total: 2, errors: 2 }, 'en', 0)).toBe(
    'Reading pages  0 / 2 pages · 1 to read · 2 errors',
  );
});

test('each step counts what it reads', () => {
  const step = (phase: string, unit: string, total: number) => ({ phase, unit, done: 1, total });
  expect(progressText(step('sitemaps', 'file', 1), 'fr', 0)).toBe('Listes de pages (plans de site)  1 / 1 fichier');
  expect(progressText(step('sitemaps', 'file', 2), 'en', 0)).toBe('Lists of pages (sitemaps)  1 / 2 files');
  expect(progressText(step('probes', 'address', 9), 'fr', 0)).toBe(
    'Images, fichiers et liens externes  1 / 9 adresses',
  );
});

describe('in a pipe', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** A stream that is no terminal, and what was written to it. */
  function pipe() {
    const lines: string[] = [];
    const stream = { isTTY: false, write: (text: string) => lines.push(text) > 0 } as unknown as NodeJS.WriteStream;
    return { lines, sink: progressLine(stream, 'en', () => Date.now()) };
  }
  const pages = (done: number) => ({ phase: 'pages', done, total: 500, unit: 'page', queued: 500 - done, depth: 2 });

  test('a line is printed when a step begins, then every ten seconds with the rate', () => {
    const { lines, sink } = pipe();
    for (let second = 0; second < 25; second++) {
      sink.show(pages(second * 10));
      vi.advanceTimersByTime(1_000);
    }
    sink.end();
    expect(lines).toEqual([
      'Reading pages  0 / 500 pages · 500 to read · 2 clicks from the home page\n',
      'Reading pages  90 / 500 pages · 9 pages/s · about 46\u00a0s left · 410 to read · 2 clicks from the home page\n',
      'Reading pages  190 / 500 pages · 9.5 pages/s · about 33\u00a0s left · 310 to read · 2 clicks from the home page\n',
    ]);
  });

  test('a silent step says how long it has been running', () => {
    const { lines, sink } = pipe();
    sink.show({ phase: 'topics', done: 0, total: null, unit: 'page' });
    vi.advanceTimersByTime(20_000);
    sink.end();
    vi.advanceTimersByTime(20_000);
    expect(lines).toEqual([
      'Topics of the pages\n',
      'Topics of the pages · 10\u00a0s\n',
      'Topics of the pages · 20\u00a0s\n',
    ]);
  });
});

describe('on a terminal', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('what is said in between begins on a line of its own', () => {
    const lines: string[] = [];
    const stream = { isTTY: true, write: (text: string) => lines.push(text) > 0 } as unknown as NodeJS.WriteStream;
    const sink = progressLine(stream, 'en', () => Date.now());
    sink.show({ phase: 'topics', done: 0, total: null, unit: 'page' });
    sink.pause();
    expect(lines.at(-1)).toBe('\n');
    sink.end();
  });

  test('a silent step is rewritten each second with its time, in the language of the event', () => {
    const lines: string[] = [];
    const stream = { isTTY: true, write: (text: string) => lines.push(text) > 0 } as unknown as NodeJS.WriteStream;
    const sink = progressLine(stream, 'en', () => Date.now());
    sink.show({ phase: 'topics', done: 0, total: null, unit: 'page', locale: 'fr' });
    vi.advanceTimersByTime(3_000);
    sink.end();
    vi.advanceTimersByTime(3_000);
    expect(lines.map((line) => line.replace('\r\u001b[2K', ''))).toEqual([
      'Sujets des pages',
      'Sujets des pages · 2\u00a0s',
      'Sujets des pages · 3\u00a0s',
      '\n',
    ]);
  });

  test('the line leaves out what a narrow terminal has no room for, so that it can be rewritten', () => {
    const lines: string[] = [];
    const stream = { isTTY: true, columns: 40, write: (text: string) => lines.push(text) > 0 };
    const sink = progressLine(stream as unknown as NodeJS.WriteStream, 'en', () => Date.now());
    sink.show({ phase: 'pages', done: 9, total: 500, unit: 'page', queued: 491, depth: 2, errors: 3 });
    sink.end();
    expect(lines[0]!.replace('\r\u001b[2K', '')).toBe('Reading pages  9 / 500 pages · 3 errors');
  });
});
