import { isAnchor } from '../audits/links/link-traits.ts';
import { isBrokenStatus } from '../audits/facts/page-state.ts';
import type { SiteFacts } from '../audits/facts/site-facts.ts';
import { inNumber, pathOf } from '../audits/wording.ts';
import { defineDiagnosis } from './diagnosis.ts';
import { namedPaths } from './signs/proof-text.ts';

/** Dead targets, pages with such links, and share of all dead targets. Working assumptions. */
const leastTargets = 3;
const leastSources = 2;
const leastShare = 0.5;

interface WrongLink {
  readonly from: string;
  readonly href: string;
  /** Where it leads, and the page that it means. */
  readonly to: string;
  readonly meant: string;
}

export const linksFromWrongFolder = defineDiagnosis({
  id: 'links-from-wrong-folder',
  severity: 'high',
  effort: 'minutes',
  loses: 'visitors',
  title: {
    fr: 'Des liens partent du mauvais dossier',
    en: 'Links start from the wrong folder',
  },
  action: {
    fr: 'Faites partir les liens de la racine du site',
    en: 'Make links start at the root of the site',
  },
  why: {
    fr: 'Un lien écrit sans barre oblique au début part du dossier de la page\u00a0: dans un dossier, il mène à une page qui n’existe pas, et le visiteur est perdu.',
    en: 'A link written without a slash in front starts at the folder of the page: inside a folder it leads to a page that does not exist, and the visitor is lost.',
  },
  how: {
    fr: 'Les pages existent, seule l’adresse est fausse\u00a0: dans le gabarit de ces pages, ajoutez la barre oblique au début de chaque lien (href="/contact" au lieu de href="contact").',
    en: 'The pages exist, only the address is wrong: in the template of these pages, add the slash at the start of each link (href="/contact" instead of href="contact").',
  },
  effect: {
    fr: 'Chaque lien mène à sa page\u00a0; relancez l’audit\u202f: ces liens rompus ont disparu.',
    en: 'Each link leads to its page; run the audit again: these broken links are gone.',
  },
  explains: ['link.broken_internal'],
  capsScore: 60,
  find: (facts) => {
    const { wrong, dead } = wrongLinks(facts);
    const targets = [...new Set(wrong.map(({ to }) => to))];
    const sources = [...new Set(wrong.map(({ from }) => from))];
    if (targets.length < leastTargets || sources.length < leastSources || targets.length < leastShare * dead)
      return null;
    const first = wrong[0]!;
    const hrefs = [...new Map(wrong.toReversed().map((link) => [link.href, link])).values()].toReversed();
    return {
      pages: sources.length,
      share: sources.length / facts.htmlPages.length,
      examples: sources,
      sentence: inNumber(sources.length, {
        fr: `${targets.length} adresses partent du mauvais dossier («\u202f${first.href}\u202f» mène à ${pathOf(first.to)}, qui n’existe pas, au lieu de ${pathOf(first.meant)}), sur ${sources.length} page{|s}\u00a0: ${namedPaths(sources)}`,
        en: `${targets.length} addresses start from the wrong folder (“${first.href}” leads to ${pathOf(first.to)}, which does not exist, instead of ${pathOf(first.meant)}), on ${sources.length} page{|s}: ${namedPaths(sources)}`,
      }),
      edits: hrefs.map(({ from, href, meant }) => ({
        page: from,
        text: {
          fr: `Remplacez «\u202f${href}\u202f» par «\u202f${pathOf(meant)}\u202f», ici et sur les autres pages du même gabarit.`,
          en: `Replace “${href}” with “${pathOf(meant)}”, here and on the other pages of the same template.`,
        },
        before: href,
        after: pathOf(meant),
      })),
    };
  },
});

/** Links whose address is right from the root of the site and dead from the folder of their page; number of all dead targets. */
function wrongLinks({ htmlPages, pageOf }: SiteFacts): { readonly wrong: WrongLink[]; readonly dead: number } {
  const dead = new Set<string>();
  const wrong = htmlPages.flatMap(({ record }) =>
    record.links.flatMap((link): WrongLink[] => {
      const target = pageOf.get(link.to);
      if (!isAnchor(link) || target === undefined || !isBrokenStatus(target.record.status)) return [];
      dead.add(link.to);
      const meant = fromRoot(link.href, record.url);
      const page = meant === null ? undefined : pageOf.get(meant);
      if (page === undefined || page.record.status !== 200) return [];
      return [{ from: record.url, href: link.href, to: link.to, meant: page.record.url }];
    }),
  );
  return { wrong, dead: dead.size };
}

/** What a relative address means when it starts at the root; null for any other address. */
function fromRoot(href: string, page: string): string | null {
  const written = href.trim().replace(/^(?:\.\/)+/, '');
  if (!/^[a-z0-9]/i.test(written) || /^[a-z][a-z0-9+.-]*:/i.test(written)) return null;
  return URL.canParse(`/${written}`, page) ? new URL(`/${written}`, page).href.replace(/#.*$/, '') : null;
}
