import { unprovenAbsence } from '../audits/facts/completeness.ts';
import type { SiteFacts } from '../audits/facts/site-facts.ts';
import { pathOf } from '../audits/wording.ts';
import { isBusiness, isCivic } from '../offers/business-signs.ts';
import { proposedHeading } from '../offers/proposed-heading.ts';
import { siteMenu } from '../offers/site-menu.ts';
import { shownAddress } from '../values/addresses/shown-address.ts';
import type { Text } from '../values/text.ts';
import { defineDiagnosis, type DiagnosisEdit, type DiagnosisProof } from './diagnosis.ts';
import {
  type NameWithoutPage,
  namesOfOnePage,
  type NamesOfOnePage,
  unlistedNames,
} from './signs/names-without-page.ts';
import { mayHideMenu } from './signs/hidden-menu.ts';
import { placeFamilies } from './signs/places/place-families.ts';
import { placeGrid } from './signs/places/place-grid.ts';
import { sentencesOf } from '../values/strings/sentences-of.ts';
import { mostCompared } from './signs/subject-pages.ts';

/** Pages to write that are proposed, names in the sentence. */
const mostPages = 10;
const mostNamed = 3;

export const pagesMissing = defineDiagnosis({
  id: 'pages-missing',
  severity: 'medium',
  effort: 'days',
  title: { fr: 'Des choses nommées n’ont pas de page', en: 'Things that the site names have no page' },
  action: { fr: 'Écrivez les pages qui manquent', en: 'Write the missing pages' },
  why: {
    fr: 'On cherche une chose par son nom\u00a0: aucune page lue n’est celle de ces choses. Une recherche a donc peu de chances de mener chez vous, et le visiteur qui veut en savoir plus n’a rien à ouvrir.',
    en: 'People search for a thing by its name: no page read is about these things. A search is therefore unlikely to lead to you, and visitors who want to know more have nothing to open.',
  },
  how: {
    fr: 'Commencez par ce que l’on vous demande le plus\u00a0: une page par nom, avec ce que l’on y trouve, prix, durée, preuve et façon de demander, jamais un même texte où seul le nom change\u202f; liez-la depuis la phrase qui la nomme.',
    en: 'Begin with what people ask you for most: one page for each name, with what it offers, price, duration, a proof and a way to ask, never one text in which only the name changes; link it from the sentence that names it.',
  },
  effect: {
    fr: 'Chaque page a ses propres recherches\u00a0: suivez ses affichages dans la Search Console et ses demandes.',
    en: 'Each page has its own searches: follow its impressions in Search Console and its enquiries.',
  },
  explains: [],
  capsScore: 60,
  find: (facts) => {
    if (facts.home === null || facts.htmlPages.length > mostCompared) return null;
    // A page that no link was read to may exist.
    if (unprovenAbsence(facts.crawl, facts.home) !== null || mayHideMenu(facts.home)) return null;
    if (isCivic(facts) && !isBusiness(facts)) return missingMembership(facts);
    // Who makes pages in series has pages of names enough.
    if (placeFamilies(facts).length > 0 || placeGrid(facts) !== null) return null;
    const ofOne = namesOfOnePage(facts);
    if (ofOne !== null) return proofOf(ofOne.names, sentenceOfOne(ofOne), facts);
    const names = unlistedNames(facts);
    return names.length === 0 || !isBusiness(facts) ? null : proofOf(names, sentenceOf(names), facts);
  },
});

function proofOf(names: readonly NameWithoutPage[], sentence: Text, facts: SiteFacts): DiagnosisProof {
  const shown = names.slice(0, mostPages);
  return {
    pages: names.length,
    share: Math.min(1, names.length / facts.htmlPages.length),
    examples: [...new Set(shown.map(({ page }) => page.record.url))],
    sentence,
    edits: shown.map(editOf),
  };
}

function editOf({ name, page, words }: NameWithoutPage): DiagnosisEdit {
  const heading = proposedHeading(name);
  return {
    page: page.record.url,
    text: {
      fr: `Écrivez une page «\u202f${heading}\u202f» et liez-la depuis ces mots.`,
      en: `Write a page “${heading}” and link it from these words.`,
    },
    before: words.startsWith(`${name},`) || words.includes(`, ${name},`) || words.endsWith(`, ${name}`) ? name : words,
    after: heading,
  };
}

const pathShown = (url: string): string => pathOf(shownAddress(url));

