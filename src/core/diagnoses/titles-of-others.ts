import type { PageFacts, SiteFacts } from '../audits/facts/site-facts.ts';
import { withoutCopies } from '../audits/page-kinds/copies.ts';
import { mainHeading } from '../audits/texts/own-names.ts';
import { excerpt, pathOf } from '../audits/wording.ts';
import { functionWords } from '../language/function-words.ts';
import { lastSegment } from '../offers/offer-pages.ts';
import { sitePlaces } from '../offers/site-places.ts';
import { shownAddress } from '../values/addresses/shown-address.ts';
import { defineDiagnosis } from './diagnosis.ts';
import { foldedWords } from './signs/shingles.ts';
import { addressesOf, closestFirst, mostCompared, subjectPages } from './signs/subject-pages.ts';

/** Working assumptions: words of a page that is about something, of a name, and letters by which two words are one. */
const leastWords = 120;
const leastForeign = 2;
const stemLength = 5;
const shortest = 4;
/** Times that the text uses a word of its address that the name lacks, and how much more often than those of the other subject. Working assumptions. */
const leastUses = 2;
const timesMore = 2;
/** Part of the address that a name of another subject lacks at least: a name that says most of it is a paraphrase. Working assumption. */
const missingShare = 0.5;
/** Share of the titles that contain a word of the site's name. Working assumption. */
const commonShare = 0.4;

/** A page whose title or main heading names the subject of another page; a slogan names none. */
interface Misnamed {
  readonly page: PageFacts;
  /** The wrong name, and what the page is about by its address or its other name. */
  readonly name: string;
  readonly subject: string;
}

export const titlesOfOthers = defineDiagnosis({
  id: 'titles-of-others',
  severity: 'high',
  effort: 'hours',
  title: { fr: 'Des titres nomment un autre sujet que leur page', en: 'Titles name another subject than their page' },
  action: { fr: 'Rendez à chaque page le titre de son sujet', en: 'Give each page the title of its own subject' },
  why: {
    fr: 'Le titre annonce un sujet et la page en traite un autre (remplacement en masse, page copiée)\u00a0: elle n’est trouvée pour aucun des deux, et qui l’ouvre croit s’être trompé.',
    en: 'The title announces one subject and the page is about another (bulk replacement, copied page): it is found for neither, and whoever opens it thinks it is the wrong page.',
  },
  how: {
    fr: 'Comparez titre, H1, description et texte de ces pages, remettez les mots du sujet, puis cherchez dans tout le site les mots remplacés par erreur, les liens et les menus compris.',
    en: 'Compare title, H1, description and text of these pages, put the words of the subject back, then search the whole site for the words replaced by mistake, links and menus included.',
  },
  effect: {
    fr: 'Chaque page est trouvée pour son sujet\u00a0: suivez ses requêtes dans la Search Console.',
    en: 'Each page is found for its subject: follow its queries in Search Console.',
  },
  explains: ['title.duplicate', 'content.cannibalisation', 'heading.h1_duplicate'],
  capsScore: 48,
  find: (facts) => {
    const pages = withoutCopies(subjectPages(facts));
    if (pages.length > mostCompared) return null;
    const found = misnamed(pages, facts);
    const [first] = found;
    if (first === undefined) return null;
    const path = shownAddress(pathOf(first.page.record.url));
    const urls = addressesOf(found.map(({ page }) => page));
    const [name, subject] = [excerpt(first.name, 60), excerpt(first.subject, 60)];
    const [fr, en] =
      found.length > 1
        ? [`Les titres de ${found.length} pages nomment`, `The titles of ${found.length} pages name`]
        : ['Le titre d’une page nomme', 'The title of one page names'];
    return {
      pages: found.length,
      share: found.length / pages.length,
      examples: urls,
      sentence: {
        fr: `${fr} un autre sujet que leur texte\u00a0: ${path} s’intitule «\u202f${name}\u202f» et traite de «\u202f${subject}\u202f».`,
        en: `${en} another subject than ${found.length > 1 ? 'their' : 'its'} text: ${path} is titled “${name}” and is about “${subject}”.`,
      },
      edits: found.map((one) => ({
        page: one.page.record.url,
        before: one.name,
        after: one.subject,
        text: {
          fr: `Remplacez ce titre par celui du sujet de la page\u00a0: «\u202f${one.subject}\u202f».`,
          en: `Replace this title with that of the subject of the page: “${one.subject}”.`,
        },
      })),
    };
  },
});

