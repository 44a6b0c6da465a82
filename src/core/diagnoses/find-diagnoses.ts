import { isNarrowed } from '../audits/facts/completeness.ts';
import type { AuditResult } from '../audits/results/run-audits.ts';
import type { SiteFacts } from '../audits/facts/site-facts.ts';
import { compareText } from '../values/compare-text.ts';
import type { Diagnosis, DiagnosisDefinition, DiagnosisProof, ResultsById } from './diagnosis.ts';

/** Whoever repairs them needs every page; past a hundred the fault is in a template. */
const mostExamples = 100;

/** The diagnoses of a site, and what no other advice may build on. */
export interface Diagnosed {
  /** Worst first: lowest cap of the score, then largest share of the pages. */
  readonly diagnoses: Diagnosis[];
  /** Addresses of the pages to be replaced or removed. */
  readonly condemned: ReadonlySet<string>;
  /** Words of the site that another page contradicts. */
  readonly disputed: readonly string[];
}

export function diagnosed(
  definitions: readonly DiagnosisDefinition[],
  facts: SiteFacts,
  results: readonly AuditResult[],
): Diagnosed {
  const byId: ResultsById = new Map(results.map((result) => [result.audit.id, result]));
  const narrowed = isNarrowed(facts.crawl);
  const home = facts.home?.record.url;
  const found = definitions.flatMap((definition) => {
    if (narrowed && definition.needsWholeSite) return [];
    const proof = definition.find(facts, byId);
    return proof === null ? [] : [{ definition, proof }];
  });
  return {
    diagnoses: found
      .map(({ definition, proof }) => diagnosisOf(definition, proof, byId))
      .sort((a, b) => a.capsScore - b.capsScore || b.share - a.share || compareText(a.id, b.id)),
    condemned: new Set(
      found
        .flatMap(({ definition, proof }) => (definition.condemns ? (proof.condemned ?? proof.examples) : []))
        // A home page is completed, never removed.
        .filter((url) => url !== home),
    ),
    disputed: found.flatMap(({ definition, proof }) =>
      definition.disputes ? (proof.edits ?? []).flatMap(({ before }) => before ?? []) : [],
    ),
  };
}

function diagnosisOf(
  { id, severity, explains: all, capsScore: worst, effort, ...general }: DiagnosisDefinition,
  { sentence, pages, share, examples, edits = [], explains = all, capsScore = worst, words }: DiagnosisProof,
  results: ResultsById,
): Diagnosis {
  const { title, action, why, how, effect } = { ...general, ...words };
  return {
    id,
    title,
    action,
    sentence,
    severity,
    pages,
    share: Math.round(1000 * share) / 1000,
    examples: examples.slice(0, mostExamples),
    explains: explains.filter((check) => results.get(check)?.status === 'fail'),
    capsScore,
    effort,
    why,
    how,
    effect,
    edits: edits.slice(0, mostExamples),
  };
}
