import { programmes } from '../../referral/programmes/index.ts';
import { retentionSteps } from '../../retention/steps/index.ts';
import { formats } from '../../contents/formats/index.ts';
import { profileChannelId, reviewSitesChannelId } from '../../framework/channel-ids.ts';
import { channelType } from '../../framework/channels.ts';
import { profileCallsKpi, reviewsKpi } from '../../framework/kpis/kpi-ids.ts';
import { typesetText } from '../../language/typeset.ts';
import { isDone } from '../../planning/context/past-work.ts';
import type { PlanContext } from '../../planning/context/plan-context.ts';
import { type DraftAction, localFamily, noDetail } from '../../planning/plan/draft-action.ts';
import { factorOf } from '../../planning/plan/factor-of.ts';
import { caresForPeople, keepsSecrets } from '../../planning/texts/facts/situations.ts';
import { addDays } from '../../values/day.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import { listingSteps, reviewSteps } from './local-steps.ts';

/** Hours of each of both tasks (working assumption). */
const hours = 0.5;
/** Thursday of the second and of the third week. */
const listingDay = 10;
const reviewsDay = 17;

/**
 * For a company that receives people or goes to them: its business listing with what its site proves, then the reviews of
 * those it served, in its first month.
 */
export function localDrafts(context: PlanContext): DraftAction[] {
  if (context.previous !== undefined || !servesNearby(context)) return [];
  return [
    ...(keepsListing(context) ? [] : [listingDraft(context)]),
    ...(mayAsk(context) ? [reviewsDraft(context)] : []),
  ];
}

/**
 * These tasks among the other actions of the plan, so that nothing is asked twice: a listing that a scenario completes is left
 * to it, and reviews that a programme asks for are asked by the programme, in the first month and in the words of the task.
 */
export function withLocal(local: readonly DraftAction[], others: readonly DraftAction[]): DraftAction[] {
  const reviews = local.find(({ catalogueId }) => catalogueId === reviewsId);
  const isTold = ({ channelIds, catalogueId }: DraftAction): boolean =>
    catalogueId === reviewsId
      ? others.some(asksForReviews)
      : others.some((one) => one.kind === 'scenario' && one.channelIds.some((id) => channelIds.includes(id)));
  return [
    ...local.filter((one) => !isTold(one)),
    ...others.map((one) =>
      reviews !== undefined && one.kind === 'referral' && asksForReviews(one) ? broughtForward(one, reviews) : one,
    ),
  ];
}

/** What is asked of those served lately takes the hours of the task. */
const broughtForward = (programme: DraftAction, { steps = [], due, plannedHours }: DraftAction): DraftAction => ({
  ...programme,
  steps,
  due,
  fixedDate: true,
  plannedHours: Math.min(programme.plannedHours, plannedHours),
});

const listingId = 'LOCAL-LISTING';
const reviewsId = 'LOCAL-REVIEWS';

/** Ids of the units of the catalogues whose text asks for a review. */
const reviewUnits = new Set(
  [...programmes, ...retentionSteps, ...formats].flatMap(({ id, text }) =>
    text !== null && 'subjects' in text && text.subjects.includes('reviews') ? [id] : [],
  ),
);
const asksForReviews = ({ catalogueId }: DraftAction): boolean => reviewUnits.has(catalogueId);

/** Models whose customers may all be far away: only what the site proves makes them local. */
function servesNearby({ company, reach, site }: PlanContext): boolean {
  if (reach.hasPlace || reach.serviceArea) return true;
  const { address = null, hours: opening = null } = site?.presence ?? {};
  if (address === null) return false;
  return company.organisation.businessModel === 'lead_gen_services' || opening !== null;
}

/** True for a listing that the company already reads figures of, or set up in an earlier cycle. */
const keepsListing = (context: PlanContext): boolean =>
  isDone(context, listingId) ||
  context.company.channels.some(
    ({ typeId, status, metrics }) =>
      typeId === profileChannelId && status === 'active' && Object.values(metrics).some((one) => one != null),
  );

