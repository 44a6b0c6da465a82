import { heatColour } from '../../core/report/heat-colour.ts';
import { measuredNumber } from '../../core/report/measured-number.ts';
import type { Cell, Report, ReportBlock, ReportLink } from '../../core/report/blocks.ts';
import { provenanceNames } from '../../core/report/provenance-names.ts';
import { dayText } from '../../core/values/day-text.ts';
import type { Locale } from '../../core/values/locale.ts';
import type { Text } from '../../core/values/text.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { escapeCell } from './escape-cell.ts';
import { graphSvg, groupColours } from './graph-svg.ts';
import { reportStyle } from './style.ts';
import { shownAddress } from '../../core/values/addresses/shown-address.ts';
import {
  effortLabels,
  figureText,
  gradeLabels,
  gradeOf,
  isWebAddress,
  moreText,
  reportLabels,
  shortAddress,
} from '../report-labels.ts';

/**
 * A report as one self-contained HTML file: no script, no request, and a content policy that forbids both, so that
 * a missed escape cannot run code.
 */
export function renderHtml(report: Report, locale: Locale): string {
  const title = report.title[locale];
  const contents = report.blocks
    .filter((block) => block.kind === 'heading' && block.level === 2)
    .map((block) =>
      block.kind === 'heading' ? `<li><a href="#${block.id}">${escapeMarkup(block.text[locale])}</a></li>` : '',
    )
    .join('');
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeMarkup(title)}</title>
<style>${reportStyle}</style>
</head>
<body>
<a class="skip" href="#main">${labels.skip[locale]}</a>
<header class="cover"><p class="brand">maillage</p><h1>${escapeMarkup(title)}</h1><p class="subtitle">${escapeMarkup(report.subtitle[locale])}</p>
<nav aria-label="${labels.contents[locale]}"><ol>${contents}</ol></nav></header>
<main id="main">
${report.blocks.map((block) => renderBlock(block, locale)).join('\n')}
</main>
</body>
</html>
`;
}

function renderBlock(block: ReportBlock, locale: Locale): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level} id="${block.id}">${escapeMarkup(block.text[locale])}</h${block.level}>`;
    case 'paragraph':
      return `<p${block.tone ? ` class="${block.tone}"` : ''}>${escapeMarkup(block.text[locale])}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escapeMarkup(item[locale])}</li>`).join('')}</ul>`;
    case 'actions':
      return actions(block, locale);
    case 'figures':
      return figures(block, locale);
    case 'scores':
      return scores(block, locale);
    case 'table':
      return table(block, locale);
    case 'links':
      return links(block.items, block.more, locale);
    case 'graph':
      return graph(block, locale);
    case 'heat':
      return heat(block, locale);
    case 'days':
      return days(block, locale);
  }
}

type Of<Kind extends ReportBlock['kind']> = Extract<ReportBlock, { kind: Kind }>;

function actions(block: Of<'actions'>, locale: Locale): string {
  const cards = block.items.map((action, at) => {
    const places = action.places.map((place) => `<li>${address(place)}</li>`).join('');
    const rest = action.count - action.places.length;
    const more = rest > 0 ? `<li class="more">${moreText(rest, locale)}</li>` : '';
    return `<li class="action"><p class="rank" aria-hidden="true">${at + 1}</p><div><h3>${escapeMarkup(action.title[locale])}</h3>
<p>${escapeMarkup(action.why[locale])}</p><p class="how"><strong>${labels.how[locale]}</strong> ${escapeMarkup(action.how[locale])}</p>
<p class="effort">${labels.effort[locale]} ${effortLabels[action.effort][locale]}${action.count > 1 && action.effort === 'minutes' ? labels.each[locale] : ''}</p>${places ? `<ul class="places">${places}${more}</ul>` : ''}</div></li>`;
  });
  return `<ol class="actions">${cards.join('\n')}</ol>`;
}

function figures(block: Of<'figures'>, locale: Locale): string {
  const items = block.items.map((figure) => {
    const value = figureText(figure, locale);
    return `<div class="figure${figure.value === null ? ' unknown' : ''}"><dt>${escapeMarkup(figure.label[locale])}</dt><dd><span class="value">${escapeMarkup(value)}</span><span class="note">${escapeMarkup(figure.note[locale])} <span class="badge">${provenanceNames[figure.provenance][locale]}</span></span></dd></div>`;
  });
  return `<dl class="figures">${items.join('')}</dl>`;
}

function scores(block: Of<'scores'>, locale: Locale): string {
  const items = block.items.map(({ label, value }) => {
    if (value === null) {
      return `<div class="score unknown"><dt>${escapeMarkup(label[locale])}</dt><dd><span class="bar"></span><span class="value">${labels.notMeasured[locale]}</span></dd></div>`;
    }
    const grade = gradeOf(value);
    return `<div class="score ${grade}"><dt>${escapeMarkup(label[locale])}</dt><dd><span class="bar"><span style="width:${Math.round(value)}%"></span></span><span class="value">${Math.round(value)} / 100 <span class="badge">${gradeLabels[grade][locale]}</span></span></dd></div>`;
  });
  return `<dl class="scores">${items.join('')}</dl>`;
}

function table(block: Of<'table'>, locale: Locale): string {
  const head = block.columns
    .map(
      (column) =>
        `<th scope="col"${columnClass(column.number, column.wide)}>${escapeMarkup(column.label[locale])}</th>`,
    )
    .join('');
  const rows = block.rows
    .map((row) => {
      const cells = row.map((cell, at) => {
        const { number, wide } = block.columns[at] ?? {};
        return `<td${columnClass(number, wide)}>${cellText(cell, locale)}</td>`;
      });
      return `<tr>${cells.join('')}</tr>`;
    })
    .join('\n');
  const more = block.more > 0 ? `<p class="more">${moreText(block.more, locale)}</p>` : '';
  return `<div class="scroll"><table><caption>${escapeMarkup(block.caption[locale])}</caption><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div>${more}`;
}

function columnClass(number: boolean | undefined, wide: boolean | undefined): string {
  const names = [number ? 'number' : '', wide ? 'wide' : ''].filter((name) => name !== '');
  return names.length > 0 ? ` class="${names.join(' ')}"` : '';
}

function links(items: readonly ReportLink[], more: number, locale: Locale): string {
  const rows = items.map((item) => {
    const before = item.sentence.slice(0, item.offset);
    const anchor = item.sentence.slice(item.offset, item.offset + item.length);
    const after = item.sentence.slice(item.offset + item.length);
    return `<li class="link"><p class="quote">${locale === 'fr' ? '«\u00a0' : '“'}${escapeMarkup(before)}<mark>${escapeMarkup(anchor)}</mark>${escapeMarkup(after)}${locale === 'fr' ? '\u00a0»' : '”'}</p>
