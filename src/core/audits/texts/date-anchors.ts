const month =
  '(?:janv(?:ier)?|f[ée]vr?(?:ier)?|mars?|avr(?:il)?|mai|juin|juil(?:let)?|ao[uû]t|sept?(?:embre)?|oct(?:obre)?|nov(?:embre)?|d[ée]c(?:embre)?|jan(?:uary)?|feb(?:ruary)?|march|apr(?:il)?|may|june?|july?|aug(?:ust)?|september|october|november|december)';
const day = '\\d{1,2}(?:er|st|nd|rd|th)?';
const year = '\\d{4}';
const date = [
  `${day} ${month}\\.?,?(?: ${year})?`,
  `${month}\\.? ${day}(?:,? ${year})?`,
  '\\d{4}-\\d{2}-\\d{2}',
  `\\d{1,2}[/.]\\d{1,2}[/.](?:\\d{2}|${year})`,
].join('|');
const time = '(?:,? (?:à|at|-|–)? ?\\d{1,2} ?[h:] ?(?:\\d{2})? ?(?:min|am|pm)?)?';
const alone = new RegExp(
  `^(?:(?:publiée?|posted|published|mise? à jour) ?)?(?:(?:le|on|du) )?(?:\\p{L}+,? )?(?:${date})${time}$`,
  'iu',
);

/** Two numbers, or the start of a month: saves running the slower expression on most anchors with a digit. */
const mayBe = /\d[-/.]\d|jan|f[ée]v|feb|mar|avr|apr|mai|may|jui|jun|jul|ao[uû]|aug|sep|oct|nov|d[ée]c/iu;

/** True for the date of an entry, as blogs and forums link to it: it names no subject. */
export function isDate(anchor: string): boolean {
  return /\d/.test(anchor) && mayBe.test(anchor) && alone.test(anchor.trim().replace(/\s+/gu, ' '));
}
