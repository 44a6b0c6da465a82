import { inBoth, pair, type Text } from '../../../../values/text.ts';

/** Codes of days in data of a business (schema.org, openingHours). */
const days: Readonly<Record<string, Text>> = {
  Mo: pair('lundi', 'Monday'),
  Tu: pair('mardi', 'Tuesday'),
  We: pair('mercredi', 'Wednesday'),
  Th: pair('jeudi', 'Thursday'),
  Fr: pair('vendredi', 'Friday'),
  Sa: pair('samedi', 'Saturday'),
  Su: pair('dimanche', 'Sunday'),
};
const code = Object.keys(days).join('|');
const coded = new RegExp(`^(?:${code}|\\d{1,2}:\\d{2}|[-–,;\\s])+$`);
const dayOrDays = new RegExp(`\\b(${code})\\b(?:\\s*[-–]\\s*(${code})\\b)?`, 'g');
const fromTo = /(\d{1,2}:\d{2})\s*[-–]\s*(\d{1,2}:\d{2})/g;

/** Hours as people say them: `Mo-Fr 09:00-18:00` is « du lundi au vendredi de 9 h à 18 h »; hours in words stay as they are. */
export function hoursInWords(hours: string): Text {
  if (!coded.test(hours)) return pair(hours, hours);
  return inBoth((locale) => {
    const clock = (time: string): string => {
      const [hour, minutes = ''] = time.split(':');
      return locale === 'fr'
        ? `${Number(hour)}\u00a0h${minutes === '00' ? '' : `\u00a0${minutes}`}`
        : `${Number(hour)}:${minutes}`;
    };
    return hours
      .replaceAll(dayOrDays, (_all, first: string, last: string | undefined) => {
        const from = days[first]![locale];
        if (last === undefined) return from;
        const to = days[last]![locale];
        return locale === 'fr' ? `du ${from} au ${to}` : `${from} to ${to}`;
      })
      .replaceAll(fromTo, (_all, from: string, to: string) =>
        locale === 'fr' ? `de ${clock(from)} à ${clock(to)}` : `${clock(from)}–${clock(to)}`,
      )
      .replaceAll(/\s*,\s*/g, ', ')
      .replaceAll(/\s*;\s*/g, locale === 'fr' ? '\u202f; ' : '; ');
  });
}
