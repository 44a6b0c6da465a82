import { foldAccents } from '../language/normalize-text.ts';
import { monthNames } from '../values/said-days.ts';

const seasons = 'printemps|ete|automne|hiver|spring|summer|autumn|winter';
const weekdays =
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const part = `(?:${monthNames}|${seasons}|${weekdays}|\\d+(?:er|st|nd|rd|th)?|de|en|of|in)`;
const onlyPeriod = new RegExp(`^${part}(?:[^\\p{L}\\p{N}]+${part})*$`, 'u');
const siteAddress = /\p{L}{2,}\.\p{L}{2,}/u;

/** True for a text that only names a month, a season, a day, or the address of a site: none is a subject that people look for. */
export const namesNoSubject = (text: string): boolean =>
  siteAddress.test(text) || onlyPeriod.test(foldAccents(text.toLowerCase()).trim());
