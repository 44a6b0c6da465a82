import type { Text } from '../../../core/values/text.ts';

/** What is said of a week with more work than hours, wherever a day is chosen. */
export const fullWeekWords = {
  full: {
    fr: 'Cette semaine est pleine ({hours}\u00a0h pour {limit}\u00a0h).',
    en: 'That week is full ({hours} h for {limit} h).',
  },
  allFull: {
    fr: 'Toutes les semaines du plan sont pleines\u00a0: il manque {hours}\u00a0h à la moins pleine.',
    en: 'Every week of the plan is full: the least full one lacks {hours} h.',
  },
  room: {
    fr: 'Placer le {day}, première semaine avec de la place',
    en: 'Put it on {day}, the first week with room',
  },
} satisfies Record<string, Text>;