function misnamed(pages: readonly PageFacts[], facts: SiteFacts): Misnamed[] {
  const common = commonStems(pages, facts);
  const stemsIn = (text: string): string[] => [...new Set(stemsOf(text))].filter((stem) => !common.has(stem));
  const addresses = pages.map((page) => ({ page, stems: stemsIn(lastSegment(page)) }));
  /** The words of a name that are the subject of another page, and one of which the text never says. */
  const subjectOfOther = (page: PageFacts, foreign: readonly string[], uses: Uses): readonly string[] | undefined =>
    addresses
      .filter((one) => one.page !== page)
      .map(({ stems }) => foreign.filter((stem) => isIn(stem, stems)))
      .find((shared) => shared.length >= leastForeign && shared.some((stem) => !isIn(stem, [...uses.keys()])));
  return closestFirst(pages.filter((page) => page !== facts.home && page.words >= leastWords)).flatMap((page) => {
    const [title, heading] = [page.content?.title ?? '', mainHeading(page) ?? ''];
    const about = stemsIn(lastSegment(page));
    const uses = usesIn(page);
    for (const [name, other] of [
      [title, heading],
      [heading, title],
    ] as const) {
      const own = stemsIn(name);
      const otherOwn = stemsIn(other);
      const foreign = own.filter((stem) => !isIn(stem, about) && !isIn(stem, otherOwn));
      const missing = about.filter((stem) => !isIn(stem, own));
      if (missing.length === 0 || missing.length < missingShare * about.length) continue;
      const shared = subjectOfOther(page, foreign, uses);
      if (shared === undefined) continue;
      if (meanUses(missing, uses) < Math.max(leastUses, timesMore * meanUses(shared, uses))) continue;
      const isNamed = otherOwn.some((stem) => isIn(stem, about));
      return [{ page, name, subject: isNamed ? other : lastSegment(page) }];
    }
    return [];
  });
}

/** True for a word of a list, or one of its forms: the stem of a short word begins that of a longer one. */
const isIn = (stem: string, list: readonly string[]): boolean =>
  list.some((one) => one.startsWith(stem) || stem.startsWith(one));

/** Times that a text says each word. */
type Uses = ReadonlyMap<string, number>;

const meanUses = (stems: readonly string[], uses: Uses): number =>
  stems.reduce((sum, stem) => sum + (uses.get(stem) ?? 0), 0) / stems.length;

function usesIn({ content }: PageFacts): Uses {
  const uses = new Map<string, number>();
  for (const { position, kind, level, text } of content?.blocks ?? []) {
    if (position !== 'content' || (kind === 'heading' && level === 1)) continue;
    for (const stem of stemsOf(text)) uses.set(stem, (uses.get(stem) ?? 0) + 1);
  }
  return uses;
}

const stemsOf = (text: string): string[] =>
  foldedWords(text)
    .filter((word) => word.length >= shortest && !functionWords.fr!.has(word) && !functionWords.en!.has(word))
    .map((word) => word.slice(0, stemLength));

/** Stems of the name of the site and of its places. */
function commonStems(pages: readonly PageFacts[], facts: SiteFacts): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { content } of pages)
    for (const stem of new Set(stemsOf(content?.title ?? ''))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count > 2 && count >= commonShare * pages.length);
  return new Set([...common.map(([stem]) => stem), ...[...sitePlaces(facts).words].flatMap(stemsOf)]);
}
