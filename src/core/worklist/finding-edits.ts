import type { AuditFinding } from '../audits/audit.ts';
import { groupBy } from '../audits/groups.ts';
import { shownAddress } from '../values/addresses/shown-address.ts';
import { pair, plural, type Text } from '../values/text.ts';
import { unique } from '../values/unique.ts';
import { shown } from './audit-action.ts';
import type { Edit } from '../planning/plan/work-item.ts';

interface LinkSource {
  readonly from: string;
  readonly anchor: string;
  readonly position?: string;
}

/** What a page is worth beside the others of its site, by its address. */
export type WorthOf = (url: string) => number;

/**
 * The changes of a finding: one for each link at fault, in the page that contains it, else one for the page. The same link to
 * a page that is lost, in a menu or a footer, is one change: on the page that is worth most, with the number of the others.
 */
export function findingEdits(finding: AuditFinding, worthOf: WorthOf = () => 0): Edit[] {
  const { fix, edit, page, evidence } = finding;
  const change = edit === undefined ? {} : { before: edit.old, after: edit.new };
  const sources = linkSources(evidence.sources);
  const own = typeof evidence.anchor === 'string' ? evidence.anchor : '';
  if (sources.length === 0 || page === null) return [{ text: linkFix(own, shown(fix)), page, ...change }];
  // A finding on a page that contains the link is about its words; on another page, about the page it leads to.
  const isAboutLink = sources.some(({ from }) => from === page);
  if (isAboutLink)
    return sources.map(({ from, anchor }) => ({ page: from, text: linkFix(anchor, shown(fix)), ...change }));
  const target = targetOf(finding);
  return Array.from(
    // A link in a text is changed in that text, however many pages write the same one.
    groupBy(sources, ({ anchor, position, from }) => (position === 'content' ? `${from} ${anchor}` : anchor)).values(),
    (same) => {
      const { anchor } = same[0]!;
      const from = unique(same.map((one) => one.from)).sort((one, other) => worthOf(other) - worthOf(one));
      const text = isImage(page) ? missingImage(shownAddress(page)) : otherTarget(anchor, shownAddress(page), target);
      return { page: from[0]!, text: withOthers(text, from.length - 1), ...change };
    },
  );
}

/**
 * The changes of the findings of a check. What several pages need alike is one, on the page that is worth most, with the
 * number of the others; a link in a text is changed in each text.
 */
export function editsOfFindings(findings: readonly AuditFinding[], worthOf: WorthOf = () => 0): Edit[] {
  const all = findings.flatMap((finding) => {
    const inTexts = linkSources(finding.evidence.sources).length > 0;
    return findingEdits(finding, worthOf).map((edit) => ({ edit, inTexts }));
  });
  const same = groupBy(all, ({ edit: { text, page, before, after }, inTexts }) =>
    JSON.stringify([text.fr, before, after, inTexts ? page : null]),
  );
  return Array.from(same.values(), ([first, ...others]) => {
    const pages = unique([first!, ...others].flatMap(({ edit }) => edit.page ?? []));
    const [page = null] = pages.sort((one, other) => worthOf(other) - worthOf(one));
    return { ...first!.edit, page, text: withOthers(first!.edit.text, Math.max(0, pages.length - 1)) };
  });
}

/** The page to which a lost address should lead: meant for sure, or only the nearest. */
interface MeantPage {
  readonly url: string;
  readonly isSure: boolean;
}

function targetOf({ edit, evidence: { nearest } }: AuditFinding): MeantPage | null {
  if (edit !== undefined) return { url: shownAddress(edit.new), isSure: true };
  return typeof nearest === 'string' ? { url: shownAddress(nearest), isSure: false } : null;
}

const withOthers = (text: Text, others: number): Text =>
  others === 0
    ? text
    : pair(
        `${text.fr} De même sur ${plural(others, 'fr', { one: 'une autre page', other: `${others} autres pages` })}.`,
        `${text.en} The same on ${plural(others, 'en', { one: 'another page', other: `${others} other pages` })}.`,
      );

const linkFix = (anchor: string, fix: Text): Text =>
  anchor === '' ? fix : pair(`Lien «\u202f${anchor}\u202f»\u00a0: ${fix.fr}`, `Link “${anchor}”: ${fix.en}`);

const isImage = (url: string): boolean => /\.(?:png|jpe?g|gif|webp|svg|avif|ico|bmp)(?:[?#]|$)/i.test(url);

const missingImage = (file: string): Text =>
  pair(
    `L’image ${file} manque\u00a0: remettez le fichier à cette adresse, ou retirez l’image de la page.`,
    `The image ${file} is missing: put the file back at this address, or take the image off the page.`,
  );

/** A link around a picture, or to nothing but a place of the page, may have no words. */
function otherTarget(anchor: string, lost: string, target: MeantPage | null): Text {
  const [fr, en] = quoted(lost);
  return pair(
    `${anchor === '' ? 'Un lien sans texte' : `Le lien «\u202f${anchor}\u202f»`} mène à ${fr}\u00a0: ${orderTo(target).fr}.`,
    `${anchor === '' ? 'A link without text' : `The link “${anchor}”`} leads to ${en}: ${orderTo(target).en}.`,
  );
}

function orderTo(target: MeantPage | null): Text {
  if (target === null)
    return pair('pointez-le vers la bonne page, ou retirez-le', 'point it at the right page, or remove it');
  const { url, isSure } = target;
  return isSure
    ? pair(`pointez-le vers ${url}`, `point it at ${url}`)
    : pair(
        `pointez-le vers ${url}, la page la plus proche, si c’est elle qu’il annonce, sinon retirez-le`,
        `point it at ${url}, the nearest page, if that is what it announces, else remove it`,
      );
}

/** An address that ends with a dot shows where it ends. */
const quoted = (address: string): readonly [string, string] =>
  /[\p{L}\p{N}/]$/u.test(address) ? [address, address] : [`«\u202f${address}\u202f»`, `“${address}”`];

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
