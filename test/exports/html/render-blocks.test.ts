import { expect, test } from 'vitest';
import type { ReportBlock } from '../../../src/core/report/blocks.ts';
import { blocksMarkup } from '../../../src/exports/html/render-blocks.ts';

const both = (text: string) => ({ fr: text, en: text });
const heading = (level: 2 | 3, id: string): ReportBlock => ({ kind: 'heading', level, text: both(id), id });
const text: ReportBlock = { kind: 'paragraph', text: both('why') };
const table: ReportBlock = {
  kind: 'table',
  caption: both('high'),
  columns: [{ label: both('c') }],
  rows: [['x']],
  more: 2,
};

test('what is below a title of level 3 is folded when it has a table', () => {
  expect(blocksMarkup([heading(2, 'a'), text, heading(3, 'b'), text, table], 'en')).toMatch(
    /^<h2 id="a">a<\/h2>\n<p>why<\/p>\n<details class="part"><summary><h3 id="b">b<\/h3> <span class="count screen">high, 1 row of 3<\/span><\/summary><p>why<\/p>\n<table.*<\/details>$/s,
  );
  expect(blocksMarkup([heading(3, 'b'), text], 'en')).toBe('<h3 id="b">b</h3>\n<p>why</p>');
});

test('several tables are counted with their rows', () => {
  expect(blocksMarkup([heading(3, 'b'), table, table], 'fr')).toContain('2 tableaux, 2 lignes</span></summary>');
});

test('of a long list of parts the first ten are in view', () => {
  const parts = (count: number) => Array.from({ length: count }, (_, at) => [heading(3, `p${at}`), table]).flat();
  expect(blocksMarkup(parts(11), 'en')).not.toContain('Show');
  expect(blocksMarkup([...parts(12), heading(2, 'end')], 'en')).toMatch(
    /<h3 id="p9">.*<details class="fold"><summary class="screen">Show 2 more items<\/summary><details class="part"><summary><h3 id="p10">.*<\/details>\n<h2 id="end">/s,
  );
});
