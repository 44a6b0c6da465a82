import type { PageFacts } from '../audits/facts/site-facts.ts';
import { excerpt } from '../audits/wording.ts';
import type { PageContent } from '../pages/page.ts';
import { inBoth, type Text } from '../values/text.ts';
import { defineDiagnosis, type DiagnosisEdit } from './diagnosis.ts';
import { mayBeScripted } from './signs/own-scripts.ts';
import { namedPaths } from './signs/proof-text.ts';
import { addressesOf, closestFirst } from './signs/subject-pages.ts';

type Unsent = NonNullable<PageContent['forms'][number]['unsent']>;

export const formsUnsent = defineDiagnosis({
  id: 'forms-unsent',
  severity: 'critical',
  effort: 'hours',
  once: true,
  area: 'trust',
  loses: 'visitors',
  title: { fr: 'Des formulaires que rien ne reçoit', en: 'Forms that nothing receives' },
  action: { fr: 'Branchez les formulaires', en: 'Connect the forms' },
  why: {
    fr: 'Le visiteur remplit, envoie, et croit avoir été lu\u00a0: sa demande se perd, et ses réponses s’affichent dans l’adresse de la page.',
    en: 'Visitors fill in, send and believe they have been read: the request is lost, and their answers are shown in the address of the page.',
  },
  how: {
    fr: 'Donnez à chaque formulaire une adresse d’envoi (un service de formulaires, ou un script de votre serveur, en POST) et une page de remerciement, puis envoyez-vous un message par chacun\u202f; en attendant, mettez le téléphone et le courriel à la place.',
    en: 'Give each form a sending address (a form service, or a script of your server, by POST) and a thank-you page, then send yourself a message through each; meanwhile put the telephone and the e-mail in their place.',
  },
  effect: {
    fr: 'Chaque demande arrive\u00a0: comptez les messages reçus, un mois avant et un mois après.',
    en: 'Each request arrives: count the messages received, one month before and one month after.',
  },
  explains: [],
  capsScore: 46,
  find: ({ htmlPages }) => {
    const pages = closestFirst(htmlPages.filter((page) => unsentIn(page) !== null));
    if (pages.length === 0) return null;
    const urls = addressesOf(pages);
    const cause = causes[unsentIn(pages[0]!)!];
    const isOne = pages.length === 1;
    return {
      pages: pages.length,
      share: pages.length / htmlPages.length,
      examples: urls,
      sentence: {
        fr: `${isOne ? 'Le formulaire d’une page' : `Les formulaires de ${pages.length} pages`} ${cause(isOne).fr}\u00a0: ${namedPaths(urls)}`,
        en: `${isOne ? 'The form of one page' : `The forms of ${pages.length} pages`} ${cause(isOne).en}: ${namedPaths(urls)}`,
      },
      edits: pages.map(editOf),
    };
  },
});

const causes: Readonly<Record<Unsent, (isOne: boolean) => Text>> = {
  empty: (isOne) => ({
    fr: `${isOne ? 'n’a' : 'n’ont'} ni adresse d’envoi ni script`,
    en: `${isOne ? 'has' : 'have'} neither a sending address nor a script`,
  }),
  example: (isOne) => ({
    fr: `${isOne ? 'envoie' : 'envoient'} à une adresse d’exemple`,
    en: `${isOne ? 'sends' : 'send'} to the address of an example`,
  }),
  key: (isOne) => ({
    fr: `${isOne ? 'envoie' : 'envoient'} la clé d’un exemple, que le service refuse`,
    en: `${isOne ? 'sends' : 'send'} the key of an example, which the service refuses`,
  }),
};

const unsentForm = ({ content }: PageFacts) => content?.forms.find(({ unsent }) => unsent !== undefined);

/** A form without an address is not known to be lost where a script of the site may take it over by its class or its place. */
function unsentIn(page: PageFacts): Unsent | null {
  const cause = unsentForm(page)?.unsent ?? null;
  return cause === 'empty' && mayBeScripted(page) ? null : cause;
}

function editOf(page: PageFacts): DiagnosisEdit {
  const { action = '', unsent } = unsentForm(page) ?? {};
  if (unsent === 'key')
    return {
      page: page.record.url,
      text: {
        fr: 'Mettez dans le champ caché du formulaire la clé que le service vous a donnée, puis envoyez-vous un message.',
        en: 'Put the key that the service gave you in the hidden field of the form, then send yourself a message.',
      },
    };
  return {
    page: page.record.url,
    text: inBoth((locale) =>
      locale === 'fr'
        ? 'Donnez au formulaire une adresse d’envoi (action) en POST, puis envoyez-vous un message.'
        : 'Give the form a sending address (action) by POST, then send yourself a message.',
    ),
    before: excerpt(`action="${action ?? ''}"`, 80),
  };
}
