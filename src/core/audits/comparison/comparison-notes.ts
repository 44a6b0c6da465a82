import { inBoth, pair, type Text } from '../../values/text.ts';
import { inNumber } from '../wording.ts';
import type { ComparedVersions, Comparison } from './compare-audits.ts';

/** What a comparison leaves out and why, in sentences; empty when both audits read and judged the same. */
export function comparisonNotes({
  cut,
  versions,
  scopes,
  firstJudged,
  pages,
  score,
}: Pick<Comparison, 'cut' | 'versions' | 'scopes' | 'firstJudged' | 'pages' | 'score'>): Text[] {
  const { before = null, after = null } = score.whole ?? {};
  const hasRisen = before !== null && after !== null && after > before;
  return [
    ...(versions === undefined ? [] : [versionsText(versions)]),
    ...(scopes !== undefined ? [scopesText(scopes)] : cut.before || cut.after ? [cutText(cut)] : []),
    ...(firstJudged === undefined ? [] : [judgedText(firstJudged)]),
    ...(hasRisen && pages.removed.length > 0 ? [goneText(pages.removed.length)] : []),
  ];
}

function versionsText({ before, after }: ComparedVersions): Text {
  const named = (version: string | null): Text => pair(version ?? 'une autre', version ?? 'another one');
  const [first, second] = [named(before), named(after)];
  return {
    fr: `Les deux audits n’ont pas été faits par la même version de maillage (${first.fr}, puis ${second.fr})\u202f: un contrôle qui a changé peut faire une différence.`,
    en: `The two audits were not made by the same version of maillage (${first.en}, then ${second.en}): a check that changed may make a difference.`,
  };
}

const scopesText = ({ before, after }: NonNullable<Comparison['scopes']>): Text => ({
  fr: `Les deux audits n’ont pas le même périmètre\u202f: le premier lisait ${before.fr}, le second ${after.fr}. Les notes ne se comparent pas, et seul ce que les deux ont lu est comparé. Pour tout comparer, relancez le second avec les options du premier.`,
  en: `The two audits do not have the same scope: the first read ${before.en}, the second ${after.en}. Scores do not compare, and only what both read is compared. To compare everything, run the second again with the options of the first.`,
});

function cutText(cut: Comparison['cut']): Text {
  const [fr, en] =
    cut.before && cut.after
      ? ['Aucun des deux audits n’a lu toutes les pages qu’il', 'Neither audit read all the pages it']
      : cut.before
        ? ['Le premier audit n’a pas lu toutes les pages qu’il', 'The first audit did not read all the pages it']
        : ['Le second audit n’a pas lu toutes les pages qu’il', 'The second audit did not read all the pages it'];
  return {
    fr: `${fr} connaissait\u202f: rien n’est dit de ce qui a pu lui échapper.`,
    en: `${en} knew: nothing is said of what it may have missed.`,
  };
}

/** A score judges the pages that are there: it rises when pages with faults leave. */
function goneText(pages: number): Text {
  return inNumber(pages, {
    fr: `La note ne juge que les pages présentes\u202f: ${pages} page{|s} du premier audit n’y {est|sont} plus, et {ses|leurs} constats ne comptent plus. Une hausse n’est pas pour autant une correction.`,
    en: `The score judges the pages that are there: ${pages} page{|s} of the first audit {is|are} gone, and {its|their} findings no longer count. A rise is not necessarily a fix.`,
  });
}

/** Checks that a sentence names. */
const mostNamed = 5;

function judgedText(checks: NonNullable<Comparison['firstJudged']>): Text {
  const faults = checks.reduce((sum, one) => sum + one.faults, 0);
  const names = checks.slice(0, mostNamed).map(({ check }) => check);
  const rest = checks.length > mostNamed ? '…' : '';
  const found = inNumber(faults, {
    fr: `Non compté{|s} comme {nouveau|nouveaux}\u202f: ${faults} constat{|s} de contrôles que le premier audit n’avait pas faits`,
    en: `Not counted as new: ${faults} finding{|s} of checks that the first audit had not made`,
  });
  return inBoth((locale) => `${found[locale]} (${[...names, ...(rest === '' ? [] : [rest])].join(', ')}).`);
}
