import type { Locale } from '../../values/locale.ts';
import { pair, type Text } from '../../values/text.ts';
import type { ContentFormat } from '../content-format.ts';
import type { WritingType } from '../../planning/plan/content-kinds.ts';
import { legalMention } from '../../planning/messages/legal-mentions.ts';
import type { MessageAbout } from '../../planning/messages/message-about.ts';
import { ofName } from '../../language/french-joints.ts';
import { type ReaderNeed, readerQuestions } from './reader-questions.ts';
import { typeset, typesetText } from '../../language/typeset.ts';

export interface ComposedBrief {
  readonly title: string;
  readonly angle: Text;
  readonly questions: readonly string[];
  readonly outline: readonly Text[];
  readonly terms: readonly string[];
  readonly proofs: readonly string[];
  readonly callToAction: Text;
  readonly length: { readonly min: number; readonly max: number } | null;
  readonly linking: Text;
  readonly accessibility: readonly Text[];
  readonly legal: readonly Text[];
}

const suffixes: Readonly<Record<WritingType, Text>> = {
  tutorial: pair('la démonstration', 'the demonstration'),
  story: pair("l'histoire", 'the story'),
  list: pair('la liste à vérifier', 'the checklist'),
  comparison: pair('comparer avant de choisir', 'compare before you choose'),
  testimonial: pair("ce qu'en disent les clients", 'what customers say'),
  backstage: pair('dans les coulisses', 'behind the scenes'),
  'question-answer': pair('vos questions, nos réponses', 'your questions answered'),
  'case-study': pair("le récit d'un client", "a customer's story"),
  news: pair('ce qui change pour vous', 'what changes for you'),
  manifesto: pair('ce que nous promettons', 'what we promise'),
  'practical-sheet': pair('le guide pratique', 'the practical guide'),
  dialogue: pair('à vous de choisir', 'you choose'),
};

/** Where the format says more than the way of telling. */
const formatSuffixes: Readonly<Record<string, Text>> = {
  'F-INTERVIEW': pair("l'entretien croisé", 'the interview'),
  'F-EXPERT': pair("l'avis d'une personne du métier", 'a practitioner’s answer'),
  'F-PARTNERPOST': pair('le conseil de nos partenaires', 'advice from our partners'),
  'F-AMB': pair('le kit des ambassadeurs', 'the ambassador kit'),
  'F-AFFIL': pair("la sélection d'un créateur", 'a creator’s picks'),
  'F-COLAB': pair("l'édition limitée", 'the limited edition'),
  'F-PRESS': pair('le dossier de presse', 'the press kit'),
  'F-NANO': pair('vu chez un créateur', 'seen at a creator’s place'),
  'I-WEBINAR': pair('le webinaire', 'the webinar'),
  'I-LIVE': pair('en direct', 'live session'),
  'I-CALC': pair('le calculateur', 'the calculator'),
  'I-TEMPLATE': pair('le modèle à télécharger', 'the download'),
  'I-QUIZ': pair('le quiz', 'the quiz'),
  'I-GAME': pair('le jeu', 'the game'),
  'I-INFOG': pair("l'infographie", 'the interactive chart'),
  'I-DEMO': pair('la démonstration à essayer', 'the demo to try'),
  'I-POLL': pair('la question du mois', 'the question of the month'),
  'I-EMAILINT': pair('où en êtes-vous ?', 'where are you now?'),
  'I-CHATBOT': pair('vos réponses à toute heure', 'answers at any hour'),
  'U-REVIEW': pair('les avis de clients', 'customer reviews'),
  'U-PHOTO': pair('chez vous, en photos', 'at your place, in pictures'),
  'U-CHALLENGE': pair('le défi', 'the challenge'),
  'U-CONTEST': pair('le concours photo', 'the photo contest'),
  'U-FORUM': pair("l'entraide entre clients", 'customers help each other'),
  'U-UNBOX': pair('le déballage', 'the unboxing'),
  'U-NPSQUOTE': pair('trois réponses à notre enquête', 'three answers to our survey'),
  'U-REPOST': pair('vu chez vous', 'seen at your place'),
  'U-TEMPLATE': pair('les modèles de vos pairs', 'templates from your peers'),
  'U-GUIDE': pair('les conseils de trois clients', 'advice from three customers'),
  'U-COCREATE': pair('le vote', 'the vote'),
  'E-PILLAR': pair('le guide complet', 'the complete guide'),
  'E-NEWS': pair('la lettre du mois', 'the monthly letter'),
  'E-CATEGORY': pair('comment choisir', 'how to choose'),
  'E-PRODUCT': pair('la fiche complète', 'the full product page'),
  'E-LANDING': pair("l'offre en clair", 'the offer in plain words'),
  'E-LOCAL': pair('venir sur place', 'coming in person'),
  'E-UPDATE': pair('la page remise à jour', 'the refreshed page'),
  'E-GLOSS': pair('le lexique', 'the glossary'),
};

