import { pair, type Text } from '../../values/text.ts';
import { addDays, type Day, dayOf, dayOfMonth, nthWeekday } from '../../values/day.ts';

export interface CalendarEvent {
  readonly id: string;
  readonly title: Text;
  readonly countries: readonly string[];
  readonly date: (year: number) => Day;
  /** Last day of a period; the same day otherwise. */
  readonly lastDay?: (year: number) => Day;
  readonly holiday: boolean;
  /** Sectors served; empty = none (a holiday only). */
  readonly sectors: readonly string[];
  /** Weeks before the event when its page must be online. */
  readonly lead: number;
  /** Is it an occasion to give? */
  readonly gift: boolean;
}

/** Western Easter, after the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return dayOf(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}

const fixed = (month: number, day: number) => (year: number) => dayOf(year, month, day);
const afterEaster = (days: number) => (year: number) => addDays(easter(year), days);
const nth = (month: number, day: number, rank: number) => (year: number) => nthWeekday(year, month, day, rank);

/** Second Wednesday of January, or the first when the second is after the 12th (C. com. D310-15-2). */
function winterSales(year: number): Day {
  const second = nthWeekday(year, 1, 3, 2);
  return dayOfMonth(second) > 12 ? addDays(second, -7) : second;
}

/** Last Wednesday of June, or the one before when it is after the 28th. */
function summerSales(year: number): Day {
  const last = nthWeekday(year, 6, 3, -1);
  return dayOfMonth(last) > 28 ? addDays(last, -7) : last;
}

/** Last Sunday of May, or the first of June when that Sunday is Pentecost. */
function mothersDay(year: number): Day {
  const last = nthWeekday(year, 5, 7, -1);
  return last === addDays(easter(year), 49) ? nthWeekday(year, 6, 7, 1) : last;
}

const retail = ['home_craft', 'fashion', 'beauty', 'sport_outdoor', 'food_drink'];
const gifts = [...retail, 'culture_media', 'restaurant', 'travel_hospitality', 'health_wellness'];
const both = ['FR', 'GB'];

function holiday(id: string, title: Text, countries: readonly string[], date: (year: number) => Day): CalendarEvent {
  return { id, title, countries, date, holiday: true, sectors: [], lead: 0, gift: false };
}

function event(
  id: string,
  title: Text,
  countries: readonly string[],
  date: (year: number) => Day,
  sectors: readonly string[],
  lead: number,
  gift = false,
): CalendarEvent {
  return { id, title, countries, date, holiday: false, sectors, lead, gift };
}

