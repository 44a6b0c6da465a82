import { emsOf, lineCount } from '../../core/report/deck/fitted-text.ts';
import { bold } from '../../core/report/deck/slide-table.ts';
import { type SlideNumber, slidePage } from '../../core/report/deck/slides.ts';
import { provenanceNames } from '../../core/report/provenance-names.ts';
import { languageTags, type Locale } from '../../core/values/locale.ts';
import { reportLabels } from '../report-labels.ts';
import { colours, type Drawing, font, inInches, objectNames, type Place, textSizes } from './style.ts';

const { textSize, leading, gap } = slidePage;
const margin = 16;
const largestValue = 66;
/** Size of a label relative to the note below it. */
const labelScale = 1.1;

/** Key numbers as cards side by side. */
export function drawNumbers(items: readonly SlideNumber[], { page, place, locale }: Drawing, dark: boolean): Place {
  const width = (place.w - gap * (items.length - 1)) / items.length;
  const room = width - 2 * margin - 6;
  const cards = items.map((one) => cardText(one, locale));
  const valueSize = sizeFor(
    cards.map(({ value }) => value),
    room,
    largestValue,
  );
  const height = (size: number): number =>
    Math.max(...cards.map((card) => cardHeight(card, { valueSize, textSize: size, room }))) + 2 * margin + 16;
  const size = textSizes.find((one) => height(one) <= place.h) ?? textSize;
  const taken = Math.min(place.h, height(size) + 12);
  const tones = dark ? darkTones : lightTones;
  cards.forEach(({ value, label, note }, index) => {
    page.addText(
      [
        { text: value, options: { fontSize: valueSize, bold: true, color: tones.value, breakLine: true } },
        {
          text: label,
          options: { fontSize: Math.round(size * labelScale), bold: true, color: tones.label, breakLine: true },
        },
        { text: note, options: { fontSize: size, color: tones.note, paraSpaceBefore: 4 } },
      ],
      {
        ...inInches({ x: place.x + index * (width + gap), y: place.y, w: width, h: taken }),
        objectName: `${objectNames.part} ${index + 1}`,
        shape: 'rect',
        fill: { color: tones.background },
        line: { color: tones.border, width: 1 },
        margin,
        valign: 'top',
        align: 'left',
        fontFace: font,
        lang: languageTags[locale],
      },
    );
  });
  return { ...place, h: taken };
}

const darkTones = {
  value: colours.paper,
  label: colours.paper,
  note: colours.pale,
  background: colours.night,
  border: colours.night,
};
const lightTones = {
  value: colours.accent,
  label: colours.ink,
  note: colours.soft,
  background: colours.wash,
  border: colours.line,
};

interface CardText {
  readonly value: string;
  readonly label: string;
  readonly note: string;
}

function cardText({ value, label, note, provenance }: SlideNumber, locale: Locale): CardText {
  const source = value === null ? '' : ` (${provenanceNames[provenance][locale]})`;
  return {
    value: (value ?? reportLabels.notMeasured)[locale],
    label: label[locale],
    note: `${note[locale]}${source}`,
  };
}

/** The largest size up to `most` at which each of the texts, in bold, fits on one line of `width` points. */
function sizeFor(texts: readonly string[], width: number, most: number): number {
  const widest = Math.max(...texts.map((one) => emsOf(one) * bold));
  return Math.max(textSize, Math.min(most, Math.floor(width / widest)));
}

/** Height of the three texts of a card, in points. */
function cardHeight(
  { label, note }: CardText,
  { valueSize, textSize: size, room }: { readonly valueSize: number; readonly textSize: number; readonly room: number },
): number {
  return (
    valueSize * leading +
    lineCount(label, room / (size * labelScale * bold)) * size * labelScale * leading +
    lineCount(note, room / size) * size * leading
  );
}
