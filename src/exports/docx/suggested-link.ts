import { Paragraph, ShadingType } from 'docx';
import type { ReportLink } from '../../core/report/blocks.ts';
import type { Locale } from '../../core/values/locale.ts';
import { reportLabels } from '../report-labels.ts';
import { colours, quotations } from './style.ts';
import { type DocumentLinks, textRun } from './text-runs.ts';

/** Context of a list of links; `instance`: number of the numbered list. */
interface LinkList {
  readonly instance: number;
  readonly locale: Locale;
  readonly links: DocumentLinks;
}

/** A link to add: its sentence with the anchor marked, its two pages and its reason. */
export function suggestedLink(item: ReportLink, { instance, locale, links }: LinkList): Paragraph[] {
  const { sentence, offset, length } = item;
  const [open, close] = locale === 'fr' ? ['«\u00a0', '\u00a0»'] : ['“', '”'];
  const mark = { bold: true, underline: {}, shading: { type: ShadingType.CLEAR, fill: colours.mark } };
  const under = { indent: { left: 480 }, style: 'Fine', keepLines: true };
  return [
    new Paragraph({
      style: 'Quotation',
      numbering: { reference: quotations, level: 0, instance },
      children: [
        textRun(open + sentence.slice(0, offset)),
        textRun(sentence.slice(offset, offset + length), mark),
        textRun(sentence.slice(offset + length) + close),
      ],
    }),
    new Paragraph({
      ...under,
      keepNext: true,
      spacing: { after: 0 },
      children: [textRun(`${reportLabels.from[locale]} `), links.address(item.from)],
    }),
    new Paragraph({
      ...under,
      keepNext: true,
      spacing: { after: 40 },
      children: [textRun(`${reportLabels.to[locale]} `), links.address(item.to)],
    }),
    new Paragraph({
      ...under,
      children: [textRun(`${item.reason[locale]} `), textRun(`(${item.confidence[locale]})`, { italics: true })],
    }),
  ];
}
