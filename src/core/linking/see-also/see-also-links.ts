import { isLinkable } from '../linkable-pair.ts';
import type { LinkingPage } from '../linking-page.ts';
import type { LinkingSite } from '../linking-site.ts';
import { maxMentionPages } from '../mentions/mentioned-links.ts';
import type { NameMention } from '../mentions/name-mentions.ts';
import { callsReader } from '../mentions/contact-calls.ts';
import { pageMentions } from '../mentions/page-mentions.ts';
import { allScoredPairs } from '../scoring/scored-pairs.ts';
import { type AddedSentence, addedSentence, type AdditionReason } from './added-sentence.ts';
import { familyMembers } from '../name-families.ts';
import { haveSameSubject } from './same-subject.ts';
import { wantedPlace } from './wanted-place.ts';
import { seeAlsoQuestion } from './see-also-question.ts';
import { asks, isOffered, minSeeAlso, seeAlsoScore } from './see-also-score.ts';

/** How many additions are proposed: readers accepted 15 and 9 of 53, so few. Working assumptions. */
const limits = {
  perMainPage: 2,
  /** Another page. */
  perOtherPage: 1,
  /** For one target: this share of the pages, at least so many. */
  targetShare: 0.15,
  leastPerTarget: 3,
  mostPerTarget: 5,
} as const;

/** An addition with the score of its order. */
export interface RatedAddition {
  readonly score: number;
  readonly added: AddedSentence;
}

interface Wish {
  readonly from: number;
  readonly target: LinkingPage;
  readonly score: number;
  readonly question: AdditionReason;
  readonly headed: boolean;
  readonly sameSubject: boolean;
}

/**
 * Sentences to add for the offers, hubs and answers that readers of a page want next and that its text does not link to,
 * best first. `suggested`: pairs "from to" that get a link on words of the text. Empty on a site without known purposes.
 */
export function seeAlsoLinks(site: LinkingSite, suggested: ReadonlySet<string>): RatedAddition[] {
  if (site.pages.length > maxMentionPages) return [];
  const families = familyMembers(site);
  const wishes = site.pages
    .flatMap((source, from) =>
      source?.mayGive && source.isPastRecord !== true && source.purpose !== 'practical' && !sendsAway(source)
        ? wishesOf(site, { source, from, suggested, families })
        : [],
    )
    .sort((a, b) => b.score - a.score || a.from - b.from);
  const perSource = new Map<number, number>();
  const perTarget = new Map<LinkingPage, number>();
  // A sentence of the target pasted on several pages is no longer written for the reader of any of them.
  const written = new Set<string>();
  const share = Math.round(limits.targetShare * site.pages.length);
  const mostPerTarget = Math.min(limits.mostPerTarget, Math.max(limits.leastPerTarget, share));
  return wishes.flatMap(({ from, target, score, question, headed: isHeaded, sameSubject }): RatedAddition[] => {
    const [given, got] = [perSource.get(from) ?? 0, perTarget.get(target) ?? 0];
    if (given >= mostFor(site.pages[from]!) || got >= mostPerTarget) return [];
    const place = wantedPlace(site, from, target, { headed: isHeaded, sameSubject });
    const added = place === null ? null : addedSentence(site, from, target, { ...question, place, written });
    if (added === null) return [];
    if (question.said === undefined) written.add(added.sentence);
    perSource.set(from, given + 1);
    perTarget.set(target, got + 1);
    return [{ score, added }];
  });
}

/** Share of the texts of a page with a link to another site from which it sends its readers away. Working assumption. */
const outwardShare = 0.5;

/** True for a list of links to other sites: a sentence about the company fits after none of them. */
function sendsAway({ text, taken }: LinkingPage): boolean {
  const outward = new Set(taken.flatMap(({ block, to }) => (to === undefined ? [block] : [])));
  return text.blocks.filter(({ index }) => outward.has(index)).length > outwardShare * text.blocks.length;
}

function mostFor({ purpose }: LinkingPage): number {
  if (purpose !== 'story' && purpose !== 'other') return limits.perMainPage;
  return limits.perOtherPage;
}

interface WishSearch {
  readonly source: LinkingPage;
  readonly from: number;
  readonly suggested: ReadonlySet<string>;
  /** Rows of pages about one service in many towns. */
  readonly families: ReadonlySet<number>;
}

function wishesOf(site: LinkingSite, { source, from, suggested, families }: WishSearch): Wish[] {
  const pairs = new Map(
    allScoredPairs(site)
      .of(from, null)
      .map(({ row, pair }) => [row, pair]),
  );
  const { headed, mentioned } = namedPages(site, from);
  const deadEnd = !site.links[from]!.some((row) => site.pages[row] != null && isOffered(site.pages[row]));
  return site.pages.flatMap((target, row): Wish[] => {
    if (!target?.mayReceive || target.isPastRecord === true || !isLinkable(site, from, row)) return [];
    if (families.has(row) && !target.menu) return [];
    // A block beside the text leads there already, or its own words could.
    if (source.besideTargets?.includes(target.text.url) === true || (asks(target) && callsReader(source))) return [];
    if (suggested.has(`${source.text.url} ${target.text.url}`)) return [];
    const signs = {
      pair: pairs.get(row) ?? 0,
      headed: headed.has(row),
      mentioned: mentioned.has(row),
      deadEnd,
      sameSubject: haveSameSubject(site, source, target),
    };
    const score = seeAlsoScore(signs, source, target);
    return score < minSeeAlso
      ? []
      : [
          {
            from,
            target,
            score,
            question: seeAlsoQuestion(signs, source, target),
            headed: signs.headed,
            sameSubject: signs.sameSubject,
          },
        ];
  });
}

/** Rows of the pages whose names are in headings and labels of the source, and in the rest of its text. */
function namedPages(site: LinkingSite, from: number) {
  const { open, closed } = pageMentions(site)(from);
  const rowsOf = (mentions: readonly NameMention[]): Set<number> =>
    new Set(mentions.flatMap(({ name }) => (name.general ? [] : [name.row])));
  return { headed: rowsOf(closed), mentioned: rowsOf(open) };
}
