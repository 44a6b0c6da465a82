import type { AuditOutcome } from '../audit.ts';
import { judgeTemplate, type PageFault } from '../judging/judge-pages.ts';
import type { PageFacts } from './site-facts.ts';
import { memoizeByObject } from '../../values/memoize.ts';

/** Pages whose reply headers were kept, told once for all the checks of headers. */
export const pagesWithHeaders = memoizeByObject((pages: readonly PageFacts[]): readonly PageFacts[] =>
  pages.filter(({ record }) => Object.keys(record.headers).length > 0),
);

/** The verdict of every check that asks the server for a header, written in lower case. */
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
