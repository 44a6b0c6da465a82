import type { ReportBlock } from '../../core/report/blocks.ts';
import { provenanceNames } from '../../core/report/provenance-names.ts';
import type { Locale } from '../../core/values/locale.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { gradeOf } from '../../core/report/grade.ts';
import { figureText, gradeLabels, moreText } from '../report-labels.ts';
import { addressMarkup } from './cell.ts';
import { foldedList } from './fold.ts';
import { labels, restText } from './labels.ts';

type Of<Kind extends ReportBlock['kind']> = Extract<ReportBlock, { kind: Kind }>;

/** Items in view before the others are folded (working assumptions). */
const mostLinks = 3;
const mostItems = 6;

export function listMarkup({ items }: Of<'list'>, locale: Locale): string {
  return foldedList(items, mostItems, {
    list: (part) => `<ul>${part.map((item) => `<li>${escapeMarkup(item[locale])}</li>`).join('')}</ul>`,
    summary: (count) => restText(count, 'items', locale),
  });
}

/** The files beside the report, as links. */
export function filesMarkup({ items }: Of<'files'>, locale: Locale): string {
  const rows = items.map(
    ({ name, about }) =>
      `<li><a href="${escapeMarkup(name)}">${escapeMarkup(name)}</a> — ${escapeMarkup(about[locale])}</li>`,
  );
  return `<ul class="files">${rows.join('')}</ul>`;
}

/** Figures in large type with their provenance. */
export function figuresMarkup(block: Of<'figures'>, locale: Locale): string {
  const items = block.items.map((figure) => {
    const value = figureText(figure, locale);
    return `<div class="figure${figure.value === null ? ' unknown' : ''}"><dt>${escapeMarkup(figure.label[locale])}</dt><dd><span class="value">${escapeMarkup(value)}</span><span class="note">${escapeMarkup(figure.note[locale])} <span class="badge">${provenanceNames[figure.provenance][locale]}</span></span></dd></div>`;
  });
  return `<dl class="figures">${items.join('')}</dl>`;
}

/** Scores from 0 to 100 as bars, each with its number and its grade in words. */
export function scoresMarkup(block: Of<'scores'>, locale: Locale): string {
  const items = block.items.map(({ label, value }) => {
    const name = `<dt>${escapeMarkup(label[locale])}</dt>`;
    if (value === null) {
      return `<div class="score unknown">${name}<dd>${bar(0)}<span class="value">${labels.notMeasured[locale]}</span></dd></div>`;
    }
    const grade = gradeOf(value);
    return `<div class="score ${grade}">${name}<dd>${bar(Math.round(value))}<span class="value">${Math.round(value)} / 100 <span class="badge">${gradeLabels[grade][locale]}</span></span></dd></div>`;
  });
  return `<dl class="scores">${items.join('')}</dl>`;
}

const bar = (percent: number): string =>
  `<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true"><rect width="${percent}" height="1"/></svg>`;

/** Links to add: the sentence with its anchor marked, the two pages and the reason. */
export function linksMarkup({ items, more, file }: Of<'links'>, locale: Locale): string {
  const rows = items.map((item) => {
    const before = item.sentence.slice(0, item.offset);
    const anchor = item.sentence.slice(item.offset, item.offset + item.length);
    const after = item.sentence.slice(item.offset + item.length);
    return `<li class="link"><p class="quote">${locale === 'fr' ? '«\u00a0' : '“'}${escapeMarkup(before)}<mark>${escapeMarkup(anchor)}</mark>${escapeMarkup(after)}${locale === 'fr' ? '\u00a0»' : '”'}</p>
<p>${labels.from[locale]} ${addressMarkup(item.from)}<br>${labels.to[locale]} ${addressMarkup(item.to)}</p><p class="note">${escapeMarkup(item.reason[locale])} <span class="badge">${escapeMarkup(item.confidence[locale])}</span></p></li>`;
  });
  const rest = more > 0 ? `<p class="more">${moreText(more, file, locale)}</p>` : '';
  const list = foldedList(rows, mostLinks, {
    list: (part, from) => `<ol class="links"${from > 0 ? ` start="${from + 1}"` : ''}>${part.join('\n')}</ol>`,
    summary: (count) => restText(count, 'links', locale),
  });
  return list + rest;
}
