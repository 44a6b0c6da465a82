import type { Language, LanguageCode } from '../language/language.ts';
import { contentStems } from '../semantics/terms.ts';

/** The five stages of the activation framework (McClure 2007). */
export const stageCodes = ['ACQ', 'ACT', 'RET', 'REF', 'REV'] as const;
export type StageCode = (typeof stageCodes)[number];

/** The words of a persona, from the company file. */
export interface PersonaVoice {
  readonly id: string;
  readonly name: string;
  /** Share of the audience, 0–1. */
  readonly weight: number;
  readonly language: LanguageCode;
  readonly vocabulary: readonly string[];
  readonly jobs: readonly string[];
  readonly pains: readonly string[];
  readonly objections: readonly string[];
  readonly triggers: readonly string[];
  readonly interests: readonly string[];
  /** What the company sells, by name. */
  readonly offers?: readonly string[];
  /** The pages of these that the company gives, by the address on the crawled site. */
  readonly offerPages?: readonly { readonly name: string; readonly page: string }[];
  /** Words of the fields above that the product took by itself: no obstacle and no interest of the persona. */
  readonly assumed?: readonly string[];
}

/** A need of a persona, in its own words. */
export interface NeedKeyword {
  /** The need, in the words of the company file. */
  readonly text: string;
  /** Id of the persona of the company file. */
  readonly persona: string;
  readonly language: LanguageCode;
  /** Stage at which the persona has the need; it follows from `source`. */
  readonly stage: StageCode;
  /** 0–1: vocabulary first, then jobs, pains, objections and triggers, then interests. Working assumption. */
  readonly importance: number;
  /** Field of the persona that contains the need; `name`: the description of the group. */
  readonly source: 'vocabulary' | 'job' | 'pain' | 'objection' | 'trigger' | 'interest' | 'name';
}

/**
 * The needs of a persona; obstacles and interests that nobody stated are none. Of those with the same stems the most
 * important is kept. The stage follows from the source: a search (acquisition), a doubt or an obstacle (activation),
 * readiness to act (revenue). `described`: what the description of the group says that it needs.
 */
export function personaTerms(
  persona: PersonaVoice,
  language: Language,
  described: readonly string[] = [],
): NeedKeyword[] {
  const found = new Map<string, NeedKeyword>();
  const assumed = new Set(persona.assumed ?? []);
  for (const { source, stage, importance } of sources) {
    for (const text of source === 'name' ? described : persona[fieldOf[source]]) {
      if ((source === 'pain' || source === 'interest') && assumed.has(text)) continue;
      const key = [...new Set(contentStems(text, language))].sort().join(' ');
      if (key === '' || found.has(key)) continue;
      found.set(key, { text, persona: persona.id, language: persona.language, stage, importance, source });
    }
  }
  return [...found.values()];
}

const fieldOf = {
  vocabulary: 'vocabulary',
  job: 'jobs',
  pain: 'pains',
  objection: 'objections',
  trigger: 'triggers',
  interest: 'interests',
} as const;

const sources: readonly Pick<NeedKeyword, 'source' | 'stage' | 'importance'>[] = [
  { source: 'vocabulary', stage: 'ACQ', importance: 1 },
  { source: 'name', stage: 'ACQ', importance: 1 },
  { source: 'job', stage: 'ACQ', importance: 0.8 },
  { source: 'pain', stage: 'ACT', importance: 0.8 },
  { source: 'objection', stage: 'ACT', importance: 0.8 },
  { source: 'trigger', stage: 'REV', importance: 0.8 },
  { source: 'interest', stage: 'ACQ', importance: 0.5 },
];
