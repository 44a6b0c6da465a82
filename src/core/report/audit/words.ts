import { type IncompleteReasons, reasonsIn } from '../../audits/facts/incomplete-reasons.ts';
import type { Confidence } from '../../linking/confidence.ts';
import type { Locale } from '../../values/locale.ts';
import type { Text } from '../../values/text.ts';
import type { ReportBlock } from '../blocks.ts';

/** Words and small blocks that the parts of the written audit share. */

export function title(id: string, fr: string, en: string): ReportBlock {
  return { kind: 'heading', level: 2, text: { fr, en }, id };
}

export function note(fr: string, en: string): ReportBlock {
  return { kind: 'paragraph', tone: 'note', text: { fr, en } };
}

export function warning(text: Text): ReportBlock {
  return { kind: 'paragraph', tone: 'warning', text };
}

export function pagesText(count: number, locale: Locale): string {
  const number = new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB').format(count);
  return `${number} page${count > 1 || (locale === 'en' && count === 0) ? 's' : ''}`;
}

export function incompleteText(reasons: IncompleteReasons): Text {
  return {
    fr: `L’exploration n’est pas complète\u202f: ${reasonsIn(reasons, 'fr')}. Ce qui demande un site entier n’est pas affirmé.`,
    en: `The crawl is not complete: ${reasonsIn(reasons, 'en')}. Whatever needs the whole site is not claimed.`,
  };
}

export const wholeSite: Text = { fr: 'Tout le site', en: 'Whole site' };

export const noPage: Text = { fr: 'aucune', en: 'none' };

export const confidenceNames: Record<Confidence, Text> = {
  sure: { fr: 'sûr', en: 'sure' },
  probable: { fr: 'probable', en: 'probable' },
  possible: { fr: 'possible', en: 'possible' },
};

export const severityNames: Record<string, Text> = {
  critical: { fr: 'critique', en: 'critical' },
  high: { fr: 'forte', en: 'high' },
  medium: { fr: 'moyenne', en: 'medium' },
  low: { fr: 'faible', en: 'low' },
  info: { fr: 'information', en: 'information' },
};

export const stageNames: Record<string, Text> = {
  ACQ: { fr: 'acquisition', en: 'acquisition' },
  ACT: { fr: 'activation', en: 'activation' },
  RET: { fr: 'rétention', en: 'retention' },
  REF: { fr: 'recommandation', en: 'referral' },
  REV: { fr: 'revenu', en: 'revenue' },
};

export const intentNames: Record<string, Text> = {
  informational: { fr: 's’informer', en: 'informational' },
  commercial: { fr: 'comparer', en: 'commercial' },
  transactional: { fr: 'acheter', en: 'transactional' },
  navigational: { fr: 'accéder à un site', en: 'navigational' },
};

export const areaNames: Record<string, Text> = {
  linking: { fr: 'Maillage', en: 'Linking' },
  reachability: { fr: 'Accès', en: 'Reachability' },
  indexing: { fr: 'Indexation', en: 'Indexing' },
  content: { fr: 'Contenu', en: 'Content' },
  presentation: { fr: 'Présentation', en: 'Presentation' },
  accessibility: { fr: 'Accessibilité', en: 'Accessibility' },
  performance: { fr: 'Rapidité', en: 'Performance' },
  security: { fr: 'Sécurité', en: 'Security' },
  trust: { fr: 'Confiance', en: 'Trust' },
};
