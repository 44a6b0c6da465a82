import type { ReportBlock } from '../../core/report/blocks.ts';
import { sum } from '../../core/values/sum.ts';
import type { Locale } from '../../core/values/locale.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { actionsMarkup } from './actions.ts';
import { filesMarkup, figuresMarkup, linksMarkup, listMarkup, scoresMarkup } from './cards.ts';
import { chartMarkup } from './chart.ts';
import { foldBelow, foldedList } from './fold.ts';
import { graphMarkup } from './graph-svg.ts';
import { restText, rowsText, tablesText } from './labels.ts';
import { daysMarkup, heatMarkup, tableMarkup, type TablePlace } from './tables.ts';

type Heading = Extract<ReportBlock, { kind: 'heading' }>;
type Table = Extract<ReportBlock, { kind: 'table' }>;

/** Parts in view before the others of their list are folded together (working assumption). */
const mostParts = 10;

/**
 * The markup of the blocks of a report; what is below a title of level 3 is folded when it has a table, and so are the
 * last parts of a long list of them.
 */
export function blocksMarkup(blocks: readonly ReportBlock[], locale: Locale): string {
  const output: string[] = [];
  let parts: string[] = [];
  for (const section of [...sectionsOf(blocks), null]) {
    if (section !== null && isFolded(section)) {
      parts.push(partMarkup(section, locale));
      continue;
    }
    output.push(partsMarkup(parts, locale));
    parts = [];
    if (section !== null) output.push(sectionMarkup(section, locale));
  }
  return output.filter((markup) => markup !== '').join('\n');
}

const partsMarkup = (parts: readonly string[], locale: Locale): string =>
  foldedList(parts, mostParts, {
    list: (some) => some.join('\n'),
    summary: (count) => restText(count, 'items', locale),
  });

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

const tablesOf = ({ content }: Section): Table[] => content.filter((block) => block.kind === 'table');

const isFolded = (section: Section): boolean => section.heading?.level === 3 && tablesOf(section).length > 0;

function sectionMarkup({ heading, content }: Section, locale: Locale): string {
  const firstTable = content.find((block) => block.kind === 'table');
  return [
    ...(heading === null ? [] : [headingMarkup(heading, locale)]),
    ...content.map((block) => blockMarkup(block, locale, block === firstTable ? 'first' : 'next')),
  ].join('\n');
}

function partMarkup(section: Section, locale: Locale): string {
  return foldBelow(section.heading === null ? '' : headingMarkup(section.heading, locale), {
    count: countOf(tablesOf(section), locale),
    content: section.content.map((block) => blockMarkup(block, locale, 'inside')).join('\n'),
  });
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

function blockMarkup(block: ReportBlock, locale: Locale, place: TablePlace): string {
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
      return tableMarkup(block, locale, place);
    case 'links':
      return linksMarkup(block, locale);
    case 'graph':
      return graphMarkup(block, locale);
    case 'heat':
      return heatMarkup(block, locale);
    case 'chart':
      return chartMarkup(block.chart, locale);
    case 'days':
      return daysMarkup(block, locale);
    case 'files':
      return filesMarkup(block, locale);
  }
}
