import type { SiteAnalysis } from '../../analysis/site-analysis.ts';
import { withoutScore } from '../../audits/results/score.ts';
import { shownAddress } from '../../values/addresses/shown-address.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import type { AuditAction } from '../../worklist/audit-action.ts';
import { timeText } from '../../worklist/time-text.ts';
import type { ReportBlock } from '../blocks.ts';
import { heading, verdict } from '../build-blocks.ts';
import { type Grade, gradeOf } from '../grade.ts';
import { joined } from '../joined-texts.ts';
import { readingNotes } from './reading.ts';
import { pagesText } from './audit-names.ts';

/** The verdict in three sentences: the state of the site, its main problem, where to start. */
export function verdictPart(analysis: SiteAnalysis, first: readonly AuditAction[]): ReportBlock[] {
  return [
    heading('verdict', pair('Le verdict', 'The verdict')),
    verdict(joined([stateText(analysis), problemText(analysis, first), startText(first)], ' ')),
    ...readingNotes(analysis),
  ];
}

const states: Readonly<Record<Grade, Text>> = {
  good: pair('Le site est en bon état', 'The site is in good shape'),
  fair: pair('Le site peut nettement mieux faire', 'The site can do much better'),
  poor: pair('Le site a un problème sérieux', 'The site has a serious problem'),
};

function stateText({ scores: { whole }, facts }: SiteAnalysis): Text {
  const read = facts.htmlPages.length;
  if (whole === null) return withoutScore;
  const state = states[gradeOf(whole)];
  return pair(
    `${state.fr}\u00a0: ${whole} sur 100, sur ${pagesText(read, 'fr')} lues.`,
    `${state.en}: ${whole} out of 100, from ${pagesText(read, 'en')} read.`,
  );
}

/** Cap of the score above which a fault is one of a page, and no problem of the site. */
const smallFault = 70;

function problemText({ diagnoses }: SiteAnalysis, [first]: readonly AuditAction[]): Text {
  const [worst] = diagnoses;
  if (worst !== undefined) {
    const { fr, en } = inBoth((locale) => shownAddress(worst.sentence[locale]));
    return worst.capsScore > smallFault
      ? pair(`Le défaut à corriger d’abord\u00a0: ${lowered(fr)}`, `The fault to repair first: ${lowered(en)}`)
      : pair(`Son problème principal\u00a0: ${lowered(fr)}`, `Its main problem: ${lowered(en)}`);
  }
  if (first === undefined)
    return pair(
      'Les contrôles qui ont pu être faits n’ont rien trouvé.',
      'The checks that could be made found nothing.',
    );
  return pair(
    `Aucun défaut d’ensemble n’a été trouvé\u202f; ce qui compte le plus\u00a0: ${lowered(firstSentence(first.why.fr))}`,
    `No fault of the whole site was found; what matters most: ${lowered(firstSentence(first.why.en))}`,
  );
}

function startText(first: readonly AuditAction[]): Text {
  const [start] = first;
  if (start === undefined)
    return pair('Relancez l’audit après chaque changement.', 'Run the audit again after each change.');
  const time = timeText(start.minutes);
  return pair(
    `Commencez par ceci (${time.fr})\u00a0: ${lowered(stopped(firstSentence(startOf(start).fr)))}`,
    `Start with this (${time.en}): ${lowered(stopped(firstSentence(startOf(start).en)))}`,
  );
}

/** What to do: the name of a check says it, that of a diagnosis is the fault. */
const startOf = ({ source, name, how }: AuditAction): Text => (source === 'diagnosis' ? how : name);

const firstSentence = (text: string): string => /^.*?[.!?…](?=\s+\p{Lu}|$)/u.exec(text)?.[0] ?? text;

const stopped = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** Without its capital, unless it begins with an abbreviation or a name. */
const lowered = (text: string): string =>
  /^\p{Lu}[\p{Ll}’ ]/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
