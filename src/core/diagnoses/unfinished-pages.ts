import type { PageFacts, SiteFacts } from '../audits/facts/site-facts.ts';
import type { Block } from '../pages/page.ts';
import { countWords } from '../pages/reading/count-words.ts';
import { excerpt } from '../audits/wording.ts';
import { unfilledFieldsOf } from '../audits/texts/unfilled-field.ts';
import { defineDiagnosis, type DiagnosisProof } from './diagnosis.ts';
import { sentencesOf } from '../values/strings/sentences-of.ts';
import { isAuthorCaveat } from './signs/author-caveats.ts';
import { namedPaths } from './signs/proof-text.ts';
import { addressesOf, closestFirst } from './signs/subject-pages.ts';
import { isWorkingNote } from './signs/working-notes.ts';

/** Working assumptions: a longer page has something to read, and one page may wait. */
const mostWords = 60;
const mostWordsUnder = 350;
const longestHeading = 6;
const leastPages = 2;
/** Fields left to fill in, on one page (a legal notice without its publisher) or over the site. Working assumption. */
const leastFields = 3;
/** A notice that stands for the text of a page. */
const notice =
  /(?:contenu|texte|page|rubrique|section) (?:[àa] (?:compl[ée]ter|venir|r[ée]diger)|en (?:construction|cours (?:de )?(?:r[ée]daction|construction|cr[ée]ation)|travaux|pr[ée]paration))|site en construction|[àa] venir (?:bient[ôo]t|prochainement)|bient[ôo]t (?:disponible|en ligne)|disponibles? (?:prochainement|bient[ôo]t)|revenez (?:bient[ôo]t|plus tard)|\bcoming soon\b|\bunder construction\b|\b(?:content|page|text) (?:to be (?:added|completed|written)|to come|goes here)\b|\bcheck back soon\b|\bmore (?:content |information )?coming soon\b/i;

export const unfinishedPages = defineDiagnosis({
  id: 'unfinished-pages',
  severity: 'high',
  effort: 'days',
  area: 'trust',
  loses: 'visitors',
  title: { fr: 'Des pages sont restées inachevées', en: 'Pages were left unfinished' },
  action: { fr: 'Finissez ou retirez ce qui est en attente', en: 'Finish or remove what still waits' },
  why: {
    fr: 'Un visiteur qui lit «\u202fà venir\u202f», un champ vide ou une note de travail conclut que la maison n’est pas prête, et un moteur n’y trouve rien à montrer.',
    en: 'A visitor who reads “coming soon”, an empty field or a working note concludes that the company is not ready, and a search engine finds nothing to show.',
  },
  how: {
    fr: 'Remplissez les champs, supprimez les notes, écrivez ces pages ou retirez-les du menu et du plan de site jusqu’à ce qu’elles le soient.',
    en: 'Fill in the fields, delete the notes, write these pages or take them out of the menu and the sitemap until they are.',
  },
  effect: {
    fr: 'Chaque entrée du menu ouvre une page qui répond\u00a0; relancez l’audit pour le vérifier.',
    en: 'Each entry of the menu opens a page that answers; run the audit again to verify it.',
  },
  explains: ['content.placeholder', 'content.thin', 'content.thin_vs_norm'],
  capsScore: 62,
  find: (facts) => {
    const { htmlPages } = facts;
    const unfilled = htmlPages.filter((page) => fieldsOf(page).length > 0);
    if (unfilled.flatMap(fieldsOf).length >= leastFields)
      return unfilledProof(closestFirst(unfilled), htmlPages.length);
    const noted = closestFirst(htmlPages.filter((page) => noteOf(page) !== undefined));
    if (noted.length > 0) return notedProof(noted, htmlPages.length);
    const wary = cautiousPages(facts);
    if (wary !== null) return wary;
    const waiting = closestFirst(htmlPages.filter(isWaiting));
    if (waiting.length < leastPages) return null;
    const urls = addressesOf(waiting);
    const quote = excerpt(noticeOf(waiting[0]!)!.text, 50);
    return {
      pages: waiting.length,
      share: waiting.length / htmlPages.length,
      examples: urls,
      sentence: {
        fr: `${waiting.length} pages sur ${htmlPages.length} annoncent un contenu qui n’y est pas («\u202f${quote}\u202f»)\u00a0: ${namedPaths(urls)}`,
        en: `${waiting.length} of ${htmlPages.length} pages announce content that is not there (“${quote}”): ${namedPaths(urls)}`,
      },
    };
  },
});

