import type { Company } from '../../framework/company/company.ts';
import { hoursInWords } from '../../framework/company/site-profile/presence/hours-in-words.ts';
import type { SitePresence } from '../../framework/company/site-profile/presence/found-presence.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';

const nothingStated: SitePresence = { address: null, telephone: null, hours: null, reviewPage: null };

/** How to claim or create the listing of a company, with the facts that its site proves and those that it does not. */
export function listingSteps(
  { organisation: { name, domain } }: Pick<Company, 'organisation'>,
  presence: SitePresence = nothingStated,
): Text[] {
  const facts: readonly (readonly [Text, Text | string | null])[] = [
    [pair('nom', 'name'), name],
    [pair('adresse', 'address'), presence.address],
    [pair('téléphone', 'telephone'), presence.telephone],
    [pair('horaires', 'hours'), presence.hours === null ? null : hoursInWords(presence.hours)],
    [pair('site', 'site'), domain],
  ];
  const stated = facts.flatMap(([label, value]) => {
    if (value === null) return [];
    const said = typeof value === 'string' ? pair(value, value) : value;
    return [pair(`${label.fr} : ${said.fr}`, `${label.en}: ${said.en}`)];
  });
  const missing = facts.flatMap(([label, value]) => (value === null ? [label] : []));
  return [
    pair(
      'Cherchez le nom de l’entreprise et sa ville sur Google Maps. Une fiche existe : demandez-en la gestion (« Vous êtes le propriétaire ? »). Aucune : créez-la sur google.com/business, c’est gratuit.',
      'Search for the name of the company and its town on Google Maps. If a listing exists, ask to manage it (“Own this business?”). If none does, create it on google.com/business, which is free.',
    ),
    inBoth((locale) =>
      locale === 'fr'
        ? `Écrivez-y à l’identique ce que dit votre site : ${stated.map((one) => one.fr).join(' · ')}.`
        : `Write there exactly what your site says: ${stated.map((one) => one.en).join(' · ')}.`,
    ),
    ...(missing.length === 0
      ? []
      : [
          inBoth((locale) => {
            const list = missing.map((one) => one[locale]).join(', ');
            return locale === 'fr'
              ? `Votre site ne le dit pas, ou le dit de plusieurs façons : ${list}. Décidez-en, puis écrivez-le sur la fiche et sur le site.`
              : `Your site does not say it, or says it in several ways: ${list}. Settle it, then write it on the listing and on the site.`;
          }),
        ]),
    pair(
      'Choisissez la catégorie de votre métier et ajoutez trois photos à vous. Pas de mots de publicité dans le nom ; si vous allez chez les clients sans les recevoir, masquez l’adresse et indiquez les communes servies.',
      'Choose the category of your trade and add three pictures of your own. No advertising words in the name; if you go to customers without receiving them, hide the address and name the places that you serve.',
    ),
  ];
}

/** How to ask those who were served for a review: whom, the words to send, where, and what the law forbids. */
export function reviewSteps({ organisation: { name } }: Pick<Company, 'organisation'>, page: string | null): Text[] {
  const place =
    page === null ? pair('[adresse de votre page d’avis]', '[address of your page for reviews]') : pair(page, page);
  return [
    pair(
      'Listez les clients servis ces trois derniers mois, depuis les factures ou l’agenda, tous, contents ou non.',
      'List the customers served in the last three months, from the invoices or the diary, all of them, happy or not.',
    ),
    ...(page === null
      ? [
          pair(
            'Aucune page d’avis n’est connue : prenez le lien « Demander des avis » de votre fiche d’établissement, et mettez-le à la place des crochets.',
            'No page for reviews is known: take the link “Ask for reviews” of your business listing, and put it in place of the brackets.',
          ),
        ]
      : []),
    pair(
      `Envoyez à chacun, une fois, par le moyen qu’il emploie avec vous : « Bonjour, merci d’avoir choisi ${name}. Votre avis, bon ou mauvais, aide les personnes qui hésitent ; deux phrases suffisent : ${place.fr} »`,
      `Send to each, once, by the means that they use with you: “Hello, thank you for choosing ${name}. Your review, good or bad, helps people who hesitate; two sentences are enough: ${place.en}”`,
    ),
    pair(
      'La loi : rien en échange d’un avis (ni remise, ni cadeau, ni tirage), aucun tri des mécontents, aucun avis écrit par vous ou vos proches.',
      'The law: nothing in exchange for a review (no discount, gift or draw), no sorting out of the unhappy, no review written by you or those close to you.',
    ),
    pair(
      'Répondez à chaque avis sous une semaine, critiques comprises.',
      'Answer each review within a week, criticism included.',
    ),
  ];
}
