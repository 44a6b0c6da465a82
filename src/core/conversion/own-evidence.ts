import { mainSteps, levelCount, waysOn } from '../framework/company/company-funnel.ts';
import type { Company } from '../framework/company/company.ts';
import { leastCauseShare, countedCauses, fewestCases } from '../framework/counters/counted-causes.ts';
import { channelTotal } from '../framework/channel-total.ts';
import { repairedCount } from '../framework/repaired-count.ts';
import { intentionAt, isOfVisits } from '../framework/step-loss.ts';
import { plainText } from '../framework/counters/plain-words.ts';
import { unique } from '../values/unique.ts';
import { numberText, percentText } from '../values/number-text.ts';
import { inBoth, pair, type Text } from '../values/text.ts';

/** What the company itself counted of a place where people stop. */
export interface OwnEvidence {
  /** `own:cause:0`, `own:step:trial`. */
  readonly id: string;
  /** Words, without accents, in which a lever looks for what it repairs. */
  readonly plain: string;
  readonly description: Text;
}

/** Beginning of the id of each piece of evidence that the company counted. */
export const ownEvidencePrefix = 'own:';

/** The counted evidence: reasons that people gave, missed appointments, then the step where most people stop. */
export const ownEvidence = (company: Company): OwnEvidence[] => [
  ...statedReasons(company),
  ...missedMeetings(company),
  ...weakestStep(company),
];

function statedReasons(company: Company): OwnEvidence[] {
  return countedCauses(company)
    .filter(({ isOrigin }) => !isOrigin)
    .flatMap(({ causes, total, isSurvey }) => causes.map((one) => ({ ...one, total, isSurvey })))
    .filter(({ count, total }) => total >= fewestCases && count / total >= leastCauseShare)
    .sort((a, b) => b.count / b.total - a.count / a.total)
    .map(({ label, count, total, isSurvey }, at) => ({
      id: `${ownEvidencePrefix}cause:${at}`,
      plain: plainText(reasonOf(label)),
      description: pair(
        `${numberText(count, 'fr')} ${isSurvey ? 'réponses' : 'cas'} sur ${numberText(total, 'fr')} : « ${reasonOf(label)} ».`,
        `${numberText(count, 'en')} ${isSurvey ? 'answers' : 'cases'} out of ${numberText(total, 'en')}: “${reasonOf(label)}”.`,
      ),
    }));
}

/** The reason in the name of a counter: what is quoted, else what follows “because of”. */
function reasonOf(label: string): string {
  const quoted = /[«“"]\s*(.+?)\s*[»”"]/u.exec(label)?.[1];
  const tail = /\b(?:because of|because|due to|faute de|à cause d[eu’]|parce que|on|to)\s+(.+)$/iu.exec(label)?.[1];
  return quoted ?? tail ?? label;
}

const missedSign = /\b(missed|no ?shows?|manques?|non honor\w*|absents?|oublies?)\b/;
const meetingSign = /\b(appointments?|bookings?|visits?|rendez vous|reservations?|visites?|seances?|sessions?)\b/;
const lostCalls = /\b(calls?|appels?)\b/;

/** Appointments that nobody came to, among those that the company counts as made. */
function missedMeetings({ siteTotals }: Company): OwnEvidence[] {
  const counters = Object.entries(siteTotals?.ownMetrics ?? {}).flatMap(([label, count]) =>
    typeof count === 'number' && count > 0 ? [{ label, count, plain: plainText(label) }] : [],
  );
  const isMissed = ({ plain }: { plain: string }): boolean =>
    missedSign.test(plain) && meetingSign.test(plain) && !lostCalls.test(plain);
  const missed = counters.find(isMissed);
  if (missed === undefined) return [];
  const wholes = counters.filter(
    (one) =>
      one.count > missed.count &&
      meetingSign.test(one.plain) &&
      !isMissed(one) &&
      sharesMeeting(one.plain, missed.plain),
  );
  const of = wholes.toSorted((a, b) => b.count - a.count)[0];
  const among =
    of === undefined
      ? pair('', '')
      : inBoth((locale) => {
          const share = percentText(missed.count / of.count, locale, 0);
          return locale === 'fr'
            ? ` sur ${numberText(of.count, 'fr')} (${share})`
            : ` out of ${numberText(of.count, 'en')} (${share})`;
        });
  return [
    {
      id: `${ownEvidencePrefix}missed`,
      plain: missed.plain,
      description: pair(
        `« ${missed.label} » : ${numberText(missed.count, 'fr')}${among.fr}.`,
        `“${missed.label}”: ${numberText(missed.count, 'en')}${among.en}.`,
      ),
    },
  ];
}

