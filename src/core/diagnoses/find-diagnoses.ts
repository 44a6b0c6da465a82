import type { AuditResult } from '../audits/results/run-audits.ts';
import type { SiteFacts } from '../audits/facts/site-facts.ts';
import { compareText } from '../values/compare-text.ts';
import type { Diagnosis, DiagnosisDefinition, DiagnosisProof, ResultsById } from './diagnosis.ts';

const mostExamples = 10;
const mostEdits = 10;

/** The diagnoses of a site, worst first: lowest cap of the score, then largest share of the pages. */
export function findDiagnoses(
  definitions: readonly DiagnosisDefinition[],
  facts: SiteFacts,
  results: readonly AuditResult[],
): Diagnosis[] {
  const byId: ResultsById = new Map(results.map((result) => [result.audit.id, result]));
  return definitions
    .flatMap((definition): Diagnosis[] => {
      const proof = definition.find(facts, byId);
      return proof === null ? [] : [diagnosisOf(definition, proof, byId)];
    })
    .sort((a, b) => a.capsScore - b.capsScore || b.share - a.share || compareText(a.id, b.id));
}

function diagnosisOf(
  { id, title, action, severity, explains: all, capsScore, effort, why, how, effect }: DiagnosisDefinition,
  { sentence, pages, share, examples, edits = [], explains = all }: DiagnosisProof,
  results: ResultsById,
): Diagnosis {
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
    edits: edits.slice(0, mostEdits),
  };
}
