import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { label, say } from '../../pieces/piece.ts';
import { brandFactsFor, tellingLines, noPrice, orderPage, sentencesOf, shortOfferLine } from '../common-lines.ts';
import { chosenLine, type Lines } from '../layouts/chosen-line.ts';
import { letter, partOf } from '../layouts/letter.ts';
import type { TextFacts } from '../text-facts.ts';
import { defineText } from '../text-kind.ts';

const toReader = /(?<!\p{L})(?:vous|votre|vos|you|your|yours|yourself)(?!\p{L})/iu;

/** What the partner publishes: the company, what it promises, facts, the price where it is for these people, the page. */
function paragraph(facts: TextFacts): string[] {
  const { offer, brand, company, promise, ownPeople } = facts;
  // a promise of the whole company leads to all of it
  const page = promise === null || facts.offers[0]?.id === offer.id ? orderPage(facts, offer) : null;
  const site = { kind: 'name', text: page ?? company.organisation.domain } as const;
  const lines: Lines[] = [
    promise === null
      ? both(say`${label(brand)} : ${offer.name}.`, say`${label(brand)}: ${offer.name}.`)
      : both(say`${label(brand)}. ${promise}.`, say`${label(brand)}. ${promise}.`),
    // the offer and the price of one audience are not for the people of a relay that is not known to reach it
    ...(ownPeople ? tellingLines(offer).slice(0, 2) : []),
    ...sentencesOf(brandFactsFor(facts, offer)).slice(0, 2),
    ownPeople ? shortOfferLine(offer) : null,
    both(say`Pour en savoir plus : ${site}`, say`More about it: ${site}`),
  ];
  return lines.flatMap((line) => chosenLine(facts, line) ?? []);
}

/** Why the public of the partner is concerned; thanks to one that relays already. */
function opening({ brand, relayed, locale, knownRelay, sent, project, ownPeople }: TextFacts): Lines[] {
  const people = relayed[locale];
  // words to the reader would be words to the partner
  const wish = project === null || !ownPeople || toReader.test(project.text) ? null : project;
  // who signs is the company: nobody writes on its behalf
  const first: Lines = !knownRelay
    ? null
    : sent === null
      ? both(say`Vous parlez déjà de nous à ${people} : merci.`, say`You already tell ${people} about us: thank you.`)
      : both(
          say`${sent.count} personnes nous ont été envoyées en ${sent.during.fr} par des partenaires comme vous : merci.`,
          say`${sent.count} people were sent to us in ${sent.during.en} by partners like you: thank you.`,
        );
  const why: Lines =
    wish === null
      ? knownRelay
        ? both(
            say`Voici un paragraphe à jour, à reprendre tel quel ou à couper.`,
            say`Here is an up-to-date paragraph, to use as it is or to cut.`,
          )
        : both(
            say`Ce que fait ${brand} peut servir à ${people} : voici un paragraphe à reprendre.`,
            say`What ${brand} does may be of use to ${people}: here is a paragraph to pass on.`,
          )
      : [
          both(
            say`Si l’on vous demande comment ${wish}, ce paragraphe est à reprendre tel quel ou à couper.`,
            say`If anyone asks you how to ${wish}, use this paragraph as it is, or cut it.`,
          ),
          both(
            say`Pour ceux qui veulent ${wish}, voici un paragraphe à reprendre.`,
            say`For those who want to ${wish}, here is a paragraph to use.`,
          ),
        ];
  return [first, why];
}

/** To a partner by its name: why its public is concerned, the paragraph to publish, whom to ask. */
export const partnerNote = defineText({
  id: 'partner-note',
  title: pair('Mot à un partenaire, avec le paragraphe à publier', 'Note to a partner, with the paragraph to publish'),
  subjects: ['presence', 'dependency'],
  relayed: true,
  onceFor: ({ relay }) => (relay === null ? [] : [`note to ${relay.text}`]),
  lack: (facts) =>
    facts.relay === null
      ? {
          because: pair('aucun partenaire n’est nommé', 'no partner is named'),
          need: pair(
            'le nom d’un partenaire ou d’un média, et la personne à qui écrire',
            'the name of a partner or media outlet, and the person to write to',
          ),
        }
      : facts.offer.price === null && facts.promise === null && tellingLines(facts.offer).length === 0
        ? noPrice
        : null,
  layout: (facts) => {
    const { relay, brand } = facts;
    const published = paragraph(facts);
    const note = letter(facts, {
      duty: 'partners',
      subjects: [
        both(say`Un paragraphe à relayer, si vous voulez`, say`A paragraph to pass on, if you wish`),
        both(say`${label(brand)} : une information à relayer`, say`${label(brand)}: something to pass on`),
      ],
      paragraphs: [
        opening(facts),
        [
          [
            both(
              say`Faut-il autre chose : une photo, un texte plus court, une date ? Répondez-moi, ou appelez le [téléphone].`,
              say`Do you need anything else: a picture, a shorter text, a date? Reply, or ring [telephone].`,
            ),
            both(say`Je peux aussi passer vous voir : [téléphone].`, say`I can also come and see you: [telephone].`),
          ],
        ],
      ],
      before: both(say`Destinataire : ${relay!}, [nom de la personne].`, say`To: ${relay!}, [name of the person].`),
    });
    const [subject, body, ...rest] = note.parts;
    const toPublish = partOf(['Paragraphe à publier', 'Paragraph to publish'], published.join(' '));
    return {
      ...note,
      parts: [subject!, body!, toPublish, ...rest],
      sentences: [...note.sentences, ...published],
    };
  },
});
