import type { AuditOutcome } from '../audit.ts';
import { judgeTemplate, type PageFault } from '../judging/judge-pages.ts';
import type { PageFacts } from './site-facts.ts';
import { memoizeByObject } from '../../values/memoize.ts';

/** Pages whose response headers were kept; computed once for all checks of headers. */
export const pagesWithHeaders = memoizeByObject((pages: readonly PageFacts[]): readonly PageFacts[] =>
  pages.filter(({ record }) => Object.keys(record.headers).length > 0),
);

/** Outcome of a check that requires a response header, named in lower case. */
export function missingHeader(
  pages: readonly PageFacts[],
  header: string,
  remedy: Pick<PageFault, 'fix' | 'edit'>,
): AuditOutcome {
  const fault: PageFault = {
    message: {
      fr: `Le serveur n’envoie pas l’en-tête ${header}.`,
      en: `The server does not send the ${header} header.`,
    },
    evidence: { header },
    ...remedy,
  };
  return judgeTemplate(pages, (_, { record }) => (record.headers[header] ? null : fault));
}
