import { formats } from '../../contents/formats/index.ts';
import { companyPieces } from '../../planning/pieces/company-pieces.ts';
import { daysBetween } from '../../values/day.ts';
import { countsSales, factSort } from '../../planning/pieces/fact-sort.ts';
import { pair } from '../../values/text.ts';
import { bannedMentions } from '../banned-mentions.ts';
import { defineCriterion } from '../criterion.ts';
import { contentFaults, faultsAmong, faultsOfMissing, faultUnless } from '../faults.ts';
import { makesClaim } from '../made-claims.ts';
import { numbersIn, publishedMessages, publishedTexts, readyTextsOf } from '../published-texts.ts';
import { emptyAnnouncements, filler, rawFields, sharedRuns, unpublishableFacts } from '../text-faults.ts';

/** Hours a week under which measuring alone takes the first weeks (working assumption). */
const leastHours = 8;

/** Formats that readers see: the others change links or settings of pages. */
const published = new Set(formats.filter(({ text }) => text !== null).map(({ id }) => id));

const requiredFamilies = {
  ugc: pair('contenu de clients', 'customer content'),
  interactive: pair('contenu interactif', 'interactive content'),
  influence: pair('contenu d’influence', 'influence content'),
};

export const cr07ProspectAtTheCentre = defineCriterion({
  id: 'Cr7',
  title: pair('le prospect au centre', 'the prospect at the centre'),
  rules: [
    {
      id: 'cr7.families-covered',
      severity: 'blocker',
      message: {
        fr: 'Les contenus comptent au moins un contenu de clients, un interactif et un d’influence.',
        en: 'Content counts at least one customer item, one interactive and one influence item.',
      },
      check: (strategy) => {
        const families = new Set<string | undefined>(strategy.actions.map((one) => one.content?.family));
        return faultsOfMissing(requiredFamilies, (family) => families.has(family), '/actions');
      },
    },
    {
      id: 'cr7.contents-complete',
      severity: 'blocker',
      message: {
        fr: 'Chaque contenu dit l’intérêt servi, le type de rédaction, le rôle du client et une preuve d’une offre existante.',
        en: 'Every content item states the interest served, the writing type, the customer’s role and a proof of an existing offer.',
      },
      check: (strategy, company) =>
        contentFaults(
          strategy,
          (one) =>
            one.interest !== '' &&
            one.writing.length > 0 &&
            one.customerRole.length > 0 &&
            one.brandProof.proof !== '' &&
            company.offers.some((offer) => offer.id === one.brandProof.offerId),
        ),
    },
    {
      id: 'cr7.proof-may-be-told',
      severity: 'major',
      message: {
        fr: 'Aucune preuve donnée au public n’est un compte de ventes, un retour, un coût ou une remarque interne.',
        en: 'No proof given to the public is a count of sales, a return, a cost or an internal remark.',
      },
      check: (strategy) =>
        contentFaults(strategy, ({ brandProof: { proof } }) => factSort(proof) !== 'internal' && !countsSales(proof)),
    },
    {
      id: 'cr7.half-participative',
      severity: 'major',
      message: {
        fr: 'La moitié des contenus au moins fait participer ou vient des clients.',
        en: 'At least half of the content invites participation or comes from customers.',
      },
      check: (strategy) => {
        const contents = strategy.actions.flatMap((one) => (one.content === null ? [] : [one.content]));
        return faultUnless(
          contents.filter((one) => one.interactivity >= 1 || one.family === 'ugc').length >= contents.length / 2,
          '/actions',
        );
      },
    },
    {
      id: 'cr7.addresses-the-reader',
      severity: 'major',
      message: {
        fr: 'Les messages parlent plus à « vous » que de « nous ».',
        en: 'Messages speak to “you” more than about “us”.',
      },
      check: (strategy) => {
        const texts = publishedMessages(strategy)
          .map((one) => `${one.hook} ${one.body} ${one.cta}`)
          .join(' ');
        const you = texts.match(/\b(vous|votre|vos|vôtre|you|your|yours)\b/giu)?.length ?? 0;
        const we = texts.match(/\b(nous|notre|nos|we|our|us|ours)\b/giu)?.length ?? 0;
        return faultUnless(you >= we, '/actions');
      },
    },
    {
      id: 'cr7.one-personalised',
      severity: 'minor',
      message: { fr: 'Une expérience au moins est personnalisée.', en: 'At least one experience is personalised.' },
      check: (strategy) =>
        faultUnless(
          strategy.actions.some((one) => one.content !== null && one.content.personalisation !== 'none'),
          '/actions',
        ),
    },
    {
      id: 'cr7.claims-allowed',
      severity: 'blocker',
      message: {
        fr: 'Aucun texte ne reprend une affirmation interdite par la marque, ni ne récompense un avis là où c’est interdit.',
        en: 'No text repeats a claim the brand forbids, nor rewards a review where it is forbidden.',
      },
      check: (strategy, company) => {
        const claims = company.organisation.brand.forbiddenClaims;
        return faultsAmong(strategy.actions, '/actions', (one) =>
          publishedTexts(one).every((text) => !claims.some((claim) => makesClaim(text, claim))),
        );
      },
    },
    {
      id: 'cr7.public-within-three-weeks',
      severity: 'major',
      message: {
        fr: 'Un premier contenu pour le public paraît dans les trois premières semaines, dès huit heures par semaine.',
        en: 'A first text for the public is published within the first three weeks, from eight hours a week on.',
      },
      check: ({ actions, cycle }, { capacity }) => {
        if (capacity.hoursPerWeek < leastHours) return [];
        const forPublic = new Set(formats.filter(({ pageWork }) => pageWork === null).map(({ id }) => id));
        const days = actions.flatMap(({ content }) =>
          content?.publishAt != null && forPublic.has(content.formatId)
            ? daysBetween(cycle.start, content.publishAt.slice(0, 10))
            : [],
        );
        return faultUnless(days.length === 0 || Math.min(...days) <= 21, '/actions');
      },
    },
    {
      id: 'cr7.dated-have-text',
      severity: 'major',
      message: {
        fr: 'Chaque contenu daté pour le public a son texte entier\u202f; celui qui attend une réponse dit laquelle et n’a pas de date de parution.',
        en: 'Every dated item for the public has its whole text; one that waits for an answer says which and has no day of publication.',
      },
      check: (strategy) =>
        contentFaults(strategy, ({ formatId, publishAt, ready, beforeWriting }) =>
          publishAt === null ? beforeWriting !== null : ready !== null || !published.has(formatId),
        ),
    },
    {
      id: 'cr7.mentions-allowed',
      severity: 'blocker',
      message: {
        fr: 'Aucun texte ne contient une mention interdite à ce modèle d’activité.',
        en: 'No text contains a mention that this business model may not make.',
      },
      check: bannedMentions,
    },
    {
      id: 'cr7.texts-differ',
      severity: 'major',
      message: {
        fr: 'Deux textes du plan n’ont jamais huit mots de suite en commun.',
        en: 'No two texts of the plan share eight words in a row.',
      },
      check: sharedRuns,
    },
    {
      id: 'cr7.no-raw-field',
      severity: 'blocker',
      message: {
        fr: 'Aucun texte ne reprend tel quel un champ du public qui n’a pas pu être lu avec certitude.',
        en: 'No text repeats a field of the audience that could not be read for certain.',
      },
      check: rawFields,
    },
    {
      id: 'cr7.limits-kept',
      severity: 'blocker',
      message: {
        fr: 'Chaque partie d’un texte tient dans la place que donne sa plateforme.',
        en: 'Every part of a text fits the room that its platform gives.',
      },
      check: ({ actions }) =>
        faultsAmong(actions, '/actions', (action) =>
          readyTextsOf(action).every(({ parts }) =>
            parts.every(({ text, limit }) => limit === null || text.length <= limit),
          ),
        ),
    },
    {
      id: 'cr7.no-filler',
      severity: 'major',
      message: {
        fr: 'Aucun texte n’a de formule creuse.',
        en: 'No text has an empty phrase.',
      },
      check: ({ actions }) =>
        faultsAmong(actions, '/actions', (action) => publishedTexts(action).every((text) => !filler.test(text))),
    },
    {
      id: 'cr7.public-facts-only',
      severity: 'blocker',
      message: {
        fr: 'Aucun texte n’imprime un fait interne à l’entreprise, ni une affirmation que rien ne prouve.',
        en: 'No text prints a fact that is for the company itself, nor a claim that nothing proves.',
      },
      check: unpublishableFacts,
    },
    {
      id: 'cr7.announces-and-gives',
      severity: 'blocker',
      message: {
        fr: 'Aucun texte n’annonce une réponse, une liste ou un conseil sans le donner.',
        en: 'No text announces an answer, a list or a tip without giving it.',
      },
      check: emptyAnnouncements,
    },
    {
      id: 'cr7.texts-sound',
      severity: 'blocker',
      message: {
        fr: 'Les textes sont dans la langue attendue, sans espace réservé ni chiffre inventé.',
        en: 'Texts are in the expected language, without placeholder or invented figure.',
      },
      check: (strategy, company) => {
        const prices = [...companyPieces(company, null).offers.values()].map(({ price }) => price?.text ?? '');
        const known = numbersIn([JSON.stringify(company), ...prices].join(' '));
        const isSound = (text: string): boolean =>
          !/\$\{|\{\w+\}|lorem|undefined|\[object/i.test(text) &&
          [...numbersIn(text)].every((number) => known.has(number));
        return [
          ...faultsAmong(strategy.actions, '/actions', (one) => publishedTexts(one).every(isSound)),
          ...faultsAmong(publishedMessages(strategy), '/messages', (one) => one.language === strategy.company.language),
        ];
      },
    },
  ],
});

/** A text without the marks of typography that hide a quotation from a plain comparison. */
