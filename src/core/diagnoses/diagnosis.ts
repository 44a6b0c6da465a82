import type { Effort, Severity } from '../audits/audit.ts';
import type { ScoreArea } from '../audits/results/score.ts';
import type { AuditResult } from '../audits/results/run-audits.ts';
import type { SiteFacts } from '../audits/facts/site-facts.ts';
import type { Text } from '../values/text.ts';

/** One change that treats a diagnosis. */
export interface DiagnosisEdit {
  /** The change in a sentence. */
  readonly text: Text;
  /** Address of the page to change; null when no page is named. */
  readonly page: string | null;
  /** Words to replace; absent when something is added or written. */
  readonly before?: string;
  /** Words that replace them; absent when they are left to the editor. */
  readonly after?: string;
}

/** What proves a diagnosis on one site. */
export interface DiagnosisProof {
  /** Number of pages concerned, those to write where they do not exist. */
  readonly pages: number;
  /** Share of the pages that could have the fault, 0–1. */
  readonly share: number;
  /** Addresses of pages that show it. */
  readonly examples: readonly string[];
  /** The diagnosis in one sentence, with its numbers. */
  readonly sentence: Text;
  readonly edits?: readonly DiagnosisEdit[];
  /** Cap of the score on this site, when what was found weighs less than the fault at its worst. */
  readonly capsScore?: number;
  /** Of a diagnosis that condemns, the pages to be replaced or removed; all that it names when absent. */
  readonly condemned?: readonly string[];
  /** Checks that the fault explains on this site, when they depend on what was found. */
  readonly explains?: readonly string[];
  /** The words for what was found on this site, where they differ from those of the fault in general. */
  readonly words?: Partial<DiagnosisWords>;
}

/** How a diagnosis calls a fault and its treatment. */
type DiagnosisWords = Pick<DiagnosisDefinition, 'title' | 'action' | 'why' | 'how' | 'effect'>;

/** Results of the checks, by id. */
export type ResultsById = ReadonlyMap<string, AuditResult>;

export interface DiagnosisDefinition {
  /** Words joined by hyphens: the file is `core/diagnoses/<id>.ts`. */
  readonly id: string;
  readonly severity: Exclude<Severity, 'low' | 'info'>;
  /** In what time the treatment is counted. */
  readonly effort: Effort;
  /** True when one change of a template, a setting or the server treats all pages. */
  readonly once?: true;
  /** Whom the fault loses: people who search and do not come (absent), or visitors who came. */
  readonly loses?: 'visitors';
  /** Name of the fault. */
  readonly title: Text;
  /** The treatment as a thing to do, in a few words. */
  readonly action: Text;
  /** What the fault costs. */
  readonly why: Text;
  /** What to do. */
  readonly how: Text;
  /** What changes after the treatment, and how one sees it. */
  readonly effect: Text;
  /** Checks whose findings the diagnosis explains: treating it removes them. */
  readonly explains: readonly string[];
  /** The score that the site cannot pass while the diagnosis holds, 0–100. */
  readonly capsScore: number;
  /** The area of the score that cannot pass the cap either; absent where checks lower it. */
  readonly area?: ScoreArea;
  /** True when its pages are to be replaced or removed: no link is proposed from them or to them. */
  readonly condemns?: true;
  /** True when its edits quote statements that may be false: no sentence is proposed that repeats them. */
  readonly disputes?: true;
  /** True when the fault is that no page, or no link, does something: pages left out by the scope may do it. */
  readonly needsWholeSite?: true;
  /** Null when the site does not have the fault, or when nothing proves it. */
  readonly find: (facts: SiteFacts, results: ResultsById) => DiagnosisProof | null;
}

/**
 * Declares a diagnosis: one fault of the whole site.
 *
 * @example
 * export const contactBroken = defineDiagnosis({
 *   id: 'contact-broken',
 *   severity: 'high',
 *   explains: ['link.tel_format', 'link.mailto_format'],
 *   capsScore: 60,
 *   find: ({ htmlPages }) => …,
 * });
 */
export function defineDiagnosis(definition: DiagnosisDefinition): DiagnosisDefinition {
  return definition;
}

/** An entry of `diagnoses.json`: one fault of the whole site, with its proof. */
export interface Diagnosis {
  /** Words joined by hyphens, such as `canonical-elsewhere`. */
  readonly id: string;
  /** Name of the fault. */
  readonly title: Text;
  /** The treatment as a thing to do, in a few words. */
  readonly action: Text;
  /** The diagnosis in one sentence, with its numbers. */
  readonly sentence: Text;
  /** How much the fault harms the site. */
  readonly severity: DiagnosisDefinition['severity'];
  /** Number of pages concerned, those to write where they do not exist. */
  readonly pages: number;
  /** Share of the pages that could have the fault, 0–1. */
  readonly share: number;
  /** Addresses of pages that show it, a hundred at most. */
  readonly examples: readonly string[];
  /** Ids of the checks that fail on this site because of it. */
  readonly explains: readonly string[];
  /** The score that the site cannot pass while the diagnosis holds, 0–100. */
  readonly capsScore: number;
  /** Time that the whole treatment takes. */
  readonly effort: Effort;
  /** What the fault costs. */
  readonly why: Text;
  /** What to do. */
  readonly how: Text;
  /** What changes after the treatment, and how one sees it. */
  readonly effect: Text;
  /** Changes to make, the first ones when there are many. */
  readonly edits: readonly DiagnosisEdit[];
}
