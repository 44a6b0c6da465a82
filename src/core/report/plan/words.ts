import { channelType, isChannelType } from '../../framework/channels.ts';
import type { Stage } from '../../framework/stages.ts';
import type { PlannedAction } from '../../planning/plan/planned-action.ts';
import type { Locale } from '../../values/locale.ts';
import type { Text } from '../../values/text.ts';
import type { ReportBlock } from '../blocks.ts';

/** Words and small blocks that the parts of the written plan share. */

/** The two strongest reasons of a choice, and what it was preferred to. */
export function whyText(action: PlannedAction): Text {
  const strongest = [...action.explain.factors].sort((a, b) => b.contribution - a.contribution).slice(0, 2);
  const { runnerUp } = action.explain;
  const write = (locale: Locale): string => {
    const reasons = asSentences(strongest.map((factor) => factor.reason[locale]));
    if (runnerUp === null) return reasons;
    return locale === 'fr'
      ? `${reasons} Préféré à\u202f: ${runnerUp.label.fr}.`
      : `${reasons} Preferred to: ${runnerUp.label.en}.`;
  };
  return { fr: write('fr'), en: write('en') };
}

/** Reasons as whole sentences, each with its capital and its full stop, whatever it brought of its own. */
function asSentences(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim().replace(/[.;]+$/, ''))
    .filter((part) => part !== '')
    .map((part) => `${part[0]!.toUpperCase()}${part.slice(1)}.`)
    .join(' ');
}

export function figure(
  fr: string,
  en: string,
  value: number | null,
  noteFr: string,
  noteEn: string,
  provenance: 'computed',
) {
  return { label: { fr, en }, value, note: { fr: noteFr, en: noteEn }, provenance };
}

export function title(id: string, fr: string, en: string): ReportBlock {
  return { kind: 'heading', level: 2, text: { fr, en }, id };
}

/** A part of the plan that holds nothing: its place stays, and says so. */
export const emptyPart = (heading: ReportBlock, fr: string, en: string): ReportBlock[] => [
  heading,
  {
    kind: 'paragraph',
    tone: 'note',
    text: {
      fr: `${fr}\u202f: voir «\u202fLes vingt critères\u202f».`,
      en: `${en}: see “The twenty criteria”.`,
    },
  },
];

export function channelName(id: string, locale: Locale): string {
  return isChannelType(id) ? channelType(id).title[locale] : id;
}

export const stageNames: Record<Stage, Text> = {
  ACQ: { fr: 'acquisition', en: 'acquisition' },
  ACT: { fr: 'activation', en: 'activation' },
  RET: { fr: 'rétention', en: 'retention' },
  REF: { fr: 'recommandation', en: 'referral' },
  REV: { fr: 'revenu', en: 'revenue' },
};

export const familyNames: Record<string, Text> = {
  ugc: { fr: 'clients (UGC)', en: 'customers (UGC)' },
  interactive: { fr: 'interactif', en: 'interactive' },
  influence: { fr: 'influence', en: 'influence' },
  editorial: { fr: 'éditorial', en: 'editorial' },
};
