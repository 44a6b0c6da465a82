import { createHash } from 'node:crypto';
import type { Report, ReportBlock } from '../../core/report/blocks.ts';
import type { DocumentBrand } from '../../core/values/document-brand.ts';
import type { Locale } from '../../core/values/locale.ts';
import type { Text } from '../../core/values/text.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { labels } from './labels.ts';
import { blocksMarkup } from './render-blocks.ts';
import { reportScript } from './scripts/report-script.ts';
import { reportStyle } from './style.ts';

/**
 * A report as one self-contained HTML file that makes no request. Its content policy allows by their hashes the one style
 * sheet and the one script, which is an extra, and nothing else: a missed escape cannot run code.
 */
export function renderHtml(report: Report, locale: Locale): string {
  const contents = report.blocks.filter(isPart).map(({ id, text }) => {
    const name = escapeMarkup(text[locale]);
    return `<li><a href="#${id}">${name}</a></li>`;
  });
  const nav = `<ol>${contents.join('')}</ol>`;
  const [head, foot] = documentMarkup(
    {
      title: report.title,
      subtitle: report.subtitle,
      nav,
      ...(report.brand === undefined ? {} : { brand: report.brand }),
    },
    locale,
  );
  return `${head}${blocksMarkup(report.blocks, locale)}
${foot}`;
}

interface DocumentHead {
  readonly title: Text;
  readonly subtitle: Text;
  /** Markup of the list of links of the cover. */
  readonly nav: string;
  readonly brand?: DocumentBrand;
}

/** What precedes and follows the content of a document: the same styles, policy and script in each. */
export function documentMarkup(
  { title, subtitle, nav, brand }: DocumentHead,
  locale: Locale,
): readonly [head: string, foot: string] {
  const shown = escapeMarkup(title[locale]);
  const style = reportStyle(brand);
  const head = `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${shown}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#main">${labels.skip[locale]}</a>
<header class="cover">${brandMarkup(brand)}<h1>${shown}</h1><p class="subtitle">${escapeMarkup(subtitle[locale])}</p>
<nav aria-label="${labels.contents[locale]}">${nav}</nav></header>
<main id="main" tabindex="-1">
`;
  const foot = `</main>
<script>${reportScript}</script>
</body>
</html>
`;
  return [head, foot];
}

type Heading = Extract<ReportBlock, { kind: 'heading' }>;

const isPart = (block: ReportBlock): block is Heading => block.kind === 'heading' && block.level === 2;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The logo and the name above the title. */
function brandMarkup(brand: DocumentBrand | undefined): string {
  if (brand === undefined) return '<p class="brand">maillage</p>';
  const name = escapeMarkup(brand.name);
  const logo = brand.logo === null ? '' : `<img class="logo" src="${escapeMarkup(brand.logo)}" alt="">`;
  return `${logo}<p class="brand">${name}</p>`;
}

const policyOf = (style: string): string =>
  `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(reportScript)}; img-src data:; base-uri 'none'; form-action 'none'`;
