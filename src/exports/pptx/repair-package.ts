import { inch, type Place } from './style.ts';
import { chartName } from './chart.ts';
import { partName, tableName } from './figures.ts';

/** What a slide says of its figure, to be written into its part of the package. */
export interface DrawnFigure {
  readonly slideTitle: string;
  readonly alt: string;
  /** What the table beside a chart is. */
  readonly sameData: string;
  readonly place: Place;
  /** Where the title stands, if not where the master has it: the library puts it there whatever is asked. */
  readonly title: Place | null;
}

/**
 * What the library leaves out of a deck: the language of all texts, the alternative text of tables and diagrams, the header
 * row of tables, one number for each shape, paragraphs of notes, names of slides; and what it writes of parts that are not there.
 */
export function mendedPart(name: string, xml: string, lang: string, figures: readonly DrawnFigure[]): string {
  if (name === '[Content_Types].xml') return withoutAbsentMasters(xml);
  if (name === 'docProps/app.xml') return namedSlides(xml, figures);
  if (
    !/^ppt\/(?:slides|notesSlides|slideLayouts|slideMasters|notesMasters|charts)\/[^/]+\.xml$|^ppt\/presentation\.xml$/.test(
      name,
    )
  )
    return xml;
  const spoken = xml
    .replaceAll(/\b(lang|altLang)="en-US"/g, `$1="${lang}"`)
    // The number of a master, which has none.
    .replaceAll('<a:t>null</a:t>', '<a:t>‹#›</a:t>')
    // Flat bars have two axes; the library names a third, which is nowhere.
    .replaceAll(/(<c:axId val="\d+"\/><c:axId val="\d+"\/>)<c:axId val="\d+"\/>(?=<\/c:barChart>)/g, '$1');
  const at = /^ppt\/(slides|notesSlides)\/\D+(\d+)\.xml$/.exec(name);
  if (at === null) return spoken;
  if (at[1] === 'notesSlides') return inParagraphs(spoken);
  const figure = figures[Number(at[2]) - 1];
  return figure === undefined
    ? spoken
    : numbered(described(figure.title === null ? spoken : titlePlaced(spoken, figure.title), figure));
}

/** The library tells of one master a slide; there is one in all. */
const withoutAbsentMasters = (xml: string): string =>
  xml.replaceAll(/<Override PartName="\/ppt\/slideMasters\/slideMaster(?!1\.xml)\d+\.xml"[^>]*\/>/g, '');

/** Slides by their titles, as PowerPoint itself writes them, instead of by their numbers. */
const namedSlides = (xml: string, figures: readonly DrawnFigure[]): string =>
  xml.replaceAll(/<vt:lpstr>Slide (\d+)<\/vt:lpstr>/g, (all, number: string) => {
    const figure = figures[Number(number) - 1];
    return figure === undefined ? all : `<vt:lpstr>${escaped(figure.slideTitle)}</vt:lpstr>`;
  });

function described(xml: string, { alt, sameData, place }: DrawnFigure): string {
  const told = escaped(alt);
  const ofTable = xml.includes(`name="${chartName}"`) ? escaped(sameData) : told;
  const tables = xml
    .replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>')
    .replaceAll(`name="${tableName}"/>`, `name="${tableName}" descr="${ofTable}"/>`);
  const first = tables.indexOf(`name="${partName} `);
  if (first < 0) return tables;
  const from = tables.lastIndexOf('<p:sp>', first);
  const to = tables.indexOf('</p:sp>', tables.lastIndexOf(`name="${partName} `)) + '</p:sp>'.length;
  return `${tables.slice(0, from)}${groupStart(told, place)}${tables.slice(from, to)}</p:grpSp>${tables.slice(to)}`;
}

const emu = (points: number): number => Math.round(inch(points) * 914_400);

function titlePlaced(xml: string, { x, y, w, h }: Place): string {
  return xml.replace(
    /(<p:ph\s[^>]*type="title"[^>]*\/><\/p:nvPr><\/p:nvSpPr><p:spPr><a:xfrm[^>]*>)<a:off [^>]*\/><a:ext [^>]*\/>/,
    `$1<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/>`,
  );
}

/** Shapes that make one figure are one object, which is moved and described as one. */
function groupStart(told: string, { x, y, w, h }: Place): string {
  const [off, ext] = [`x="${emu(x)}" y="${emu(y)}"`, `cx="${emu(w)}" cy="${emu(h)}"`];
  return `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="0" name="Figure" descr="${told}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off ${off}/><a:ext ${ext}/><a:chOff ${off}/><a:chExt ${ext}/></a:xfrm></p:grpSpPr>`;
}

/** The library numbers tables by themselves, so that two shapes may bear one number. */
function numbered(xml: string): string {
  let id = 0;
  return xml.replaceAll(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${++id}"`);
}

/** Notes come as one run of text with line ends, which a reader shows as spaces. */
function inParagraphs(xml: string): string {
  return xml.replace(
    /<a:p>(<a:r><a:rPr [^>]*\/><a:t>)([^<]*)(<\/a:t><\/a:r>)(<a:endParaRPr [^>]*\/>)<\/a:p>/,
    (_all, start, text, end) =>
      String(text)
        .split(/\r?\n/)
        .map((line) => `<a:p>${start}${line}${end}</a:p>`)
        .join(''),
  );
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The library counts charts over the life of a process; in a file they are counted from 1, in the order they are met. */
export function chartNumbers(): (text: string) => string {
  const ranks = new Map<string, number>();
  const rankOf = (number: string): number => {
    const known = ranks.get(number) ?? ranks.size + 1;
    ranks.set(number, known);
    return known;
  };
  return (text) =>
    text.replaceAll(
      /(charts\/(?:_rels\/)?chart|Microsoft_Excel_Worksheet)(\d+)(?=\.x)/g,
      (_all, before, number) => `${before}${rankOf(number)}`,
    );
}
