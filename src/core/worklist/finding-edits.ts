import type { AuditFinding } from '../audits/audit.ts';
import { shownAddress } from '../values/addresses/shown-address.ts';
import { pair, type Text } from '../values/text.ts';
import { shown } from './audit-action.ts';
import type { Edit } from '../planning/plan/work-item.ts';

interface LinkSource {
  readonly from: string;
  readonly anchor: string;
}

/** The changes of a finding: one for each link at fault, in the page that contains it, else one for the page. */
export function findingEdits(finding: AuditFinding): Edit[] {
  const { fix, edit, page, evidence } = finding;
  const change = edit === undefined ? {} : { before: edit.old, after: edit.new };
  const sources = linkSources(evidence.sources);
  if (sources.length === 0 || page === null) return [{ text: shown(fix), page, ...change }];
  // A finding on a page that contains the link is about its words; on another page, about the page it leads to.
  const isAboutLink = sources.some(({ from }) => from === page);
  return sources.map(({ from, anchor }) =>
    isAboutLink
      ? { page: from, text: linkFix(anchor, shown(fix)), ...change }
      : { page: from, text: (isImage(page) ? missingImage : otherTarget)(anchor, shownAddress(page)), ...change },
  );
}

const linkFix = (anchor: string, fix: Text): Text =>
  anchor === '' ? fix : pair(`Lien «\u202f${anchor}\u202f»\u00a0: ${fix.fr}`, `Link “${anchor}”: ${fix.en}`);

const isImage = (url: string): boolean => /\.(?:png|jpe?g|gif|webp|svg|avif|ico|bmp)(?:[?#]|$)/i.test(url);

const missingImage = (_: string, file: string): Text =>
  pair(
    `L’image ${file} manque\u00a0: remettez le fichier à cette adresse, ou retirez l’image de la page.`,
    `The image ${file} is missing: put the file back at this address, or take the image off the page.`,
  );

/** A link around a picture, or to nothing but a place of the page, may have no words. */
const otherTarget = (anchor: string, target: string): Text =>
  pair(
    `${anchor === '' ? 'Un lien sans texte' : `Le lien «\u202f${anchor}\u202f»`} mène à ${target}\u00a0: pointez-le vers la bonne page, ou retirez-le.`,
    `${anchor === '' ? 'A link without text' : `The link “${anchor}”`} leads to ${target}: point it at the right page, or remove it.`,
  );

const linkSources = (sources: unknown): LinkSource[] =>
  Array.isArray(sources)
    ? (sources as readonly unknown[]).filter(
        (one): one is LinkSource =>
          typeof one === 'object' &&
          one !== null &&
          typeof (one as LinkSource).from === 'string' &&
          typeof (one as LinkSource).anchor === 'string',
      )
    : [];
