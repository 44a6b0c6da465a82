import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Report, ReportBlock } from '../../../src/core/report/blocks.ts';
import { reportScript } from '../../../src/exports/html/scripts/report-script.ts';
import { renderHtml } from '../../../src/exports/html/render-html.ts';

const hostile = '<script>alert(1)</script>"\' onload=x';
const both = (text: string) => ({ fr: text, en: text });

function reportOf(...blocks: ReportBlock[]): Report {
  return { title: both('Rapport'), subtitle: both('Sous-titre'), blocks };
}

describe('html', () => {
  test('addresses are displayed with their letters, break after their slashes and link to the exact ones', () => {
    const url = 'https://xn--cole-9oa.fr/th%C3%A9/vert/';
    const html = renderHtml(
      reportOf({
        kind: 'table',
        caption: both('t'),
        columns: [{ label: both('c') }],
        rows: [[{ url }], ['/th%C3%A9/']],
        more: 0,
      }),
      'fr',
    );
    expect(html).toContain(
      `<a class="url" href="${url}" rel="noopener noreferrer nofollow">https://école.fr/<wbr>thé/<wbr>vert/</a>`,
    );
    expect(html).toContain('<td>/thé/</td>');
  });

  test('nothing a page contains can run: every field is escaped, the policy allows our script only', () => {
    const html = renderHtml(
      {
        title: both(hostile),
        subtitle: both(hostile),
        blocks: [
          { kind: 'heading', level: 2, text: both(hostile), id: 'a' },
          { kind: 'paragraph', text: both(hostile) },
          { kind: 'list', items: [both(hostile)] },
          {
            kind: 'actions',
            items: [
              {
                title: both(hostile),
                why: both(hostile),
                how: both(hostile),
                effort: 'hours',
                places: [hostile],
                count: 1,
              },
            ],
          },
          { kind: 'figures', items: [{ label: both(hostile), value: 1, note: both(hostile), provenance: 'measured' }] },
          { kind: 'scores', items: [{ label: both(hostile), value: 50 }] },
          {
            kind: 'table',
            caption: both(hostile),
            columns: [{ label: both(hostile) }],
            rows: [[hostile], [{ url: `javascript:${hostile}` }]],
            more: 0,
          },
          {
            kind: 'links',
            items: [
              {
                from: hostile,
                to: hostile,
                sentence: hostile,
                offset: 0,
                length: 8,
                reason: both(hostile),
                confidence: both(hostile),
              },
            ],
            more: 0,
            file: 'suggestions.csv',
          },
          {
            kind: 'graph',
            caption: both(hostile),
            nodes: [{ x: 0, y: 0, size: 3, group: 0, label: hostile }],
            edges: [],
            groups: [hostile],
          },
          { kind: 'heat', caption: both(hostile), rows: [hostile], columns: [both(hostile)], values: [[0.5]] },
          {
            kind: 'days',
            caption: both(hostile),
            items: [{ date: '2027-01-04', title: both(hostile), detail: both(hostile), family: both(hostile) }],
          },
        ],
      },
      'fr',
    );
    expect(html.split(`<script>${reportScript}</script>`)).toHaveLength(2);
    expect(html.match(/<script/gi)).toHaveLength(1);
    // Inside a tag, quotes of the text are escaped: no attribute can be opened.
    expect(html.replaceAll(/"[^"]*"/g, '""')).not.toMatch(/<[a-z][^>]*\sonload=/i);
    expect(html).not.toMatch(/href="javascript:/i);
    expect(html).toContain("default-src 'none'");
    const scriptHash = createHash('sha256').update(reportScript).digest('base64');
    expect(html).toContain(`script-src 'sha256-${scriptHash}';`);
  });

  test('a crawled address becomes a link only over http(s)', () => {
    const html = renderHtml(
      reportOf({
        kind: 'table',
        caption: both('t'),
        columns: [{ label: both('c') }],
        rows: [[{ url: 'https://ruche.example/a' }], [{ url: 'data:text/html,x' }]],
        more: 0,
      }),
      'fr',
    );
    expect(html).toContain('<a class="url" href="https://ruche.example/a" rel="noopener noreferrer nofollow">');
    expect(html).not.toContain('href="data:');
  });

  test('unknown is never zero: it is stated in the language of the report', () => {
    const block: ReportBlock = {
      kind: 'figures',
      items: [{ label: both('Pages'), value: null, note: both('n'), provenance: 'computed' }],
    };
    expect(renderHtml(reportOf(block), 'fr')).toContain('non mesuré');
    expect(renderHtml(reportOf(block), 'en')).toContain('not measured');
  });

  test('numbers follow the language: a narrow space in French, a comma in English', () => {
    const block: ReportBlock = {
      kind: 'figures',
      items: [{ label: both('Liens'), value: 14650, note: both('n'), provenance: 'measured' }],
    };
    expect(renderHtml(reportOf(block), 'fr')).toContain('14\u202f650');
    expect(renderHtml(reportOf(block), 'en')).toContain('14,650');
  });

  test('the heat map shows its numbers in addition to colours', () => {
    const html = renderHtml(
      reportOf({ kind: 'heat', caption: both('c'), rows: ['p1'], columns: [both('ACQ')], values: [[0.42]] }),
      'fr',
    );
    expect(html).toContain('<td class="heat h-8">42</td>');
  });

  test('the anchor of a link to add is marked inside its sentence', () => {
    const sentence = 'Goûtez le miel de châtaignier.';
    const html = renderHtml(
      reportOf({
        kind: 'links',
        items: [
          {
            from: 'https://a.example/',
            to: 'https://a.example/b',
            sentence,
            offset: 10,
            length: 19,
            reason: both('r'),
            confidence: both('sûr'),
          },
        ],
        more: 0,
        file: 'suggestions.csv',
      }),
      'fr',
    );
    expect(html).toContain('Goûtez le <mark>miel de châtaignier</mark>.');
  });
});
