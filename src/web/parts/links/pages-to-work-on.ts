import { unique } from '../../../core/values/unique.ts';

interface PageFinding {
  readonly check: string;
  readonly status: string;
  readonly page: string | null;
}

interface PagesToWorkOn {
  /** Those that no text links to. */
  readonly unlinked: readonly string[];
  /** Those whose text says little. */
  readonly thin: readonly string[];
}

/** The checks that find pages on which a person can write, after which a sentence may be linked. */
const checks = {
  unlinked: ['link.chrome_only'],
  thin: ['content.thin', 'content.thin_vs_norm'],
} as const;

/** The pages that a site without a sentence to link may write on, each once. */
export function pagesToWorkOn(findings: readonly PageFinding[]): PagesToWorkOn {
  const pagesOf = (wanted: readonly string[]): readonly string[] =>
    unique(
      findings.flatMap(({ check, status, page }) =>
        status === 'fail' && page !== null && wanted.includes(check) ? [page] : [],
      ),
    );
  return { unlinked: pagesOf(checks.unlinked), thin: pagesOf(checks.thin) };
}
