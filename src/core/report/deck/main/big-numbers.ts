import { inBoth, pair, type Text } from '../../../values/text.ts';
import { colon } from '../../joined-texts.ts';
import { clean, notMeasured } from '../slide-text.ts';
import type { SlideNumber } from '../slides.ts';

/** A number in large type, its texts on one line. */
export const bigNumber = ({ label, value, note, provenance }: SlideNumber): SlideNumber => ({
  label: clean(label),
  value,
  note: clean(note),
  provenance,
});

/** Describes the numbers to people who cannot see them. */
export function bigNumbersAlt(items: readonly SlideNumber[]): Text {
  const list = inBoth((locale) =>
    items.map(({ label, value }) => `${label[locale]}${colon[locale]}${(value ?? notMeasured)[locale]}`).join(', '),
  );
  return pair(`Grands chiffres. ${list.fr}.`, `Big numbers. ${list.en}.`);
}
