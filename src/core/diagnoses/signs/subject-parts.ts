import { wordList } from '../../language/word-list.ts';
import { foldedWords } from './shingles.ts';

interface PartWords {
  /** Articles and possessives before the name. */
  readonly determiners: ReadonlySet<string>;
  /** Words that make a sentence of a heading: it speaks to the reader, or of the author. */
  readonly spoken: ReadonlySet<string>;
  /** Words that begin a question or its answer. */
  readonly opening: ReadonlySet<string>;
  /** First words of what remains after the rest was named. */
  readonly remaining: ReadonlySet<string>;
  /** What is said of any subject: when, how much, for whom; first, before what it is said of. */
  readonly aspects: ReadonlySet<string>;
  /** The same, where a definite complement says that the subject is known: « organisation des stages », not « organisation de mariages ». */
  readonly definiteAspects: ReadonlySet<string>;
  readonly definite: RegExp;
  /** Words that end a heading about a subject already named. */
  readonly last: ReadonlySet<string>;
}

const parts: Readonly<Record<'fr' | 'en', PartWords>> = {
  fr: {
    determiners: wordList('le la les l un une des nos notre mes mon ma vos votre quelques'),
    spoken: wordList('vous nous on tu'),
    opening: wordList('comment pourquoi quand qui que quoi quel quelle quels quelles combien ou ce'),
    remaining: wordList('autre autres divers diverses plus aussi'),
    aspects: wordList(`
      deroulement deroule fonctionnement modalites conditions date dates horaire horaires calendrier planning agenda
      inscription inscriptions adhesion cotisation cotisations tarif tarifs prix honoraires remboursement acces objectif
      objectifs but buts finalite avantages bienfaits bienfait etapes remerciements historique information informations infos
      renseignements temoignages avis questions faq contact indications contre prerequis pedagogie evaluation debouches
      composition ingredients definition symptomes causes consequences conclusion resume sommaire
    `),
    definiteAspects: wordList(`
      organisation lieu lieux programme contenu presentation role place duree choix public histoire origine origines principe
      principes structure preparation etat esprit vie mission missions regles reglement animation animateurs encadrement
    `),
    definite: /^(?:du|des|de (?:la|l|les|nos|notre|votre|vos|ces?|cette)|d (?:une?|autres))\b/,
    last: wordList('supplementaires complementaires pratiques utiles diverses'),
  },
  en: {
    determiners: wordList('the a an our my your some'),
    spoken: wordList('you we us'),
    opening: wordList('how why what when where who which'),
    remaining: wordList('other others more also further additional miscellaneous'),
    aspects: wordList(`
      date dates time times hours schedule timetable calendar conditions terms price prices pricing fee fees rates cost costs
      access directions registration enrolment enrollment admission eligibility requirements objective objectives aim aims
      benefits advantages steps history testimonials reviews questions faq information contact location locations indications
      contraindications prerequisites ingredients definition symptoms causes consequences conclusion summary acknowledgements
    `),
    definiteAspects: wordList(`
      organisation organization place places programme program content contents presentation role length duration choice
      origin origins principle principles structure preparation spirit life mission rules course
    `),
    definite: /^of (?:the|our|your|my|this|these|each|an?)\b/,
    last: wordList(
      'dates times hours schedule timetable terms conditions requirements objectives information prerequisites',
    ),
  },
};

/** Imperatives: « Soutenez l’association ». */
const order = /^(?!(?:chez|assez|nez|rez|rendez)$)[a-z]{3,}ez$/;
/** What may follow what is said of a subject: its complement, or another thing that is said of it. */
const joint = /^(?:de|d|du|des|a|au|aux|et|ou|pour|of|for|and|or|to|in)$/;

/**
 * True for a heading that opens a part of one subject, which nobody looks for by itself: a sentence, what remains (“Further
 * activities”), or what is said of any subject (« Dates et lieux des séances », “Booking conditions”).
 */
export function isSubjectPart(heading: string, language: string): boolean {
  const words = parts[language === 'fr' ? 'fr' : 'en'];
  const all = foldedWords(heading);
  if (all.some((word, at) => words.spoken.has(word) && !isNounOf(all, at))) return true;
  const own = all.slice(all.findIndex((word) => !words.determiners.has(word)));
  const [first = '', second = ''] = own;
  if (words.opening.has(first) || words.remaining.has(first) || words.last.has(own.at(-1)!)) return true;
  if (language === 'fr' && order.test(first)) return true;
  if (words.aspects.has(first) && (own.length === 1 || joint.test(second))) return true;
  return words.definiteAspects.has(first) && (own.length === 1 || words.definite.test(own.slice(1).join(' ')));
}

/** « Rendez-vous », « chez nous »: no subject of a sentence. */
const isNounOf = (words: readonly string[], at: number): boolean =>
  /^(?:rendez|chez|pour|with|for)$/.test(words[at - 1] ?? '');
