import { pair, type Text } from '../../values/text.ts';
import { addDays, type Day, nthWeekday } from '../../values/day.ts';
import { afterEaster, easter, fixed, mothersDay, nth, summerSales, winterSales } from './event-days.ts';

export interface CalendarEvent {
  readonly id: string;
  readonly title: Text;
  readonly countries: readonly string[];
  /** Its day in a year, the first one of a period. */
  readonly date: (year: number) => Day;
  /** Sectors with something to publish for it. */
  readonly sectors: readonly string[];
  /** Weeks before it when its page must be online (working assumption). */
  readonly leadWeeks: number;
  /** Whether people give presents for it. */
  readonly gift: boolean;
  /** True for a period of reduced prices. */
  readonly reduction?: boolean;
}

const retail = ['home_craft', 'fashion', 'beauty', 'sport_outdoor', 'food_drink'];
const gifts = [...retail, 'culture_media', 'restaurant', 'travel_hospitality', 'health_wellness'];
const both = ['FR', 'GB'];
/** Countries of French and English where an occasion is kept on the same day. */
const wide = [...both, 'BE', 'CA', 'CH', 'IE', 'US'];

const occasion = (definition: Omit<CalendarEvent, 'gift'> & Partial<Pick<CalendarEvent, 'gift'>>): CalendarEvent => ({
  gift: false,
  ...definition,
});

