import { comparedGroups } from '../../../framework/counters/compared-groups.ts';
import { monthsOf } from '../../../framework/counters/plain-words.ts';
import { serviceLimits } from '../../../framework/counters/service-capacities.ts';
import type { ServiceLimit } from '../../../framework/counters/service-limit.ts';
import { pair } from '../../../values/text.ts';
import { count, share } from '../../amounts.ts';
import { groupName, groupsTitle } from '../../compared-texts.ts';
import type { AskedIdea } from '../asked-idea.ts';
import type { Judgement } from '../offer-ideas.ts';
import type { IdeaKind } from './idea-kind.ts';

const monthsOfYear =
  'January|February|March|April|May|June|July|August|September|October|November|December|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const verbs =
  '[Oo]uvrir|[Ss]’installer|[Ss]’étendre|[Aa]ller|[Ll]ivrer|[Vv]endre|[Oo]pen|[Ee]xpand|[Mm]ove|[Dd]eliver|[Ss]ell';
const small = 'à|en|au|aux|dans|vers|in|to|into|at|for|up|a|une?|deuxième|second|shop|boutique|magasin|atelier|branch';

/** “Open in July”, « ouvrir Limoges »: a verb with a place or a month right after it. */
const openSign = new RegExp(
  String.raw`(?<![\p{L}])(?:${verbs})(?: (?:${small})){0,4} (?:\p{Lu}[\p{L}-]{3,}|${monthsOfYear})`,
  'u',
);
/** “Wales and Scotland in the autumn”: an idea that opens with a place. */
const placeFirst =
  /^(?:\p{L}+(?: d[e’']\s?\p{Lu}\p{L}+)?\s?:\s*)?\p{Lu}[\p{L}-]{3,}(?: (?:and|et|or|ou) \p{Lu}[\p{L}-]{3,})(?: (?:in|à|en|for|pour|dans)\b|\.?$)/u;
/** Names with a capital, not at the start of a sentence nor of a note. */
const properName = /(?<![.:!?]\s)(?<!^)(?<=[\s’'(])\p{Lu}[\p{L}-]{3,}/gu;

/** A new place, a new country or a new season, beside what is still free where the company is. */
export const placeOrSeasonIdea: IdeaKind = {
  id: 'place-or-season',
  isNamed: ({ text }) => openSign.test(text) || placeFirst.test(text),
  judge: (asked) => servedUnequally(asked) ?? roomLeft(asked),
  missing: pair(
    'les demandes qui viennent déjà de là ou de ces dates',
    'the requests that come from there or for those dates already',
  ),
};

const isMonth = (name: string): boolean => new RegExp(`^(?:${monthsOfYear})$`, 'iu').test(name);

function namesIn(text: string): string[] {
  return [...text.replace(/^\p{L}+(?: d(?:e|’|')\s?\p{Lu}\p{L}+)?\s?:\s*/u, '— ').matchAll(properName)]
    .map(([name]) => name)
    .filter((name) => !isMonth(name));
}

/** Two places already served, one much worse: the company does not yet serve where it is. */
function servedUnequally({ text, company }: AskedIdea): Judgement | null {
  if (namesIn(text).length === 0) return null;
  const one = comparedGroups(company).find(
    ({ better, other, interval, isLoss }) =>
      !isLoss && interval[0] > 0 && hasPlace(better.label) && hasPlace(other.label),
  );
  if (one === undefined) return null;
  const title = groupsTitle(one, groupName(one.better), groupName(one.other));
  const missed = count(one.other.of - one.other.won);
  return {
    verdict: 'refuse',
    reason: pair(
      `Vous ne servez pas encore partout où l’on vous demande : ${title.fr}, soit ${missed.fr} demandes perdues là.`,
      `You do not yet serve everywhere you are asked: ${title.en}, ${missed.en} requests lost there.`,
    ),
    instead: pair(
      `À la place : porter ${groupName(one.other).fr} au niveau de ${groupName(one.better).fr}, compté chaque mois ; rouvrir la question quand l’écart est réduit de moitié.`,
      `Instead: bring ${groupName(one.other).en} to the level of ${groupName(one.better).en}, counted every month; take the question up again once the gap is halved.`,
    ),
  };
}

const hasPlace = (label: string | null): boolean =>
  /\b(?:from|in|at|near|de|à|en|d’|d')\s?\p{Lu}\p{L}{2,}/u.test(label ?? '');

/** Part of a limit that must be taken before more is opened (working assumption). */
const wellUsed = 0.8;
/** Speed of a drive, kilometres an hour (working assumption). */
const speed = 60;

/** What is still free of what the company can serve today, the months beside a season that is named first. */
function roomLeft({ text, plain, company, money }: AskedIdea): Judgement | null {
  const named = monthsOf(text);
  const free = knownLimits(company).filter((one) => one.used / one.possible < wellUsed);
  const beside = free.filter((one) => named.some((month) => one.months.some((own) => isBeside(own, month))));
  const [limit] = (beside.length > 0 ? beside : free).sort((a, b) => a.used / a.possible - b.used / b.possible);
  if (limit === undefined) return null;
  const [used, all, left, part] = [
    count(limit.used),
    count(limit.possible),
    count(limit.possible - limit.used),
    share(limit.used / limit.possible),
  ];
  const km = Number(/\b(\d{2,4}) ?km\b/.exec(plain)?.[1] ?? 0);
  const drive = (2 * km) / speed;
  const cost = money(drive * company.hourlyCost);
  const far =
    km === 0
      ? pair('', '')
      : pair(
          ` Et ${count(km).fr} km font environ ${count(drive).fr} h de route aller et retour, soit ${cost.fr} de temps à chaque fois.`,
          ` And ${count(km).en} km make about ${count(drive).en} hours on the road both ways, ${cost.en} of time every time.`,
        );
  return {
    verdict: 'refuse',
    reason: pair(
      `Il reste ${left.fr} à remplir dans « ${limit.label} » : ${used.fr} sur ${all.fr} (${part.fr}). En ouvrir plus ajoute du vide et des frais.${far.fr}`,
      `${left.en} are left to fill in “${limit.label}”: ${used.en} of ${all.en} (${part.en}). Opening more adds empty room and cost.${far.en}`,
    ),
    instead: pair(
      `À la place : y mener l’effort d’abord ; rouvrir la question quand ${share(wellUsed).fr} en sont pris, ou si des demandes comptées le paient.`,
      `Instead: put the effort there first; take the question up again once ${share(wellUsed).en} of it is taken, or if counted requests pay for it.`,
    ),
  };
}

const knownLimits = (company: AskedIdea['company']): (ServiceLimit & { readonly used: number })[] =>
  serviceLimits(company).flatMap(({ used, ...limit }) =>
    used === null || limit.possible <= 0 ? [] : [{ ...limit, used }],
  );

const isBeside = (own: number, month: number): boolean => [0, 1, 11].includes((own - month + 12) % 12);