/** True when two counters name the same kind of meeting. */
const sharesMeeting = (one: string, other: string): boolean => {
  const [word = ''] = meetingSign.exec(other) ?? [];
  return word !== '' && one.includes(word);
};

interface Passage {
  readonly id: string;
  readonly from: Text;
  readonly to: Text;
  readonly before: number;
  readonly after: number;
}

/** The step whose repair would bring most results at the end of the path, as the finding about the path reckons it. */
function weakestStep(company: Company): OwnEvidence[] {
  const passages = countedPassages(company);
  const [first] = passages;
  const sessions = company.siteTotals?.sessions ?? null;
  const looks =
    first !== undefined && isOfVisits(first.from, { first: first.before, second: first.after, sessions }) ? 1 : 0;
  const last = passages.at(-1)?.after ?? 0;
  const [weakest] = passages
    .map((passage, at) => ({
      ...passage,
      brought:
        ((repairedCount(passage.before, passage.after) - passage.after) * last * intentionAt(at, false) ** 2) /
        passage.after,
    }))
    .slice(passages.length > 1 ? looks : 0)
    .filter(({ after }) => after > 0)
    .sort((a, b) => b.brought - a.brought);
  if (weakest === undefined) return [];
  const { id, from, to, before, after } = weakest;
  const remark = /\(([^)]+)\)/u.exec(`${from.fr} ${to.fr}`)?.[1];
  const asked =
    remark === undefined ? pair('', '') : pair(` À regarder d’abord : ${remark}.`, ` To look at first: ${remark}.`);
  return [
    {
      id: `${ownEvidencePrefix}step:${id}`,
      plain: plainText(unique([from.fr, to.fr, from.en, to.en]).join(' / ')),
      description: pair(
        `De « ${from.fr} » à « ${to.fr} », ${percentText(after / before, 'fr', 0)} continuent (${numberText(after, 'fr')} sur ${numberText(before, 'fr')}) : c’est l’étape dont la réparation rapporte le plus.${asked.fr}`,
        `From “${from.en}” to “${to.en}”, ${percentText(after / before, 'en', 0)} go on (${numberText(after, 'en')} out of ${numberText(before, 'en')}): the step whose repair brings most.${asked.en}`,
      ),
    },
  ];
}

interface CountedStep {
  readonly id: string;
  readonly label: Text;
  readonly count: number;
  /** Those who can go on to the next step; absent = all. */
  readonly on?: number;
}

/** The passages of the company's own path, else those of the totals of its site. */
function countedPassages(company: Company): Passage[] {
  const main = mainSteps(company.funnel ?? []);
  const own = main.flatMap((level, at) => {
    const [count, on] = [levelCount(level), levelCount(waysOn(main, at))];
    const [first] = waysOn(main, at);
    return count === null || count <= 0 || first === undefined
      ? []
      : [{ id: first.id, label: pair(first.label, first.label), count, on: on ?? count }];
  });
  const steps: readonly CountedStep[] = own.length > 2 ? own : totalSteps(company);
  return steps.slice(1).flatMap((step, at) => {
    const before = steps[at];
    const entering = before?.on ?? before?.count ?? 0;
    return before === undefined || step.count > entering
      ? []
      : [{ id: step.id, from: before.label, to: step.label, before: entering, after: step.count }];
  });
}

/** The same words as those of the finding about the path. */
function totalSteps(company: Company): CountedStep[] {
  const { siteTotals } = company;
  const rows: readonly (readonly [string, string, string, number | null | undefined])[] = [
    ['sessions', 'visite', 'visit', siteTotals?.sessions],
    ['carts', 'panier', 'basket', siteTotals?.carts],
    ['checkouts', 'début du paiement', 'checkout started', siteTotals?.checkouts],
    ['forms', 'formulaire d’essai ouvert', 'trial form opened', siteTotals?.trialFormStarts],
    ['orders', 'commande', 'order', siteTotals?.orders ?? channelTotal(company, 'orders')],
    ['trials', 'essai', 'trial', siteTotals?.trials],
    ['activated', 'essai réussi', 'successful trial', siteTotals?.activatedTrials],
  ];
  return rows.flatMap(([id, french, english, count]) =>
    typeof count === 'number' && count > 0 ? [{ id, label: pair(french, english), count }] : [],
  );
}
