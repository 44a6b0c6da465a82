import { type Document, type FileChild, Paragraph } from 'docx';
import type { Chart } from '../../core/report/charts/chart.ts';
import { chartLegend } from '../../core/report/charts/chart-legend.ts';
import { chartAlt, chartTable } from '../../core/report/charts/chart-table.ts';
import { sentence } from '../../core/report/sentence.ts';
import type { Locale } from '../../core/values/locale.ts';
import { chartHeight } from '../charts/chart-height.ts';
import { chartXml } from '../charts/chart-xml.ts';
import { plainChart } from '../charts/plain-chart.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { captionOf, paragraph } from './paragraphs.ts';
import { colours, textWidth } from './style.ts';
import { dataTable } from './table-blocks.ts';
import { type DocumentLinks, textRun } from './text-runs.ts';

const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart';
const contentType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** In points. */
const textSize = 9;
/** Room for the name of a row. */
const labelEms = 26;
/** English Metric Units in a point and in a twentieth of one. */
const emu = { point: 12_700, twentieth: 635 };

/** The native charts of a document: the library has none, so that their parts are added to the package. */
export class DocumentCharts {
  private readonly charts: Chart[] = [];
  private readonly locale: Locale;
  private readonly links: DocumentLinks;

  constructor(locale: Locale, links: DocumentLinks) {
    this.locale = locale;
    this.links = links;
  }

  /** The chart with its title, sentence, legend and source, then its table when no other one has its numbers. */
  blocks(given: Chart): FileChild[] {
    const { locale } = this;
    const chart = plainChart(given);
    this.charts.push(chart);
    const { columns, rows } = chartTable(chart);
    const notes = chartLegend(chart).flatMap(({ mark, text }) =>
      mark === 'none' || mark === 'limit' ? [sentence(text[locale])] : [],
    );
    return [
      captionOf(chart.title, locale),
      paragraph(chart.sentence[locale], undefined, true),
      new Paragraph({ keepNext: true, children: [textRun(placeOf(this.charts.length))] }),
      paragraph([...notes, chart.source[locale]].join(' '), 'Fine'),
      ...(chart.ownTable
        ? dataTable({ kind: 'table', caption: chart.title, columns, rows, more: 0 }, locale, this.links)
        : []),
    ];
  }

  /** Adds the relations of the charts to the document. */
  addTo(document: Document): void {
    for (const at of this.charts.keys())
      document.Document.Relationships.addRelationship(`Chart${at + 1}`, relation, `charts/chart${at + 1}.xml`);
  }

  /** The parts to add to the package. */
  get parts(): { readonly path: string; readonly data: string }[] {
    return this.charts.map((chart, at) => ({
      path: `word/charts/chart${at + 1}.xml`,
      data: chartXml(chart, {
        locale: this.locale,
        colours: { ...colours, other: colours.bar, poor: colours.loss },
        textSize,
        labelEms,
        sheet: 'Sheet1',
        firstRow: 1,
      }),
    }));
  }

  /** Puts the charts at their places in the text, and declares their parts. */
  readonly patch = (name: string, xml: string): string => {
    if (name === 'word/document.xml')
      return xml.replaceAll(placePattern, (_all, number: string) => this.drawing(Number(number)));
    if (name !== '[Content_Types].xml') return xml;
    const parts = this.charts.map(
      (_chart, at) => `<Override PartName="/word/charts/chart${at + 1}.xml" ContentType="${contentType}"/>`,
    );
    return xml.replace('</Types>', `${parts.join('')}</Types>`);
  };

  private drawing(number: number): string {
    const chart = this.charts[number - 1];
    if (chart === undefined) return '';
    const size = `cx="${textWidth * emu.twentieth}" cy="${Math.round(chartHeight(chart, textSize) * emu.point)}"`;
    const alt = escapeMarkup(chartAlt(chart)[this.locale]);
    return `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr id="${1000 + number}" name="Chart ${number}" descr="${alt}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rIdChart${number}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  }
}

/** The text that a drawing replaces. */
const placeOf = (number: number): string => `{{chart ${number}}}`;
const placePattern = /<w:r><w:t[^>]*>\{\{chart (\d+)\}\}<\/w:t><\/w:r>/g;
