import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { ReportBlock } from '../../src/core/report/blocks.ts';
import { reportScript } from '../../src/exports/html/scripts/report-script.ts';
import { renderHtml } from '../../src/exports/html/render-html.ts';
import { chromiumPath, renderedDom } from '../support/chromium.ts';

const browser = chromiumPath();
const folder = mkdtempSync(join(tmpdir(), 'maillage-report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const payloads = [
  '<script>document.title="pwned"</script>',
  '<img src=x onerror="document.title=\'pwned\'">',
  '"><svg onload=document.title="pwned">',
  "' onmouseover='document.title=1",
  '</style><script>document.title="pwned"</script>',
  '</title><script>document.title="pwned"</script>',
  '<iframe srcdoc="<script>parent.document.title=1</script>">',
  '{{constructor.constructor("document.title=1")()}}',
  'javascript:document.title="pwned"',
  '&lt;script&gt;document.title="pwned"&lt;/script&gt;',
];
const both = (text: string) => ({ fr: text, en: text });

function hostileBlocks(text: string): ReportBlock[] {
  return [
    { kind: 'heading', level: 2, text: both(text), id: 'h' },
    { kind: 'paragraph', text: both(text) },
    {
      kind: 'actions',
      items: [{ title: both(text), why: both(text), how: both(text), effort: 'hours', places: [text], count: 1 }],
    },
    {
      kind: 'table',
      caption: both(text),
      columns: [{ label: both(text) }],
      rows: [[text], [{ url: text }], [both(text)]],
      more: 0,
    },
    {
      kind: 'links',
      items: [
        { from: text, to: text, sentence: text, offset: 0, length: 3, reason: both(text), confidence: both(text) },
      ],
      more: 0,
      file: 'suggestions.csv',
    },
    {
      kind: 'graph',
      caption: both(text),
      nodes: [{ x: 0.5, y: 0.5, size: 3, group: 0, label: text }],
      edges: [],
      groups: [text],
    },
    { kind: 'heat', caption: both(text), rows: [text], columns: [both(text)], values: [[1]] },
    {
      kind: 'days',
      caption: both(text),
      items: [{ date: '2027-01-04', title: both(text), detail: both(text), family: both(text) }],
    },
  ];
}

(browser === null ? test.skip : test)(
  'a real browser runs nothing that a page contained, and shows it as text',
  () => {
    const file = join(folder, 'report.html');
    const blocks = payloads.flatMap(hostileBlocks);
    writeFileSync(file, renderHtml({ title: both('Rapport sain'), subtitle: both(payloads.join(' ')), blocks }, 'fr'));
    const dom = renderedDom(browser!, file);
    expect(dom).toContain('<title>Rapport sain</title>');
    expect(dom.replace(`<script>${reportScript}</script>`, '')).not.toMatch(/<script|<iframe|<img/i);
  },
  90_000,
);

(browser === null ? test.skip : test)(
  'the search box goes to the next place that has all the words, unfolds and outlines it',
  () => {
    const blocks: ReportBlock[] = [
      { kind: 'heading', level: 2, text: both('Part'), id: 'part' },
      { kind: 'paragraph', text: both('A blue vase and a red bowl.') },
      { kind: 'paragraph', text: both('A red vase.') },
    ];
    const typing = `<script>
const box = document.querySelector('.tools input');
box.value = 'vase RED';
box.dispatchEvent(new Event('input'));
for (const _ of [1, 2]) box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
</script>`;
    const html = renderHtml({ title: both('T'), subtitle: both('S'), blocks }, 'en');
    const file = join(folder, 'search.html');
    writeFileSync(
      file,
      html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '').replace('</body>', `${typing}</body>`),
    );
    const dom = renderedDom(browser!, file);
    expect(dom).toContain('<p class="hit">A red vase.</p>');
    expect(dom).toContain('2 of 2');
  },
  90_000,
);

(browser === null ? test.skip : test)(
  'only a table too long to read at a glance has a filter and sorts',
  () => {
    const table = (rows: number): ReportBlock => ({
      kind: 'table',
      caption: both(`${rows} rows`),
      columns: [{ label: both('Name') }],
      rows: Array.from({ length: rows }, (_, at) => [`row ${at}`]),
      more: 0,
    });
    const file = join(folder, 'tables.html');
    writeFileSync(
      file,
      renderHtml({ title: both('T'), subtitle: both('S'), blocks: [table(9), table(12), table(13)] }, 'en'),
    );
    const dom = renderedDom(browser!, file).replace(reportScript, '');
    expect([...dom.matchAll(/aria-label="Filter ([^"]*)"/g)].map(([, name]) => name)).toEqual(['13 rows']);
    expect(dom.match(/<th[^>]*><button/g)).toHaveLength(1);
  },
  90_000,
);
