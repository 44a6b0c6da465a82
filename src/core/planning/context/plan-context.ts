import { contentLocale, type Reach, reachOf } from './company-reach.ts';
import { openChannels } from './open-channels.ts';
import { type DatedEvent, eventsBetween } from '../calendar/events-between.ts';
import type { PlacedWork } from '../calendar/placed-work.ts';
import type { Company } from '../../framework/company/company.ts';
import { type SectorDuty, sectorDuties, type Trade, tradesOf } from '../../framework/legal/sector-duties.ts';
import { openMonths } from '../../framework/dated/open-months.ts';
import type { Stage } from '../../framework/stages.ts';
import { addDays, type Day } from '../../values/day.ts';
import type { Languages } from '../../language/language.ts';
import { PhraseLedger } from '../messages/phrase-ledger.ts';
import { type CompanyPieces, companyPieces } from '../pieces/company-pieces.ts';
import type { Locale } from '../../values/locale.ts';
import { sellsGifts } from '../topics/gift-signs.ts';
import { planTopics } from '../topics/plan-topics.ts';
import type { Topic } from '../topics/topic.ts';
import { WrittenTexts } from '../texts/written-texts.ts';
import type { PreviousCycle } from '../plan/previous-cycle.ts';
import type { SiteSignals } from './site-signals.ts';
import type { Fact } from '../pieces/piece.ts';
import { siteFacts } from './site-facts.ts';
import { catalogueId } from '../../framework/kpis/kpi-of.ts';
import { companyNeeds } from './stage-rates.ts';
import { compareById, compareText } from '../../values/compare-text.ts';

/** Everything the parts of the generator read; computed once from the inputs. */
export interface PlanContext {
  readonly company: Company;
  readonly site: SiteSignals | null;
  readonly start: Day;
  readonly end: Day;
  readonly weeks: number;
  readonly locale: Locale;
  readonly reach: Reach;
  readonly channels: readonly string[];
  readonly topics: readonly Topic[];
  readonly needs: Record<Stage, number>;
  readonly events: readonly DatedEvent[];
  readonly hoursTotal: number;
  /** Rules of the company's trade, and the trades that exclude units of the catalogues. */
  readonly duties: readonly SectorDuty[];
  readonly trades: ReadonlySet<Trade>;
  /** What could be read of the company file for texts. */
  readonly pieces: CompanyPieces;
  /** Sentences of the crawled pages that texts and briefs may quote. */
  readonly siteFacts: readonly Fact[];
  /** What the texts of this composition have written. */
  readonly ledger: PhraseLedger;
  /** The texts of this composition. */
  readonly texts: WrittenTexts;
  /** Absent in a first cycle. */
  readonly previous?: PreviousCycle;
  /** What a person put on days of the calendar; absent without any. */
  readonly placed?: readonly PlacedWork[];
  /** Hours of each of the first weeks that placed work does not take; absent without placed work. */
  readonly leastHours?: readonly number[];
}

export function planContext(
  company: Company,
  site: SiteSignals | null,
  cycle: { start: string; weeks?: number },
  languages: Languages | null = null,
): PlanContext {
  const ordered = sortedCompany(company);
  const weeks = cycle.weeks ?? company.capacity.weeks;
  const locale = contentLocale(company);
  const end = addDays(cycle.start, weeks * 7 - 1);
  return {
    company: ordered,
    site,
    start: cycle.start,
    end,
    weeks,
    locale,
    reach: reachOf(ordered),
    channels: openChannels(ordered),
    topics: planTopics(ordered, site),
    needs: companyNeeds(ordered),
    events: eventsOf(ordered, addDays(cycle.start, 14), end),
    hoursTotal: weeks * company.capacity.hoursPerWeek,
    duties: sectorDuties(ordered),
    trades: tradesOf(ordered),
    pieces: companyPieces(ordered, languages),
    siteFacts: siteFacts(site, { locale, language: languages?.[locale] ?? null }),
    ledger: new PhraseLedger(),
    texts: new WrittenTexts(),
  };
}

/** Occasions of the trade on days when the company may be open; those to give only where somebody gives what it sells. */
function eventsOf(company: Company, from: Day, to: Day): DatedEvent[] {
  const { country, sector } = company.organisation;
  const [gives, open] = [sellsGifts(company), openMonths(company)];
  const isOpen = (day: Day): boolean => open === null || open.months.includes(Number(day.slice(5, 7)));
  return eventsBetween(from, to, country, sector).filter(({ gift, day }) => (gives || !gift) && isOpen(day));
}

/** The company with its lists sorted: the plan must not depend on their order. */
export function sortedCompany(company: Company): Company {
  return {
    ...company,
    offers: sortedById(company.offers),
    strategicObjectives: sortedById(company.strategicObjectives),
    channels: sortedById(company.channels),
    costs: sortedById(company.costs),
    personas: sortedById(company.personas).map((persona) => ({
      ...persona,
      channels: [...persona.channels].sort((a, b) => compareText(a.typeId, b.typeId)),
    })),
    competitors: sortedById(company.competitors),
    keywords: sortedById(company.keywords),
    abCandidates: sortedById(company.abCandidates),
    growthObjectives: sortedById(company.growthObjectives).map((one) => ({ ...one, kpiId: catalogueId(one.kpiId) })),
    sitePages: [...company.sitePages].sort((a, b) => compareText(a.url, b.url)),
    leadEvents: [...company.leadEvents].sort((a, b) => compareText(a.lead, b.lead)),
  };
}

function sortedById<Row extends { id: string }>(rows: readonly Row[]): Row[] {
  return [...rows].sort(compareById);
}
