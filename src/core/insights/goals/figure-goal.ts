import type { Comparison, CountedGroup } from '../../framework/counters/compared-groups.ts';
import { canBeMoved } from '../../framework/counters/comparisons/group-difference.ts';
import { plainText } from '../../framework/counters/plain-words.ts';
import type { StatedTarget } from '../../framework/objectives/stated-target.ts';
import { cycleMonths } from '../../framework/cycle-months.ts';
import { gainedResults } from '../gains/gained-results.ts';
import { repairedCount } from '../../framework/repaired-count.ts';
import { pair } from '../../values/text.ts';
import { count, named } from '../amounts.ts';
import { groupName, groupsTitle, isWay, prudentGain } from '../compared-texts.ts';
import type { FileFigure } from '../figures/file-figure.ts';
import { figureText } from '../figures/figure-text.ts';
import { type LikeFigure, likeFigures, refusalSense, termsOf } from '../figures/like-figures.ts';
import { comparedMeasure } from './bound-goals.ts';
import { aimedAt, type AskedGoal, type GoalMeasure } from './goal-reading.ts';
import { filled } from './room-goals.ts';
import { movingWay } from './room-way.ts';

/** A goal measured on the figure of the file whose words, unit and direction are its own. */

/** Likeness under which a figure is about something else, that under which a proven way is, and the part of the first from which a second one is as close (working assumptions). */
const leastLike = 0.15;
const leastOfWay = 0.1;
const asClose = 0.8;
/** Part of a counted loss that a first plan removes, and of a count that it adds, without a proven way (working assumptions). */
const firstStep = 0.2;

const fewerSign =
  /\b(?:fewer|less|lower|reduc\w*|cut|no more|no longer|avoid\w*|stop\w*|lose|losing|wasted?|moins|redui\w*|baiss\w*|evit\w*|ne plus|perd\w*|gaspill\w*|supprim\w*|arret\w*|without|sans)\b/;
/** “Make each part once”, « du premier coup »: fewer that are made again. */
const onceSign = /\b(?:once|(?:the |right )?first time|une (?:seule )?fois|du premier coup)\b/;
/** What a goal is reached with is not what it counts. */
const meansSign = /,?\s(?:grâce (?:à|aux?)|thanks to|by \p{L}+ing|en \p{L}+ant|pour|so that|afin)\s.*$/iu;
const lossSign = /\b(?:lose|losing|lost|perd\w*|leav\w*|part(?:e|ent|ir))\b/;
const keepSign = /\b(?:keep\w*|retain\w*|stay\w*|gard\w*|conserv\w*|fidelis\w*|rest(?:e|ent|er))\b/;

const wantsFewer = ({ statement, kind }: AskedGoal['goal']): boolean =>
  fewerSign.test(plainText(statement)) || (kind === 'margin' && onceSign.test(plainText(statement)));

/** False for a figure of another quantity, or of which the goal wants the contrary. */
function fits({ goal, target }: AskedGoal): (figure: FileFigure) => boolean {
  const plain = plainText(goal.statement);
  const isDown = wantsFewer(goal);
  const isLoss = lossSign.test(plain);
  const isKeeping = goal.kind === 'retention';
  const terms = termsOf(goal.statement);
  return (figure) => {
    const { kind, wish, value, counted, comparison, around } = figure;
    if (!isSameQuantity(figure, target)) return false;
    if (comparison !== undefined && !isWay(comparison)) return false;
    if (counted !== undefined && !termsOf(counted).some((term) => terms.includes(term))) return false;
    // the number that a goal names is what it is about, no progress of it
    if (target === null && plain.includes(` ${value} `)) return false;
    const isRefusal = kind === 'refusals' && terms.includes(refusalSense);
    if (kind === 'refusals' && !isRefusal) return false;
    if (isKeeping && !isRefusal && (ofDemand.has(kind) || (kind === 'note' && figure.base === null))) return false;
    // people who left are no cost of the work
    if (
      goal.kind === 'margin' &&
      (kind === 'cause' || comparison !== undefined) &&
      termsOf(`${figure.label} ; ${around}`).includes('#lost')
    )
      return false;
    if (isDown) return wish !== 'more' || (comparison !== undefined && (isLoss || isKeeping));
    return wish !== 'fewer' || (isKeeping && (isLoss || keepSign.test(plain)));
  };
}

/** Kinds that count what comes, not who stays. */
const ofDemand: ReadonlySet<FileFigure['kind']> = new Set(['reach', 'room', 'step', 'refusals', 'offer']);

/** True for a figure of the quantity of the target: its start where it states one, its unit, a share of something counted. */
function isSameQuantity({ kind, unit, base, value }: FileFigure, target: StatedTarget | null): boolean {
  if (unit === 'time' || kind === 'channel') return false;
  if (target === null) return unit !== 'money';
  if (kind === 'note' || kind === 'comparison') return false;
  if (target.from !== null) return value === target.from;
  if (target.unit === 'share') return base !== null || unit === 'share';
  return target.unit === 'money' ? unit === 'money' : unit === 'count';
}

