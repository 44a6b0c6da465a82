import { escapeMarkup } from '../escape-markup.ts';
import { inch, objectNames, type Place } from './style.ts';

/** Data missing from the part of a slide. */
export interface DrawnFigure {
  readonly slideTitle: string;
  readonly alt: string;
  /** Alternative text of the table beside a chart. */
  readonly chartTableAlt: string;
  readonly place: Place;
  /** Position of the title; null = that of the master, where the library puts every title. */
  readonly titlePlace: Place | null;
}

export interface DeckFacts {
  /** BCP 47. */
  readonly languageTag: string;
  /** In slide order. */
  readonly figures: readonly DrawnFigure[];
}

const partsWithText =
  /^ppt\/(?:slides|notesSlides|slideLayouts|slideMasters|notesMasters|charts)\/[^/]+\.xml$|^ppt\/presentation\.xml$/;

/**
 * A part of the package completed with what the library omits: the language of texts, alternative texts of tables and
 * diagrams, header rows of tables, unique shape ids, paragraphs of notes and names of slides. References to parts that
 * do not exist are removed.
 */
export function patchedPart(name: string, xml: string, { languageTag, figures }: DeckFacts): string {
  if (name === '[Content_Types].xml') return withoutAbsentMasters(xml);
  if (name === 'docProps/app.xml') return withSlideNames(xml, figures);
  if (!partsWithText.test(name)) return xml;
  const patched = xml
    .replaceAll(/\b(lang|altLang)="en-US"/g, `$1="${languageTag}"`)
    // The slide number of a master is written as null.
    .replaceAll('<a:t>null</a:t>', '<a:t>‹#›</a:t>')
    // A flat bar chart has two axes; the library refers to a third, which does not exist.
    .replaceAll(/(<c:axId val="\d+"\/><c:axId val="\d+"\/>)<c:axId val="\d+"\/>(?=<\/c:barChart>)/g, '$1');
  const [, kind, number] = /^ppt\/(slides|notesSlides)\/\D+(\d+)\.xml$/.exec(name) ?? [];
  if (kind === undefined) return patched;
  if (kind === 'notesSlides') return withNoteParagraphs(patched);
  const figure = figures[Number(number) - 1];
  return figure === undefined ? patched : withUniqueIds(withDescriptions(withTitlePlace(patched, figure), figure));
}

/** The library declares one slide master for each slide; the file has one in all. */
const withoutAbsentMasters = (xml: string): string =>
  xml.replaceAll(/<Override PartName="\/ppt\/slideMasters\/slideMaster(?!1\.xml)\d+\.xml"[^>]*\/>/g, '');

/** Names slides by their titles, as PowerPoint does, instead of by their numbers. */
const withSlideNames = (xml: string, figures: readonly DrawnFigure[]): string =>
  xml.replaceAll(/<vt:lpstr>Slide (\d+)<\/vt:lpstr>/g, (all, number: string) => {
    const figure = figures[Number(number) - 1];
    return figure === undefined ? all : `<vt:lpstr>${escapeMarkup(figure.slideTitle)}</vt:lpstr>`;
  });

/** Adds alternative texts and header rows, and groups the shapes of one figure. */
function withDescriptions(xml: string, { alt, chartTableAlt, place }: DrawnFigure): string {
  const description = escapeMarkup(alt);
  const tableDescription = xml.includes(`name="${objectNames.chart}"`) ? escapeMarkup(chartTableAlt) : description;
  const tables = xml
    .replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>')
    .replaceAll(`name="${objectNames.table}"/>`, `name="${objectNames.table}" descr="${tableDescription}"/>`);
  const first = tables.indexOf(`name="${objectNames.part} `);
  if (first < 0) return tables;
  const from = tables.lastIndexOf('<p:sp>', first);
  const to = tables.indexOf('</p:sp>', tables.lastIndexOf(`name="${objectNames.part} `)) + '</p:sp>'.length;
  return `${tables.slice(0, from)}${groupStart(description, place)}${tables.slice(from, to)}</p:grpSp>${tables.slice(to)}`;
}

/** Points → English Metric Units. */
const emu = (points: number): number => Math.round(inch(points) * 914_400);

function withTitlePlace(xml: string, { titlePlace }: DrawnFigure): string {
  if (titlePlace === null) return xml;
  const { x, y, w, h } = titlePlace;
  return xml.replace(
    /(<p:ph\s[^>]*type="title"[^>]*\/><\/p:nvPr><\/p:nvSpPr><p:spPr><a:xfrm[^>]*>)<a:off [^>]*\/><a:ext [^>]*\/>/,
    `$1<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/>`,
  );
}

/** Start of a group: the shapes of one figure move together and have one description. */
function groupStart(description: string, { x, y, w, h }: Place): string {
  const [off, ext] = [`x="${emu(x)}" y="${emu(y)}"`, `cx="${emu(w)}" cy="${emu(h)}"`];
  return `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="0" name="Figure" descr="${description}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off ${off}/><a:ext ${ext}/><a:chOff ${off}/><a:chExt ${ext}/></a:xfrm></p:grpSpPr>`;
}

/** Numbers shapes again: the library numbers tables separately, so that two shapes may have the same id. */
function withUniqueIds(xml: string): string {
  let id = 0;
  return xml.replaceAll(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${++id}"`);
}

/** Splits notes into paragraphs: the library writes one run with line ends, which are shown as spaces. */
function withNoteParagraphs(xml: string): string {
  return xml.replace(
    /<a:p>(<a:r><a:rPr [^>]*\/><a:t>)([^<]*)(<\/a:t><\/a:r>)(<a:endParaRPr [^>]*\/>)<\/a:p>/,
    (_all, start, text, end) =>
      String(text)
        .split(/\r?\n/)
        .map((line) => `<a:p>${start}${line}${end}</a:p>`)
        .join(''),
  );
}

/** Numbers charts from 1 in file order: the library counts them over the life of the process. */
export function chartRenumbering(): (text: string) => string {
  const numbers = new Map<string, number>();
  const numberOf = (given: string): number => {
    const number = numbers.get(given) ?? numbers.size + 1;
    numbers.set(given, number);
    return number;
  };
  return (text) =>
    text.replaceAll(
      /(charts\/(?:_rels\/)?chart|Microsoft_Excel_Worksheet)(\d+)(?=\.x)/g,
      (_all, before, given) => `${before}${numberOf(given)}`,
    );
}