/** A brief an editor can work from: the format's own plan, completed with questions, terms, proofs, access and law. */
export function composeBrief(
  format: ContentFormat,
  about: MessageAbout,
  terms: readonly string[],
  country: string,
  locale: Locale,
  reader: { readonly intent: string; readonly needs: readonly ReaderNeed[] } = { intent: 'commercial', needs: [] },
): ComposedBrief {
  const own = format.brief(about);
  const questions =
    format.id === 'E-LINKFIX'
      ? linkQuestions(about, locale)
      : readerQuestions(about, reader.intent, reader.needs, locale);
  return {
    title: typeset(titleOf(format, about, locale), locale),
    angle: typesetText(format.id === 'E-LINKFIX' ? own.angle : anchored(own.angle, about)),
    questions: questions.map((one) => typeset(one, locale)),
    outline: own.outline.map(typesetText),
    terms: [...new Set([about.keyword, ...terms, ...about.words])].slice(0, 10),
    proofs: [...new Set([about.proof, about.secondProof])].map((one) => typeset(one, locale)),
    callToAction: typesetText(own.callToAction),
    length: format.length[1] === 0 ? null : { min: format.length[0], max: format.length[1] },
    linking: typesetText(format.linking),
    accessibility: format.accessibility.map(typesetText),
    legal: format.legal.map((id) => typesetText(legalMention(id, country).required)),
  };
}

/** An angle that names neither what the reader wants nor what holds the reader back is completed with both. */
function anchored(angle: Text, about: MessageAbout): Text {
  if ([about.job, about.pain, about.secondPain].some((words) => words !== '' && angle.fr.includes(words))) return angle;
  const named = angle.fr.includes(about.who);
  return pair(
    `${angle.fr} ${named ? 'Son projet' : `Projet ${ofName(about.who)}`} : ${about.job} ; frein à lever : « ${about.pain} ».`,
    `${angle.en} ${named ? 'The project' : `Project of ${about.who}`}: ${about.job}; worry to lift: “${about.pain}”.`,
  );
}

/** What a page made for one content is called at any season: « Miel cristallisé : la liste à vérifier ». */
export function pageName(format: ContentFormat, about: MessageAbout, locale: Locale): string {
  return typeset(titleOf(format, { ...about, event: null }, locale), locale);
}

function titleOf(format: ContentFormat, about: MessageAbout, locale: Locale): string {
  const event = about.event === null ? '' : locale === 'fr' ? `${about.event.fr} : ` : `${about.event.en}: `;
  if (format.id === 'E-LINKFIX')
    return locale === 'fr' ? `Relier la page « ${about.keyword} »` : `Link the “${about.keyword}” page`;
  const suffix = (formatSuffixes[format.id] ?? suffixes[format.writing])[locale];
  const joint = locale === 'fr' ? ' : ' : ': ';
  const head = event === '' ? about.keywordFirst : `${event}${about.keyword}`;
  // a keyword that names the thing itself needs no reminder: « calculateur de prix », not « … : le calculateur »
  if (about.keyword.toLowerCase().includes(suffix.replace(/^(?:le |la |l['’]|les |the )/, ''))) return head;
  return event === '' ? `${head}${joint}${suffix}` : `${head}, ${suffix}`;
}

/** What the person who adds the links has to settle. */
function linkQuestions(about: MessageAbout, locale: Locale): string[] {
  return locale === 'fr'
    ? [
        `Depuis quelles pages fortes relier « ${about.keyword} » ?`,
        'Quelle phrase existante peut accueillir le lien ?',
        'Quelle ancre dit où elle mène, sans répéter les autres ?',
      ]
    : [
        `From which strong pages should “${about.keyword}” be linked?`,
        'Which existing sentence can carry the link?',
        'Which anchor says where it leads without repeating the others?',
      ];
}