/** True for a figure of the same rank that counts something else. */
const isRival = (one: FileFigure, best: FileFigure): boolean =>
  one !== best &&
  (one.kind === 'comparison') === (best.kind === 'comparison') &&
  one.kind !== 'note' &&
  !(one.kind === best.kind && (one.kind === 'room' || one.kind === 'refusals')) &&
  one.base !== best.value &&
  one.value !== best.value &&
  !one.path.startsWith(best.path) &&
  !best.path.startsWith(one.path);

/** The first, or of limits of the same words the one with most left, and of their refusals the most. */
function emptiest(figures: readonly FileFigure[]): FileFigure {
  const [first] = figures as [FileFigure];
  const refused = figures.filter(({ kind }) => kind === 'refusals');
  if (first.kind === 'refusals') return refused.toSorted((a, b) => b.value - a.value)[0] ?? first;
  const rooms = figures.filter(({ kind }) => kind === 'room');
  const left = ({ value, base }: FileFigure): number => 1 - value / (base ?? value);
  return first.kind === 'room' ? (rooms.toSorted((a, b) => left(b) - left(a))[0] ?? first) : first;
}

/** Part of the likeness of the closest refusals from which others are those of the goal too (working assumption). */
const asLike = 0.5;

const isRefusing = (statement: string): boolean => termsOf(statement).includes(refusalSense);

/** The closest figures that fit a goal: the first, with those as close that count something else; none where all are about something else. */
function figuresOf(asked: AskedGoal): readonly FileFigure[] {
  const like = likeFigures(asked.goal.statement.replace(meansSign, ''), asked.facts.company, fits(asked));
  const isNear = ({ figure, score }: LikeFigure): boolean =>
    score >= (figure.kind === 'comparison' ? leastOfWay : leastLike);
  const refused = isRefusing(asked.goal.statement) ? like.filter(({ figure }) => figure.kind === 'refusals') : [];
  const least = asLike * (refused[0]?.score ?? 0);
  if (refused.length > 0) return [emptiest(refused.filter(({ score }) => score >= least).map(({ figure }) => figure))];
  // a count in its own place comes before a sentence
  const own = like.filter((one) => one.figure.kind !== 'note' && isNear(one));
  const [first, ...others] = own.length > 0 ? own : like.filter(isNear);
  if (first === undefined) return [];
  const close = others.filter(({ score }) => score >= asClose * first.score).map(({ figure }) => figure);
  // a proven way says more than a bare count of the same words
  const best = [first.figure, ...close].find(({ kind }) => kind === 'comparison') ?? emptiest([first.figure, ...close]);
  return [best, ...close.filter((one) => isRival(one, best))].slice(0, 2);
}

/** A goal on the one figure that is its own; a question where two are as close. A number to reach is read on the count that it names. */
export function figureGoal(asked: AskedGoal): GoalMeasure | null {
  if (asked.target !== null && asked.target.unit !== 'share') return null;
  const [first, second] = figuresOf(asked);
  if (first === undefined) return null;
  return second === undefined ? measuredOn(first, asked) : asking(first, second);
}

/** Words by which a goal names one loss among those of the company (working assumption). */
const namesLoss = 3;

/** Fewer lost for the counted reason, or in the counted time, that the goal names. */
export function countedCauseGoal(asked: AskedGoal): GoalMeasure | null {
  const [first, second] = asked.target === null ? figuresOf(asked) : [];
  if (first === undefined || second !== undefined) return null;
  if (first.kind === 'cause') return countedDown(first, asked);
  const { comparison, label, around } = first;
  const own = [...termsOf(label), ...termsOf(around)];
  const shared = termsOf(asked.goal.statement).filter((term) => own.includes(term)).length;
  return comparison?.isLoss === true && comparison.stated !== undefined && shared >= namesLoss
    ? comparedMeasure(comparison, asked)
    : null;
}

function asking(first: FileFigure, second: FileFigure): GoalMeasure {
  const [one, other] = [figureText(first), figureText(second)];
  return {
    measure: null,
    unit: 'count',
    current: null,
    target: null,
    reachable: null,
    verdict: 'to-be-measured',
    proposal: pair(
      `Deux comptes du fichier peuvent suivre ce but : ${one.fr} ou ${other.fr}. Lequel ? Répondre avant de fixer une cible ; d’ici là, ce but n’est pas jugé.`,
      `Two counts of the file may follow this goal: ${one.en} or ${other.en}. Which one? Answer before setting a target; until then this goal is not judged.`,
    ),
  };
}

function measuredOn(figure: FileFigure, asked: AskedGoal): GoalMeasure {
  const { comparison, kind, label, value, base } = figure;
  const { target, goal } = asked;
  if (comparison !== undefined) return comparedMeasure(comparison, asked);
  const isDown = figure.wish === 'fewer' || (figure.wish === null && wantsFewer(goal));
  const isPartOf = kind === 'counter' && figure.wish === 'more';
  if (base !== null && (target !== null || isPartOf)) return towards(figure, base, { to: target?.to ?? null, isDown });
  if (kind === 'room' && base !== null) return filled({ label, used: value, possible: base });
  return isDown ? countedDown(figure, asked) : countedUp(figure);
}