<p>${labels.from[locale]} ${address(item.from)}<br>${labels.to[locale]} ${address(item.to)}</p><p class="note">${escapeMarkup(item.reason[locale])} <span class="badge">${escapeMarkup(item.confidence[locale])}</span></p></li>`;
  });
  const rest = more > 0 ? `<p class="more">${moreText(more, locale)}</p>` : '';
  return `<ol class="links">${rows.join('\n')}</ol>${rest}`;
}

function graph(block: Of<'graph'>, locale: Locale): string {
  const legend = block.groups
    .map(
      (name, at) =>
        `<li><span class="swatch" style="background:${groupColours[at % groupColours.length]}"></span>${escapeMarkup(name)}</li>`,
    )
    .join('');
  return `<figure>${graphSvg(block, block.caption[locale])}<figcaption>${escapeMarkup(block.caption[locale])}</figcaption><ul class="legend">${legend}</ul></figure>`;
}

function heat(block: Of<'heat'>, locale: Locale): string {
  const head = block.columns.map((name) => `<th scope="col">${escapeCell(name[locale])}</th>`).join('');
  const rows = block.rows
    .map((name, row) => {
      const cells = (block.values[row] ?? []).map((value) => {
        if (value === null) return `<td class="unknown" title="${labels.notMeasured[locale]}">–</td>`;
        // The cell also shows the number: colour is never the only sign.
        return `<td class="heat" style="background:${heatColour(value).css}">${Math.round(value * 100)}</td>`;
      });
      return `<tr><th scope="row">${escapeCell(name)}</th>${cells.join('')}</tr>`;
    })
    .join('');
  return `<div class="scroll"><table class="heatmap"><caption>${escapeMarkup(block.caption[locale])}</caption><thead><tr><td></td>${head}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

function days(block: Of<'days'>, locale: Locale): string {
  const months = new Map<string, (typeof block.items)[number][]>();
  for (const item of block.items) {
    const month = item.date.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), item]);
  }
  const parts = [...months.entries()].map(([month, items]) => {
    const rows = items
      .map(
        (item) =>
          `<tr><th scope="row">${dayText(item.date, locale, 'weekday')}</th><td><span class="family">${escapeMarkup(item.family[locale])}</span></td><td class="wide"><strong>${escapeCell(item.title)}</strong><br><span class="note">${escapeCell(item.detail[locale])}</span></td></tr>`,
      )
      .join('');
    return `<section class="month"><h3>${dayText(`${month}-01`, locale, 'month')}</h3><table><tbody>${rows}</tbody></table></section>`;
  });
  return `<p class="caption">${escapeMarkup(block.caption[locale])}</p>${parts.join('\n')}`;
}

function cellText(cell: Cell, locale: Locale): string {
  if (cell === null) return `<span class="unknown">${labels.notMeasured[locale]}</span>`;
  if (typeof cell === 'number') return measuredNumber(cell, locale);
  if (typeof cell === 'string') return escapeCell(shownAddress(cell));
  return 'url' in cell ? address(cell.url) : escapeCell(cell[locale]);
}

/** An address as a link when it is http or https, else as text. */
function address(url: string): string {
  const shown = escapeMarkup(shortAddress(url));
  return isWebAddress(url)
    ? `<a class="url" href="${escapeMarkup(url)}" rel="noopener noreferrer nofollow">${shown}</a>`
    : `<span class="url">${shown}</span>`;
}

const labels = {
  ...reportLabels,
  skip: { fr: 'Aller au contenu', en: 'Skip to content' },
} satisfies Record<string, Text>;
