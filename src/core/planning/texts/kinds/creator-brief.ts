import { paidContentMention } from '../../../framework/legal/legal-rules.ts';
import { isGift } from '../../../framework/use-cycle/gift.ts';
import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { alone, label, say, the } from '../../pieces/piece.ts';
import { brandFactsFor, noFact, noPrice, orderPage, paidFor, sentencesOf, tellingLines } from '../common-lines.ts';
import { chosenLine, type Line, type Lines } from '../layouts/chosen-line.ts';
import { letter, partOf } from '../layouts/letter.ts';
import type { TextFacts } from '../text-facts.ts';
import type { ReadyPart } from '../../plan/details/ready-text.ts';
import { defineText, type Layout } from '../text-kind.ts';

/** Points that a creator can check at once (working assumption). */
const mostPoints = 4;

/** What can be shown and checked: the facts of the offer, then those of the brand. */
const pointsOf = (facts: TextFacts): Line[] =>
  [...tellingLines(facts.offer), ...sentencesOf(brandFactsFor(facts, facts.offer)), ...phrasesOf(facts)].slice(
    0,
    mostPoints,
  );

/** Facts of a few words, which are enough for a point of a list. */
const phrasesOf = (facts: TextFacts): Line[] =>
  brandFactsFor(facts, facts.offer)
    .filter((fact) => fact.form !== 'sentence' && sentencesOf([fact]).length === 0)
    .map((fact) => both(alone(fact), alone(fact)));

/** True for what somebody can use for a while and judge: no gift, no act on a person, no share of a sale. */
const isTried = ({ offer, brand, voice }: TextFacts): boolean =>
  voice.id !== 'nonprofit' &&
  offer.kind !== 'service' &&
  !isGift(offer.name.text) &&
  offer.inSentence.text !== brand.text;

function proposalOf(facts: TextFacts): Layout {
  const { brand, offer, promise } = facts;
  return letter(facts, {
    duty: 'partners',
    subjects: [
      isTried(facts)
        ? both(say`Essayer ${the(offer.inSentence)} ?`, say`Would you try ${the(offer.inSentence)}?`)
        : both(say`Venir voir comment nous travaillons ?`, say`Would you come and see how we work?`),
      both(say`Une proposition de ${brand}`, say`A proposal from ${brand}`),
    ],
    paragraphs: [
      [
        isTried(facts)
          ? [
              both(
                say`Votre [publication sur le sujet] m’a fait penser à vous. Accepteriez-vous d’essayer ${the(offer.inSentence)} et de dire ce que vous en pensez, défauts compris ?`,
                say`Your [post on the subject] made me think of you. Would you try ${the(offer.inSentence)} and say what you think, faults included?`,
              ),
              both(
                say`Je cherche une personne qui connaît le sujet pour essayer ${the(offer.inSentence)} et le raconter à sa façon, critiques comprises. J’ai pensé à vous.`,
                say`I am looking for somebody who knows the subject to try ${the(offer.inSentence)} and tell it in their own way, criticism included. I thought of you.`,
              ),
            ]
          : both(
              say`Votre [publication sur le sujet] m’a fait penser à vous. Accepteriez-vous de venir voir comment nous travaillons, de poser vos questions, et d’en parler librement, défauts compris ?`,
              say`Your [post on the subject] made me think of you. Would you come and see how we work, ask your questions, and speak of it freely, faults included?`,
            ),
      ],
      [
        promise === null
          ? null
          : both(
              say`${label(brand)}, en une phrase : « ${promise} »`,
              say`${label(brand)} in a sentence: “${promise}”`,
            ),
      ],
      [
        [
          both(
            say`Je vous propose [rémunération ou essai offert, avec sa valeur] pour [une publication, une vidéo], à paraître avant le [date]. Le texte est le vôtre ; je ne relis que les chiffres.`,
            say`I can offer [payment or free trial, with its value] for [one post, one video], to appear before [date]. The words are yours; I only check the figures.`,
          ),
          both(
            say`En échange de [rémunération ou essai offert, avec sa valeur] : [une publication, une vidéo] avant le [date]. Vous écrivez ce que vous voulez, je corrige seulement une erreur de fait.`,
            say`In return for [payment or free trial, with its value]: [one post, one video] before [date]. You write what you like; I only correct an error of fact.`,
          ),
        ],
      ],
    ],
  });
}

/** What can be shown, what the law asks to say, and how the result is read. */
function termParts(facts: TextFacts): ReadyPart[] {
  const { offer, company } = facts;
  const paid = paidFor(offer);
  const site = { kind: 'name', text: orderPage(facts, offer) ?? company.organisation.domain } as const;
  const said = {
    kind: 'name',
    text: paidContentMention(company.organisation.country)[facts.locale],
  } as const;
  const written = (lines: Lines): string => chosenLine(facts, lines) ?? '';
  return [
    partOf(
      ['Ce que vous pouvez vérifier et montrer', 'What you can check and show'],
      [
        ...pointsOf(facts).map((line) => written(line)),
        ...(paid === null ? [] : [written(both(say`Prix : ${paid}.`, say`Price: ${paid}.`))]),
      ]
        .filter((one) => one !== '')
        .join('\n'),
    ),
    partOf(
      ['Mention', 'Disclosure'],
      written(
        both(
          say`« ${said} », au début du texte et à l’image dès la première seconde, même pour un essai offert : c’est une obligation légale.`,
          say`“${said}”, at the start of the words and in the picture from the first second: the law asks for it, for a free trial too.`,
        ),
      ),
    ),
    partOf(
      ['Suivi', 'Follow-up'],
      written(
        both(
          say`Votre lien, à votre nom : ${site} [suffixe]. Le [date], vous recevez le nombre de visites et de ventes qu’il a amenées.`,
          say`Your link, in your name: ${site} [suffix]. On [date] you receive the number of visits and sales that it brought.`,
        ),
      ),
    ),
  ];
}

/** To a creator or an ambassador: the proposal, what can be checked, what is said of the payment, how it is measured. */
export const creatorBrief = defineText({
  id: 'creator-brief',
  title: pair('Proposition à un créateur, avec ses conditions', 'Proposal to a creator, with its terms'),
  subjects: ['presence'],
  // nobody tries a range: one thing is sent, with its price
  lack: (facts) =>
    facts.promise === null || pointsOf(facts).length === 0 ? noFact : facts.offer.price === null ? noPrice : null,
  layout: (facts) => {
    const note = proposalOf(facts);
    return { ...note, form: 'creator-brief', parts: [...note.parts, ...termParts(facts)] };
  },
});