/** The fields of a template that a page still shows. */
function fieldsOf({ content }: PageFacts): string[] {
  return unfilledFieldsOf((content?.blocks ?? []).flatMap(({ kind, text }) => (kind === 'code' ? [] : [text])));
}

function unfilledProof(pages: readonly PageFacts[], all: number): DiagnosisProof {
  const urls = addressesOf(pages);
  const fields = pages.flatMap(fieldsOf);
  const [first] = fields;
  return {
    pages: pages.length,
    share: pages.length / all,
    examples: urls,
    sentence: {
      fr: `${fields.length} champs d’un modèle restent à remplir («\u202f${first}\u202f») sur ${pages.length} page${pages.length > 1 ? 's' : ''}\u00a0: ${namedPaths(urls)}`,
      en: `${fields.length} fields of a template are left to fill in (“${first}”) on ${pages.length} page${pages.length > 1 ? 's' : ''}: ${namedPaths(urls)}`,
    },
    edits: pages.map((page) => ({
      page: page.record.url,
      text: {
        fr: `Remplissez les ${fieldsOf(page).length} champs, ou retirez la ligne qui ne s’applique pas.`,
        en: `Fill in the ${fieldsOf(page).length} fields, or remove a line that does not apply.`,
      },
      before: fieldsOf(page)[0]!,
    })),
  };
}

/** A text meant for whoever makes the site. */
function noteOf({ content }: PageFacts): string | undefined {
  return content?.blocks.find(({ kind, text }) => kind !== 'code' && kind !== 'heading' && isWorkingNote(text))?.text;
}

/** What visitors read of the making of the site costs less than pages that are not there. */
const capOfNotes = 66;

function notedProof(pages: readonly PageFacts[], all: number): DiagnosisProof {
  const quote = excerpt(noteOf(pages[0]!)!, 120);
  const urls = addressesOf(pages);
  return {
    capsScore: capOfNotes,
    pages: pages.length,
    share: pages.length / all,
    examples: urls,
    sentence: {
      fr: `Les visiteurs lisent une note destinée à qui fait le site («\u202f${quote}\u202f»)\u00a0: ${namedPaths(urls)}`,
      en: `Visitors read a note meant for whoever makes the site (“${quote}”): ${namedPaths(urls)}`,
    },
    edits: pages.map((page) => ({
      page: page.record.url,
      text: { fr: 'Supprimez cette note.', en: 'Remove this note.' },
      before: excerpt(noteOf(page)!, 200),
    })),
  };
}

/** Pages whose caveats are a habit of whoever wrote them; one of a court or a doctor is due. Working assumption. */
const leastWary = 3;

/** Pages that say to customers what their author does not know. */
function cautiousPages({ htmlPages, kindOf }: SiteFacts): DiagnosisProof | null {
  const found = closestFirst(
    htmlPages.filter((page) => kindOf.get(page.record.url)?.kind !== 'legal' && caveatOf(page) !== undefined),
  );
  if (found.length < leastWary) return null;
  const quote = excerpt(caveatOf(found[0]!)!, 120);
  const urls = addressesOf(found);
  return {
    capsScore: capOfNotes,
    pages: found.length,
    share: found.length / htmlPages.length,
    examples: urls,
    sentence: {
      fr: `${found.length} pages disent au client ce que leur auteur ne sait pas, au lieu d’un fait («\u202f${quote}\u202f»)\u00a0: ${namedPaths(urls)}`,
      en: `${found.length} pages tell customers what their author does not know, in place of a fact (“${quote}”): ${namedPaths(urls)}`,
    },
    edits: found.map((page) => ({
      page: page.record.url,
      text: {
        fr: 'Remplacez cette réserve par un fait que vous pouvez prouver, ou supprimez-la.',
        en: 'Replace this caveat by a fact that you can prove, or remove it.',
      },
      before: excerpt(caveatOf(page)!, 200),
    })),
  };
}

function caveatOf({ content }: PageFacts): string | undefined {
  for (const { kind, position, text } of content?.blocks ?? []) {
    const found = position !== 'content' || kind === 'quote' ? undefined : sentencesOf(text).find(isAuthorCaveat);
    if (found !== undefined) return found.trim();
  }
  return undefined;
}

/** A short page with a notice, or a longer one with the notice as a heading over what is missing. */
function isWaiting(page: PageFacts): boolean {
  const found = noticeOf(page);
  if (found === undefined) return false;
  const isHeading = found.kind === 'heading' && countWords(found.text) <= longestHeading;
  return page.words <= (isHeading ? mostWordsUnder : mostWords);
}

function noticeOf({ content }: PageFacts): Block | undefined {
  return content?.blocks.find(({ position, text }) => position === 'content' && notice.test(text));
}