/** Public holidays and commercial dates of France and the United Kingdom, with the lead each one needs. */
export const calendarEvents: readonly CalendarEvent[] = [
  holiday('new-year', pair("Jour de l'an", "New Year's Day"), both, fixed(1, 1)),
  holiday('easter-monday', pair('Lundi de Pâques', 'Easter Monday'), both, afterEaster(1)),
  holiday('good-friday', pair('Vendredi saint', 'Good Friday'), ['GB'], afterEaster(-2)),
  holiday('labour-day', pair('1er mai', '1 May'), ['FR'], fixed(5, 1)),
  holiday('victory-1945', pair('8 mai', '8 May'), ['FR'], fixed(5, 8)),
  holiday('ascension', pair('Ascension', 'Ascension Day'), ['FR'], afterEaster(39)),
  holiday('whit-monday', pair('Lundi de Pentecôte', 'Whit Monday'), ['FR'], afterEaster(50)),
  holiday('bastille', pair('14 juillet', '14 July'), ['FR'], fixed(7, 14)),
  holiday('assumption', pair('Assomption', 'Assumption'), ['FR'], fixed(8, 15)),
  holiday('all-saints', pair('Toussaint', "All Saints' Day"), ['FR'], fixed(11, 1)),
  holiday('armistice', pair('11 novembre', '11 November'), ['FR'], fixed(11, 11)),
  holiday('christmas', pair('Noël', 'Christmas Day'), both, fixed(12, 25)),
  holiday('boxing-day', pair('Boxing Day', 'Boxing Day'), ['GB'], fixed(12, 26)),
  holiday('early-may', pair('Early May bank holiday', 'Early May bank holiday'), ['GB'], nth(5, 1, 1)),
  holiday('spring-bank', pair('Spring bank holiday', 'Spring bank holiday'), ['GB'], nth(5, 1, -1)),
  holiday('summer-bank', pair('Summer bank holiday', 'Summer bank holiday'), ['GB'], nth(8, 1, -1)),
  {
    ...event('winter-sales', pair("Soldes d'hiver", 'Winter sales'), ['FR'], winterSales, retail, 6),
    lastDay: (year) => addDays(winterSales(year), 27),
  },
  {
    ...event('summer-sales', pair("Soldes d'été", 'Summer sales'), ['FR'], summerSales, retail, 6),
    lastDay: (year) => addDays(summerSales(year), 27),
  },
  event('epiphany', pair('Épiphanie', 'Epiphany'), ['FR'], fixed(1, 6), ['food_drink', 'restaurant'], 4),
  event('candlemas', pair('Chandeleur', 'Candlemas'), ['FR'], fixed(2, 2), ['food_drink', 'restaurant'], 4),
  event('mardi-gras', pair('Mardi gras', 'Shrove Tuesday'), both, afterEaster(-47), ['food_drink', 'restaurant'], 4),
  event('valentine', pair('Saint-Valentin', "Valentine's Day"), both, fixed(2, 14), gifts, 6, true),
  event(
    'safer-internet',
    pair('Journée pour un internet plus sûr', 'Safer Internet Day'),
    both,
    nth(2, 2, 2),
    ['education_training'],
    3,
  ),
  event('grandmothers', pair('Fête des grands-mères', "Grandmothers' Day"), ['FR'], nth(3, 7, 1), gifts, 5, true),
  event(
    'womens-day',
    pair('Journée internationale des droits des femmes', 'International Women’s Day'),
    both,
    fixed(3, 8),
    ['nonprofit', 'public_local', 'education_training'],
    4,
  ),
  event('mothering-sunday', pair('Mothering Sunday', 'Mothering Sunday'), ['GB'], afterEaster(-21), gifts, 6, true),
  event('spring', pair('Printemps', 'Spring'), both, fixed(3, 20), ['home_craft', 'food_drink'], 6),
  event('easter', pair('Pâques', 'Easter'), both, easter, ['home_craft', 'food_drink', 'restaurant'], 6, true),
  event(
    'tax-year',
    pair('Fin de l’exercice fiscal britannique', 'UK tax year end'),
    ['GB'],
    fixed(4, 5),
    ['software', 'professional_services', 'finance_insurance'],
    6,
  ),
  event('earth-day', pair('Jour de la Terre', 'Earth Day'), both, fixed(4, 22), [], 4),
  event('environment-day', pair('Journée de l’environnement', 'World Environment Day'), both, fixed(6, 5), [], 4),
  event(
    'accessibility-day',
    pair("Journée de sensibilisation à l'accessibilité numérique", 'Global Accessibility Awareness Day'),
    both,
    nth(5, 4, 3),
    ['software', 'education_training', 'public_local', 'nonprofit'],
    3,
  ),
  event('mothers', pair('Fête des mères', "Mother's Day"), ['FR'], mothersDay, gifts, 8, true),
  event('fathers', pair('Fête des pères', "Father's Day"), both, nth(6, 7, 3), gifts, 7, true),
  event('music-day', pair('Fête de la musique', 'World Music Day'), ['FR'], fixed(6, 21), ['culture_media'], 4),
  event(
    'back-to-work',
    pair('Rentrée', 'Back to work'),
    both,
    fixed(9, 1),
    ['education_training', 'home_craft', 'software'],
    8,
  ),
  event(
    'heritage',
    pair('Journées du patrimoine', 'Heritage Days'),
    ['FR'],
    (year) => addDays(nthWeekday(year, 9, 7, 3), -1),
    ['home_craft', 'culture_media'],
    6,
  ),
  event(
    'pink-october',
    pair('Octobre rose', 'Breast cancer awareness month'),
    both,
    fixed(10, 1),
    ['health_wellness', 'nonprofit'],
    5,
  ),
  event(
    'halloween',
    pair('Halloween', 'Halloween'),
    both,
    fixed(10, 31),
    ['food_drink', 'restaurant', 'culture_media'],
    5,
  ),
  event('bonfire', pair('Bonfire Night', 'Bonfire Night'), ['GB'], fixed(11, 5), ['food_drink', 'restaurant'], 6),
  event(
    'beaujolais',
    pair('Beaujolais nouveau', 'Beaujolais nouveau'),
    ['FR'],
    nth(11, 4, 3),
    ['food_drink', 'restaurant'],
    4,
  ),
  event(
    'budget-season',
    pair('Saison des budgets', 'Budget season'),
    both,
    fixed(10, 15),
    ['software', 'industry_b2b', 'professional_services'],
    6,
  ),
  event(
    'black-friday',
    pair('Black Friday', 'Black Friday'),
    both,
    (year) => addDays(nthWeekday(year, 11, 4, 4), 1),
    [...retail, 'software'],
    8,
  ),
  event(
    'cyber-monday',
    pair('Cyber Monday', 'Cyber Monday'),
    both,
    (year) => addDays(nthWeekday(year, 11, 4, 4), 4),
    [...retail, 'software'],
    8,
  ),
  event(
    'small-business-saturday',
    pair('Small Business Saturday', 'Small Business Saturday'),
    ['GB'],
    nth(12, 6, 1),
    retail,
    6,
  ),
  event('saint-nicolas', pair('Saint-Nicolas', 'Saint Nicholas'), ['FR'], fixed(12, 6), ['food_drink'], 12),
  event('christmas-gifts', pair('Noël', 'Christmas'), both, fixed(12, 25), gifts, 12, true),
];
