import type { ReportBlock } from '../../core/report/blocks.ts';
import { sum } from '../../core/values/sum.ts';
import type { Locale } from '../../core/values/locale.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { actionsMarkup, figuresMarkup, linksMarkup, listMarkup, scoresMarkup } from './cards.ts';
import { foldBelow } from './fold.ts';
import { graphMarkup } from './graph-svg.ts';
import { rowsText, tablesText } from './labels.ts';
import { daysMarkup, heatMarkup, tableMarkup } from './tables.ts';

type Heading = Extract<ReportBlock, { kind: 'heading' }>;
type Table = Extract<ReportBlock, { kind: 'table' }>;

/** The markup of the blocks of a report; what is below a title of level 3 is folded when it has a table. */
export function blocksMarkup(blocks: readonly ReportBlock[], locale: Locale): string {
  return sectionsOf(blocks)
    .map((section) => sectionMarkup(section, locale))
    .join('\n');
}

interface Section {
  readonly heading: Heading | null;
  readonly content: ReportBlock[];
}

/** A section a heading, with the blocks up to the next one. */
function sectionsOf(blocks: readonly ReportBlock[]): Section[] {
  const sections: Section[] = [{ heading: null, content: [] }];
  for (const block of blocks) {
    if (block.kind === 'heading') sections.push({ heading: block, content: [] });
    else sections.at(-1)!.content.push(block);
  }
  return sections.filter(({ heading, content }) => heading !== null || content.length > 0);
}

function sectionMarkup({ heading, content }: Section, locale: Locale): string {
  const title = heading === null ? '' : headingMarkup(heading, locale);
  const tables = content.filter((block) => block.kind === 'table');
  const isFolded = heading?.level === 3 && tables.length > 0;
  const parts = content.map((block) => blockMarkup(block, locale, isFolded)).join('\n');
  return isFolded ? foldBelow(title, { count: countOf(tables, locale), content: parts }) : `${title}\n${parts}`;
}

/** The name and the rows of the one table, else the number of tables and of their rows. */
function countOf(tables: readonly Table[], locale: Locale): string {
  const [first] = tables;
  if (first === undefined || tables.length > 1)
    return tablesText(tables.length, sum(tables.map(({ rows }) => rows.length)), locale);
  const { caption, rows, more } = first;
  return `${caption[locale]}, ${rowsText(rows.length, rows.length + more, locale)}`;
}

const headingMarkup = ({ level, id, text }: Heading, locale: Locale): string =>
  `<h${level} id="${id}">${escapeMarkup(text[locale])}</h${level}>`;

/** `inside` is true in a folded part. */
function blockMarkup(block: ReportBlock, locale: Locale, inside: boolean): string {
  switch (block.kind) {
    case 'heading':
      return headingMarkup(block, locale);
    case 'paragraph':
      return `<p${block.tone ? ` class="${block.tone}"` : ''}>${escapeMarkup(block.text[locale])}</p>`;
    case 'list':
      return listMarkup(block, locale);
    case 'actions':
      return actionsMarkup(block, locale);
    case 'figures':
      return figuresMarkup(block, locale);
    case 'scores':
      return scoresMarkup(block, locale);
    case 'table':
      return tableMarkup(block, locale, inside);
    case 'links':
      return linksMarkup(block, locale);
    case 'graph':
      return graphMarkup(block, locale);
    case 'heat':
      return heatMarkup(block, locale);
    case 'days':
      return daysMarkup(block, locale);
  }
}