/** Occasions to publish for: most of France and the United Kingdom, those to give also of other countries of their languages. */
export const calendarEvents: readonly CalendarEvent[] = [
  occasion({
    id: 'winter-sales',
    title: pair("Soldes d'hiver", 'Winter sales'),
    countries: ['FR'],
    date: winterSales,
    sectors: retail,
    leadWeeks: 6,
    reduction: true,
  }),
  occasion({
    id: 'summer-sales',
    title: pair("Soldes d'été", 'Summer sales'),
    countries: ['FR'],
    date: summerSales,
    sectors: retail,
    leadWeeks: 6,
    reduction: true,
  }),
  occasion({
    id: 'epiphany',
    title: pair('Épiphanie', 'Epiphany'),
    countries: ['FR'],
    date: fixed(1, 6),
    sectors: ['food_drink', 'restaurant'],
    leadWeeks: 4,
  }),
  occasion({
    id: 'candlemas',
    title: pair('Chandeleur', 'Candlemas'),
    countries: ['FR'],
    date: fixed(2, 2),
    sectors: ['food_drink', 'restaurant'],
    leadWeeks: 4,
  }),
  occasion({
    id: 'mardi-gras',
    title: pair('Mardi gras', 'Shrove Tuesday'),
    countries: both,
    date: afterEaster(-47),
    sectors: ['food_drink', 'restaurant'],
    leadWeeks: 4,
  }),
  occasion({
    id: 'valentine',
    title: pair('Saint-Valentin', "Valentine's Day"),
    countries: wide,
    date: fixed(2, 14),
    sectors: gifts,
    leadWeeks: 6,
    gift: true,
  }),
  occasion({
    id: 'safer-internet',
    title: pair('Journée pour un internet plus sûr', 'Safer Internet Day'),
    countries: both,
    date: nth(2, 2, 2),
    sectors: ['education_training'],
    leadWeeks: 3,
  }),
  occasion({
    id: 'grandmothers',
    title: pair('Fête des grands-mères', "Grandmothers' Day"),
    countries: ['FR'],
    date: nth(3, 7, 1),
    sectors: gifts,
    leadWeeks: 5,
    gift: true,
  }),
  occasion({
    id: 'womens-day',
    title: pair('Journée internationale des droits des femmes', 'International Women’s Day'),
    countries: both,
    date: fixed(3, 8),
    sectors: ['nonprofit', 'public_local', 'education_training'],
    leadWeeks: 4,
  }),
  occasion({
    id: 'mothering-sunday',
    title: pair('Mothering Sunday', 'Mothering Sunday'),
    countries: ['GB', 'IE'],
    date: afterEaster(-21),
    sectors: gifts,
    leadWeeks: 6,
    gift: true,
  }),
  occasion({
    id: 'spring',
    title: pair('Printemps', 'Spring'),
    countries: both,
    date: fixed(3, 20),
    sectors: ['home_craft', 'food_drink'],
    leadWeeks: 6,
  }),
  occasion({
    id: 'easter',
    title: pair('Pâques', 'Easter'),
    countries: wide,
    date: easter,
    sectors: ['home_craft', 'food_drink', 'restaurant'],
    leadWeeks: 6,
    gift: true,
  }),
  occasion({
    id: 'tax-year',
    title: pair('Fin de l’exercice fiscal britannique', 'UK tax year end'),
    countries: ['GB'],
    date: fixed(4, 5),
    sectors: ['software', 'professional_services', 'finance_insurance'],
    leadWeeks: 6,
  }),
  occasion({
    id: 'accessibility-day',
    title: pair("Journée de sensibilisation à l'accessibilité numérique", 'Global Accessibility Awareness Day'),
    countries: both,
    date: nth(5, 4, 3),
    sectors: ['software', 'education_training', 'public_local', 'nonprofit'],
    leadWeeks: 3,
  }),
  occasion({
    id: 'mothers',
    title: pair('Fête des mères', "Mother's Day"),
    countries: ['FR'],
    date: mothersDay,
    sectors: gifts,
    leadWeeks: 8,
    gift: true,
  }),
  occasion({
    id: 'mothers-may',
    title: pair('Fête des mères', "Mother's Day"),
    countries: ['BE', 'CA', 'CH', 'US'],
    date: nth(5, 7, 2),
    sectors: gifts,
    leadWeeks: 8,
    gift: true,
  }),
  occasion({
    id: 'fathers',
    title: pair('Fête des pères', "Father's Day"),
    countries: [...both, 'CA', 'IE', 'US'],
    date: nth(6, 7, 3),
    sectors: gifts,
    leadWeeks: 7,
    gift: true,
  }),
  occasion({
    id: 'music-day',
    title: pair('Fête de la musique', 'World Music Day'),
    countries: ['FR'],
    date: fixed(6, 21),
    sectors: ['culture_media'],
    leadWeeks: 4,
  }),
  occasion({
    id: 'back-to-work',
    title: pair('Rentrée', 'Back to work'),
    countries: both,
    date: fixed(9, 1),
    sectors: ['education_training', 'home_craft', 'software'],
    leadWeeks: 8,
  }),
  occasion({
    id: 'heritage',
    title: pair('Journées du patrimoine', 'Heritage Days'),
    countries: ['FR'],
    date: (year) => addDays(nthWeekday(year, 9, 7, 3), -1),
    sectors: ['home_craft', 'culture_media'],
    leadWeeks: 6,
  }),
  occasion({
    id: 'pink-october',
    title: pair('Octobre rose', 'Breast cancer awareness month'),
    countries: both,
    date: fixed(10, 1),
    sectors: ['health_wellness', 'nonprofit'],
    leadWeeks: 5,
  }),
  occasion({
    id: 'halloween',
    title: pair('Halloween', 'Halloween'),
    countries: both,
    date: fixed(10, 31),
    sectors: ['food_drink', 'restaurant', 'culture_media'],
    leadWeeks: 5,
  }),
  occasion({
    id: 'bonfire',
    title: pair('Bonfire Night', 'Bonfire Night'),
    countries: ['GB'],
    date: fixed(11, 5),
    sectors: ['food_drink', 'restaurant'],
    leadWeeks: 6,
  }),
  occasion({
    id: 'beaujolais',
    title: pair('Beaujolais nouveau', 'Beaujolais nouveau'),
    countries: ['FR'],
    date: nth(11, 4, 3),
    sectors: ['food_drink', 'restaurant'],
    leadWeeks: 4,
  }),
  occasion({
    id: 'budget-season',
    title: pair('Saison des budgets', 'Budget season'),
    countries: both,
    date: fixed(10, 15),
    sectors: ['software', 'industry_b2b', 'professional_services'],
    leadWeeks: 6,
  }),
  occasion({
    id: 'black-friday',
    title: pair('Black Friday', 'Black Friday'),
    countries: wide,
    date: (year) => addDays(nthWeekday(year, 11, 4, 4), 1),
    sectors: [...retail, 'software'],
    leadWeeks: 8,
    reduction: true,
  }),
  occasion({
    id: 'cyber-monday',
    title: pair('Cyber Monday', 'Cyber Monday'),
    countries: wide,
    date: (year) => addDays(nthWeekday(year, 11, 4, 4), 4),
    sectors: [...retail, 'software'],
    leadWeeks: 8,
    reduction: true,
  }),
  occasion({
    id: 'small-business-saturday',
    title: pair('Small Business Saturday', 'Small Business Saturday'),
    countries: ['GB'],
    date: nth(12, 6, 1),
    sectors: retail,
    leadWeeks: 6,
  }),
  occasion({
    id: 'saint-nicolas',
    title: pair('Saint-Nicolas', 'Saint Nicholas'),
    countries: ['FR'],
    date: fixed(12, 6),
    sectors: ['food_drink'],
    leadWeeks: 12,
  }),
  occasion({
    id: 'christmas-gifts',
    title: pair('Noël', 'Christmas'),
    countries: wide,
    date: fixed(12, 25),
    sectors: gifts,
    leadWeeks: 12,
    gift: true,
  }),
];
