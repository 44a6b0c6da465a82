import type { Answers } from '../../core/framework/company/answers.ts';
import { completeAnswers } from '../../core/framework/company/assumed-answers.ts';
import { readCompany } from '../../core/framework/company/company.ts';
import { companyFromAnswers } from '../../core/framework/company/company-from-answers.ts';
import { companyQuestions, type CompanyQuestions } from '../../core/framework/company/questions/company-questions.ts';
import type { DetailGroup } from '../../core/framework/company/questions/detail-questions.ts';
import type { SiteProfile } from '../../core/framework/company/site-profile/site-profile.ts';
import { Failure } from '../../core/values/failure.ts';
import type { Locale } from '../../core/values/locale.ts';
import { inBoth, plural, type Text } from '../../core/values/text.ts';
import type { Person } from '../../io/services/person.ts';
import { askChoices } from './ask-choice.ts';
import { givenAnswers, withSuggestions } from './given-answers.ts';
import { askAll, confirmAll, type Interview, type Interviewed } from './interview.ts';

/** What the questions depend on besides the answers. */
export interface CompanyTopic {
  readonly profile: SiteProfile;
  readonly today: string;
}

export const questionsOfTopic =
  ({ profile, today }: CompanyTopic) =>
  (answers: Answers): CompanyQuestions =>
    companyQuestions(answers, profile, today);

/** The company file of a set of answers, for a reader of a language; throws `Failure('invalid-input')` when it is not sound. */
export function companyOfAnswers(
  answers: Answers,
  { profile, today }: CompanyTopic,
  reader: Locale,
): Record<string, unknown> {
  const company = companyFromAnswers(completeAnswers(answers, profile, today), profile, today, reader);
  readCompany(company);
  return company;
}

/** The answers of a file of `--answers`, completed by what the site proposes. */
export function answersWithoutPerson(data: unknown, topic: CompanyTopic): Answers {
  const questionsOf = questionsOfTopic(topic);
  return withSuggestions(givenAnswers(data, questionsOf), (answers) => questionsOf(answers).first);
}

export interface CompanyInterview {
  readonly person: Person;
  readonly locale: Locale;
  readonly keep: (answers: Answers) => Promise<void>;
  /** Offers the questions that make parts of the plan more exact. */
  readonly details: boolean;
}

/** Asks the first questions, has the answers confirmed, then asks the details that the person chooses. */
export async function interviewCompany(
  given: Answers,
  topic: CompanyTopic,
  { person, locale, keep, details }: CompanyInterview,
): Promise<Interviewed> {
  const questionsOf = questionsOfTopic(topic);
  const firstOf = (answers: Answers) => questionsOf(answers).first;
  const shared = { person, locale, keep };
  person.tell(introduction[locale]);
  const first = await askAll(given, { ...shared, questionsOf: firstOf });
  if (first.left) return first;
  const recapOf = (answers: Answers) => {
    const { first: asked, site } = questionsOf(answers);
    return [...site.filter(({ id }) => shownSite.has(id)), ...asked];
  };
  const confirmed = await confirmAll(first.answers, { ...shared, questionsOf: recapOf });
  if (confirmed.left || !details) return confirmed;
  return askDetails(confirmed.answers, questionsOf, shared);
}

/** What the site says and a person can judge at a glance. */
const shownSite = new Set(['name', 'language', 'country', 'currency', 'vat']);

async function askDetails(
  given: Answers,
  questionsOf: (answers: Answers) => CompanyQuestions,
  interview: Omit<Interview, 'questionsOf'>,
): Promise<Interviewed> {
  const { person, locale } = interview;
  const groups = questionsOf(given).details;
  const reply = await askChoices(person, {
    message: chooseDetails.message[locale],
    help: chooseDetails.help[locale],
    choices: groups.map((group) => ({ value: group.id, label: groupText(group, given) })),
    initial: null,
    locale,
  });
  if (reply === 'left') return { answers: given, left: true };
  if (reply === 'back') return { answers: given, left: false };
  const chosen = new Set(reply.value);
  return askAll(given, {
    ...interview,
    questionsOf: (answers) =>
      questionsOf(answers)
        .details.filter(({ id }) => chosen.has(id))
        .flatMap(({ questions }) => questions),
  });
}

function groupText({ title, improves, questions }: DetailGroup, answers: Answers): Text {
  const open = questions.filter(({ id }) => answers[id] === undefined).length;
  return inBoth((locale) => {
    const count = `${open} ${plural(open, locale, { one: 'question', other: 'questions' })}`;
    return `${title[locale]} (${count})${locale === 'fr' ? '\u00a0: ' : ': '}${improves[locale]}`;
  });
}

/** Questions need a terminal or a file of answers. */
export function nobodyToAsk(command: string): Failure {
  return new Failure('invalid-input', {
    fr: `Les questions se posent sur un terminal. Sans terminal, donnez --answers FICHIER (YAML ou JSON)\u202f: voyez maillage ${command} --help.`,
    en: `Questions need a terminal. Without one, give --answers FILE (YAML or JSON): see maillage ${command} --help.`,
  });
}

const introduction: Text = {
  fr: 'Entrée garde la réponse proposée, écrire la remplace, → la reprend pour la corriger.\nÉchap revient en arrière, Ctrl-C arrête sans rien perdre.',
  en: 'Enter keeps the proposed answer, typing replaces it, → takes it for editing.\nEscape goes back, Ctrl-C stops and loses nothing.',
};

const chooseDetails: Readonly<Record<'message' | 'help', Text>> = {
  message: { fr: 'Que voulez-vous préciser maintenant\u202f?', en: 'What would you like to make more exact now?' },
  help: {
    fr: 'Rien n’est obligatoire\u202f: sans réponse, une hypothèse de travail est prise et notée dans le fichier.',
    en: 'Nothing is required: without an answer, a working assumption is taken and noted in the file.',
  },
};