/** A part of what is counted, to the share that the goal states; else raised or lowered as by a repair. */
function towards(
  { label, value }: FileFigure,
  whole: number,
  { to, isDown }: { readonly to: number | null; readonly isDown: boolean },
): GoalMeasure {
  const now = value / whole;
  const reachable = isDown ? 1 - repairedCount(1, 1 - now) : repairedCount(1, now);
  return { measure: named(label), unit: 'share', current: now, target: to ?? reachable, reachable };
}

function countedUp(figure: FileFigure): GoalMeasure {
  const { label, value, base } = figure;
  const aim = Math.round(base === null ? value * (1 + firstStep) : repairedCount(base, value));
  const [shown, then] = [figureText(figure), count(aim)];
  return {
    measure: named(label),
    unit: 'count',
    current: value,
    target: aim,
    reachable: aim,
    verdict: 'to-be-measured',
    proposal: pair(
      `${shown.fr}. Viser ${then.fr} d’abord ; compter chaque mois, et juger après deux mois.`,
      `${shown.en}. Aim at ${then.en} first; count every month, and judge after two.`,
    ),
  };
}

/** A count to bring down: by what the proven way about it would prudently avoid, else by a first step. */
function countedDown(figure: FileFigure, asked: AskedGoal): GoalMeasure {
  const { totals } = asked.facts;
  if (figure.kind === 'refusals') return fewerRefused(figure, asked);
  const way = wayAbout(figure, asked);
  // a sentence says its own time
  const now = figure.kind === 'note' ? figure.value : Math.round((figure.value * 12) / totals.months);
  return lessened(figure, way, {
    now,
    aim: Math.min(now - 1, Math.round(now * (1 - (way === undefined ? firstStep : avoidedPart(way, now, asked))))),
  });
}

/** The proven way whose groups are about what is counted, by its own words or with those of the goal. */
function wayAbout({ label, around }: FileFigure, { goal, facts }: AskedGoal): Comparison | undefined {
  const texts = [label, `${label} ; ${around}`, `${label} ; ${goal.statement}`];
  return texts
    .flatMap((text) =>
      likeFigures(
        text,
        facts.company,
        ({ comparison }) => comparison !== undefined && isWay(comparison) && canBeMoved(comparison),
      ),
    )
    .filter(({ score }) => score >= leastOfWay)
    .toSorted((a, b) => b.score - a.score)
    .flatMap(({ figure: { comparison } }) => comparison ?? [])[0];
}

/** Requests refused in full months: fewer by what the proven way of serving them at another time brings in the cycle. */
function fewerRefused(figure: FileFigure, { facts }: AskedGoal): GoalMeasure {
  const { company, totals } = facts;
  const way = movingWay(figure.months, facts) ?? undefined;
  const now = Math.round((figure.value * 12) / totals.months);
  const moved = way === undefined ? firstStep * now : gainedResults(way, company).results.mode * cycleMonths(company);
  return lessened(figure, way, { now, aim: Math.max(0, Math.min(now - 1, Math.round(now - moved))) });
}

function lessened(
  figure: FileFigure,
  way: Comparison | undefined,
  { now, aim }: { readonly now: number; readonly aim: number },
): GoalMeasure {
  const [shown, then, less] = [figureText(figure), count(aim), count(now - aim)];
  const base = { ...aimedAt({ measure: named(figure.label), unit: 'count', now, aim }) };
  if (way === undefined)
    return {
      ...base,
      verdict: 'to-be-measured',
      proposal: pair(
        `${shown.fr}, à compter vers le bas. Aucune manière de faire n’est encore prouvée : viser ${then.fr} d’abord, en essayant sur une moitié tirée au sort, et noter chaque mois leur nombre et leur cause.`,
        `${shown.en}, to be counted downwards. No way of doing is proven yet: aim at ${then.en} first, with a trial on a half drawn by lot, and note every month how many there are and why.`,
      ),
    };
  const title = groupsTitle(way, groupName(way.better), groupName(way.other));
  return {
    ...base,
    proposal: pair(
      `${shown.fr}, à compter vers le bas. ${title.fr}. Viser ${then.fr} en un an, ${less.fr} de moins ; noter chaque mois leur nombre et la raison de chacun.`,
      `${shown.en}, to be counted downwards. ${title.en}. Aim at ${then.en} in a year, ${less.en} fewer; note every month how many there are and the reason of each.`,
    ),
  };
}

/** Part of the unwanted results that doing for all as for the better group would prudently avoid: in its own cases of a year where the file counts them. */
function avoidedPart(way: Comparison, now: number, { facts: { company } }: AskedGoal): number {
  const missed = ({ won, of }: CountedGroup): number => (way.isLoss ? won : of - won);
  const part = prudentGain(way) / (missed(way.better) + missed(way.other));
  const hasCases = way.stated?.perMonth != null;
  return hasCases ? Math.min(part, (12 * gainedResults(way, company).results.mode) / now) : part;
}
