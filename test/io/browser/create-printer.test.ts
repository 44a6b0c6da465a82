import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../../src/exports/html/render-html.ts';
import type { FetchOutcome } from '../../../src/io/services/guarded-fetch.ts';
import { createPrinter } from '../../../src/io/browser/create-printer.ts';
import { webServer } from '../../support/web-server.ts';
import { chromiumFolder, testWithChromium } from '../../support/with-chromium.ts';

const both = (text: string) => ({ fr: text, en: text });
const html = renderHtml(
  {
    title: both('Audit d’été'),
    subtitle: both('Sous-titre'),
    blocks: [
      { kind: 'heading', level: 2, id: 'a', text: both('Première partie') },
      { kind: 'paragraph', text: both('Une phrase (entre parenthèses).') },
    ],
  },
  'fr',
);
const printer = createPrinter({ searchPath: chromiumFolder });

describe('create-printer', () => {
  test('without Chromium, find and print return null', async () => {
    const none = createPrinter({ searchPath: '/nowhere' });
    expect(await none.find()).toBeNull();
    expect(await none.print(html, '2027-01-04')).toBeNull();
    const place = { url: 'http://a.invalid/', words: null };
    expect(await none.pictures([place], () => Promise.reject(new Error('no request')))).toEqual([null]);
  });

  testWithChromium(
    'the same report printed at another second is the same tagged A4 file, of the day it tells',
    async () => {
      const first = (await printer.print(html, '2027-01-04'))!;
      await new Promise((resolve) => setTimeout(resolve, 1100));
      const second = (await printer.print(html, '2027-01-04'))!;
      expect(Buffer.compare(first, second)).toBe(0);
      const text = Buffer.from(first).toString('latin1');
      expect(text.match(/\/(?:CreationDate|ModDate) \(D:20270104000000\+00'00'\)/g)).toHaveLength(2);
      expect(text).toContain('/Creator (maillage)');
      expect(text).toContain('/Lang (fr)');
      expect(text).toContain('/Marked true');
      expect(text).toMatch(/\/MediaBox \[0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\]/);
      const checked = spawnSync('pdfinfo', ['-'], { input: Buffer.from(first), encoding: 'utf8' });
      if (checked.error === undefined) expect(checked.stderr).toBe('');
    },
    60_000,
  );

  testWithChromium(
    'a word without end makes the letters of no page smaller',
    async () => {
      const lettersOf = async (word: string): Promise<number> => {
        const rows = [[word, word, word]];
        const columns = [1, 2, 3].map((at) => ({ label: both(`Colonne ${at}`) }));
        const blocks = [{ kind: 'table' as const, caption: both('Tableau'), columns, rows, more: 0 }];
        const pdf = await printer.print(
          renderHtml({ title: both(word), subtitle: both('Mesure'), blocks }, 'fr'),
          '2027-01-04',
        );
        const { stdout } = spawnSync('pdftotext', ['-bbox', '-', '-'], { input: Buffer.from(pdf!), encoding: 'utf8' });
        const [, from, to] = /yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">Mesure</.exec(stdout ?? '') ?? [];
        return Number(to) - Number(from);
      };
      if (spawnSync('pdftotext', ['-v']).error !== undefined) return;
      expect(await lettersOf('x'.repeat(300))).toBeCloseTo(await lettersOf('court'), 3);
    },
    60_000,
  );

  testWithChromium(
    'nothing is asked of anyone, whatever the document wishes',
    async () => {
      const server = await webServer((_request, response) => void response.end('x'));
      try {
        const wishes = `<!doctype html><title>t</title><link rel="stylesheet" href="${server.origin}/a.css"><img src="${server.origin}/b.png"><iframe src="${server.origin}/c"></iframe><script>fetch('${server.origin}/d')</script><p>ok`;
        expect(await printer.print(wishes, '2027-01-04')).not.toBeNull();
        expect(server.asked).toEqual([]);
      } finally {
        await server.close();
      }
    },
    60_000,
  );

  testWithChromium(
    'a place is a small JPEG of its page, whose requests the caller answers, and null where the page cannot be read',
    async () => {
      const asked: string[] = [];
      const fetch = async ({ url }: { readonly url: string }): Promise<FetchOutcome> => {
        asked.push(url);
        const isThere = url === 'http://site.invalid/';
        const body = Buffer.from('<h1>Été</h1><p>Nos tarifs</p><script src="/run.js"></script>');
        return {
          url,
          status: isThere ? 200 : null,
          error: isThere ? null : 'refused',
          reason: null,
          headers: { 'content-type': 'text/html; charset=utf-8' },
          body,
          location: null,
          responseMs: 1,
          flags: [],
        };
      };
      const [there, gone] = await printer.pictures(
        [
          { url: 'http://site.invalid/', words: 'Nos tarifs' },
          { url: 'http://site.invalid/gone', words: null },
        ],
        fetch,
      );
      expect(Buffer.from(there!).toString('hex', 0, 3)).toBe('ffd8ff');
      expect(there!.length).toBeLessThan(60_000);
      expect(gone).toBeNull();
      expect(asked).not.toContain('http://site.invalid/run.js');
    },
    60_000,
  );
});
