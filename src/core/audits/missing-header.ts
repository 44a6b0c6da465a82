import type { AuditOutcome } from './audit.ts';
import { judgeTemplate, type PageFault } from './judge-pages.ts';
import type { PageFacts } from './site-facts.ts';

const known = new WeakMap<readonly PageFacts[], readonly PageFacts[]>();

/** Pages whose reply headers were kept, told once for all the checks of headers. */
export function pagesWithHeaders(pages: readonly PageFacts[]): readonly PageFacts[] {
  let answered = known.get(pages);
  if (answered === undefined)
    known.set(pages, (answered = pages.filter(({ record }) => Object.keys(record.headers).length > 0)));
  return answered;
}

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
