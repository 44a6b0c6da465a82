import type { Locale } from '../values/locale.ts';
import type { Text } from '../values/text.ts';
import type { ContentFormat, WritingType } from './content-format.ts';
import { legalMention } from './legal-mentions.ts';
import type { MessageAbout } from './message-about.ts';
import { pair } from './pair.ts';
import { typeset, typesetText } from './typeset.ts';

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

/** A brief an editor can work from: the format's own plan, completed with questions, terms, proofs, access and law. */
export function composeBrief(
  format: ContentFormat,
  about: MessageAbout,
  terms: readonly string[],
  country: string,
  locale: Locale,
): ComposedBrief {
  const own = format.brief(about);
  return {
    title: typeset(titleOf(format, about, locale), locale),
    angle: typesetText(own.angle),
    questions: questionsOf(about, locale).map((one) => typeset(one, locale)),
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

function titleOf(format: ContentFormat, about: MessageAbout, locale: Locale): string {
  const event = about.event === null ? '' : locale === 'fr' ? `${about.event.fr} : ` : `${about.event.en}: `;
  if (format.id === 'E-LINKFIX')
    return locale === 'fr' ? `Relier la page « ${about.keyword} »` : `Link the “${about.keyword}” page`;
  const joint = locale === 'fr' ? ' : ' : ': ';
  const head = event === '' ? about.keywordFirst : `${event}${about.keyword}`;
  return event === ''
    ? `${head}${joint}${suffixes[format.writing][locale]}`
    : `${head}, ${suffixes[format.writing][locale]}`;
}

/** What the reader asks, from the persona's own words. */
function questionsOf(about: MessageAbout, locale: Locale): string[] {
  if (locale === 'fr') {
    return [
      `« ${about.keywordFirst} » : par quoi commencer ?`,
      `Comment ${about.job} sans se tromper ?`,
      `Que répondre à ce frein : ${about.pain} ?`,
      `Et à celui-ci : ${about.secondPain} ?`,
      `Comment vérifier soi-même ce qui est annoncé (${about.proof}) ?`,
    ];
  }
  return [
    `“${about.keywordFirst}”: where to start?`,
    `How to ${about.job} without getting it wrong?`,
    `What is the answer to this worry: ${about.pain}?`,
    `And to this one: ${about.secondPain}?`,
    `How can one check what is stated (${about.proof})?`,
  ];
}