const usesListing = ({ company }: PlanContext): boolean =>
  company.channels.some(({ typeId, status }) => typeId === profileChannelId && status === 'active');

/** False for those who care for people, keep their secrets or live on gifts: they ask nobody for a review. */
const mayAsk = ({ company }: PlanContext): boolean =>
  !caresForPeople({ company }) &&
  !keepsSecrets({ company }) &&
  company.organisation.businessModel !== 'nonprofit' &&
  company.organisation.sector !== 'nonprofit';

interface Declared {
  readonly id: string;
  readonly catalogueId: string;
  readonly title: Text;
  readonly why: Text;
  readonly steps: readonly Text[];
  readonly stage: DraftAction['stage'];
  readonly kpiId: string;
  readonly day: number;
  readonly legalIds: readonly string[];
}

const listingDraft = (context: PlanContext): DraftAction =>
  draftOf(context, {
    id: 'local-listing',
    catalogueId: listingId,
    title: usesListing(context)
      ? pair('Complétez votre fiche d’établissement', 'Complete your business listing')
      : pair('Réclamez et complétez votre fiche d’établissement', 'Claim and complete your business listing'),
    why: pair(
      'Qui cherche près de chez soi voit d’abord les fiches, avec l’adresse, les heures et le téléphone, avant tout site.',
      'People who search nearby see listings first, with the address, the hours and the telephone, before any site.',
    ),
    steps: listingSteps(context.company, context.site?.presence),
    stage: 'ACQ',
    kpiId: profileCallsKpi,
    day: listingDay,
    legalIds: [],
  });

const reviewsDraft = (context: PlanContext): DraftAction =>
  draftOf(context, {
    id: 'local-reviews',
    catalogueId: reviewsId,
    title: pair(
      'Demandez un avis aux clients des trois derniers mois',
      'Ask the customers of the last three months for a review',
    ),
    why: pair(
      'Entre deux adresses proches, les avis récents décident, et peu de clients en écrivent sans qu’on le leur demande.',
      'Between two places nearby recent reviews decide, and few customers write one without being asked.',
    ),
    steps: reviewSteps(context.company, reviewPageOf(context)),
    stage: 'REF',
    kpiId: reviewsKpi,
    day: reviewsDay,
    legalIds: channelType(profileChannelId).legal,
  });

/** The page for reviews that the site links to, else the profile that the company file gives; null when none is known. */
const reviewPageOf = ({ company, site }: PlanContext): string | null =>
  site?.presence?.reviewPage ??
  company.channels.find(
    ({ typeId, url }) => url !== undefined && [profileChannelId, reviewSitesChannelId].includes(typeId),
  )?.url ??
  null;

function draftOf({ company, start }: PlanContext, declared: Declared): DraftAction {
  const { id, catalogueId, title, why, steps, stage, kpiId, day, legalIds } = declared;
  const due = addDays(start, day);
  return {
    ...noDetail,
    id,
    kind: 'measurement',
    catalogueId,
    family: localFamily,
    title: typesetText(title),
    what: typesetText(inBoth((locale) => steps.map((step) => step[locale]).join(' '))),
    steps: steps.map(typesetText),
    stage,
    otherStages: [],
    personaIds: company.personas.map((persona) => persona.id),
    channelIds: [profileChannelId],
    hours: { low: hours / 2, mode: hours, high: hours * 2 },
    cash: { low: 0, mode: 0, high: 0 },
    skill: 'writing',
    kpiIds: [kpiId],
    legalIds,
    accessibility: [],
    explain: { score: 1, factors: [factorOf('required', 1, 1, why)], runnerUp: null },
    due,
    until: addDays(due, 28),
    fixedDate: true,
    plannedHours: hours,
    plannedCash: 0,
    cashNature: 'tool',
    outsourced: false,
    steering: false,
    dependencies: [],
    monthlyClicks: null,
  };
}