function sentenceOf(names: readonly NameWithoutPage[]): Text {
  const [{ name, page, namedOn, words }] = names as [NameWithoutPage];
  const others = names.slice(1, mostNamed).map((one) => one.name);
  const path = pathShown(page.record.url);
  const quoted = around(name, words);
  return {
    fr: `«\u202f${name}\u202f» est nommé sur ${namedOn} pages, parmi d’autres noms qui ont leur page («\u202f${quoted}\u202f», ${path}), et n’en a pas${others.length === 0 ? '' : `\u202f; de même\u00a0: ${others.join(', ')}`}.`,
    en: `“${name}” is named on ${namedOn} pages, among names that have their page (“${quoted}”, ${path}), and has none${others.length === 0 ? '' : `; nor have ${others.join(', ')}`}.`,
  };
}

/** Characters of a quotation, and those before the name in it. Working assumptions. */
const longestQuotation = 110;
const mostBefore = 60;

/** The part of the words that contains the name. */
function around(name: string, words: string): string {
  if (words.length <= longestQuotation) return words;
  const from = Math.max(0, words.indexOf(name) - mostBefore);
  const start = from === 0 ? 0 : words.indexOf(' ', from) + 1;
  const part = words.slice(start, start + longestQuotation).replace(/\s\S*$/, '');
  return `${start === 0 ? '' : '… '}${part}…`;
}

function sentenceOfOne({ names, target }: NamesOfOnePage): Text {
  const shown = names.slice(0, mostNamed).map(({ name }) => name);
  const [from, to] = [pathShown(names[0]!.page.record.url), pathShown(target.record.url)];
  return {
    fr: `${names.length} noms de la page ${from} (${shown.join(', ')}…) mènent tous à ${to}\u00a0: aucun n’a sa page.`,
    en: `${names.length} names on the page ${from} (${shown.join(', ')}…) all lead to ${to}: none has its own page.`,
  };
}

/** Words of a page on how to become a member, and of a text that speaks of members. */
const joining =
  /adh[ée]r(?:er|ez|ent|ents|ents?|e)?\b|adh[ée]sion|inscri(?:re|ption|ptions|vez)|rejoindre|rejoignez|cotisation|membership|\bjoin(?:ing)?\b|become a member|sign up|licence/i;
const members = /\badh[ée]rents?\b|\b(?:nos|des|our|club) (?:membres|members)\b/i;

/** A sentence to those who would join, not one about those who have. */
const toJoin =
  /adh[ée]re[rz]\b|adh[ée]sion|cotisation|s['’](?:y )?inscri|inscrivez|inscriptions?\b|rejoindre|rejoignez|membership|\bjoin(?:ing)? us\b|become a member|sign up/i;
/** What somebody who wants to join has to know: an amount, a day, whom to ask. */
const terms =
  /\d ?(?:€|£|euros?\b)|[€£] ?\d|\bcontact|@|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?\b/i;

/**
 * An association that speaks of its members, and of which no page, menu entry, heading or sentence with a price or a date is
 * on how to become one. Pages kept from search engines, drafts among them, prove nothing.
 */
function missingMembership(facts: SiteFacts): DiagnosisProof | null {
  const { home } = facts;
  const htmlPages = facts.htmlPages.filter(({ indexableReason }) => indexableReason !== 'noindex');
  const named = htmlPages.flatMap(({ record, content }) => [
    pathOf(record.url),
    content!.title ?? '',
    ...content!.headings.map(({ text }) => text),
  ]);
  if ([...named, ...siteMenu(facts).values()].some((name) => joining.test(name))) return null;
  const texts = htmlPages.flatMap(({ content }) => content!.blocks.map(({ text }) => text));
  if (texts.some((text) => toJoin.test(text) && terms.test(text))) return null;
  for (const page of htmlPages) {
    if (page !== home && facts.kindOf.get(page.record.url)?.kind !== 'about') continue;
    for (const { position, text } of page.content!.blocks) {
      const words = position === 'content' ? sentencesOf(text).find((one) => members.test(one)) : undefined;
      if (words === undefined) continue;
      const name = home!.language === 'en' ? 'Join us' : 'Adhérer';
      const path = pathShown(page.record.url);
      const sentence = {
        fr: `${path} parle des adhérents («\u202f${around(members.exec(words)![0], words)}\u202f»), et aucune page ne dit comment le devenir\u00a0: quand, où, combien, à qui s’adresser.`,
        en: `${path} speaks of members (“${around(members.exec(words)![0], words)}”), and no page says how to become one: when, where, how much, whom to ask.`,
      };
      return proofOf([{ name, page, words, namedOn: 1 }], sentence, facts);
    }
  }
  return null;
}
