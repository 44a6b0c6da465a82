import { plainText } from '../../framework/counters/plain-words.ts';
import { both } from '../pieces/both.ts';
import { isGift } from '../../framework/use-cycle/gift.ts';
import { alone, type Fact, say, todo } from '../pieces/piece.ts';
import type { Line } from './layouts/chosen-line.ts';
import type { TextFacts } from './text-facts.ts';

/** What a customer sends or gives to know the price, as the company asks for it in an answer. */
const asksFor =
  /^(?:envoyez|donnez|ecrivez|remplissez|indiquez|mettez|send|give|put|write|fill|enter)\b.*\b(?:prix|devis|code postal|prices?|quotes?|estimates?|postcode|zip code)\b/;

/** What an answer asks a customer for, and what follows: « Envoyez une photo : vous recevez un prix. »; null without one. */
function askedFor({ answers, offer }: TextFacts): Fact | null {
  // what has a price is not priced from a picture
  const open = answers.filter(({ offerIds }) => offerIds.length === 0 || offerIds.includes(offer.id));
  for (const { answer, supply } of offer.price === null ? open : []) {
    const sentences = answer.text.split(/(?<=[.!])\s/u);
    const at = sentences.findIndex((one) => asksFor.test(plainText(one)));
    if (at >= 0 && !supply) return { ...answer, text: sentences.slice(at).join(' ') };
  }
  return null;
}

const goesOn: ReadonlySet<string> = new Set(['subscription', 'media', 'box']);

const toKnow = { fr: todo`en savoir plus`, en: todo`find out more` };

/** How to take an offer: what the company asks for, else a call or a message with what it needs to know. */
export const howTo = (facts: TextFacts): Line[] => {
  const { voice, company, offer } = facts;
  // what a cause does for people is not given by them
  const begin = voice.id === 'nonprofit' && !isGift(offer.name.text) ? toKnow : voice.begin;
  const asked = askedFor(facts);
  const online = company.organisation.sellsToConsumersOnline;
  // what is sold beside a plan is not subscribed to
  if (asked === null && goesOn.has(voice.id) && offer.kind !== 'subscription')
    return [
      both(
        say`Pour commander ou poser une question : [adresse] ou [téléphone].`,
        say`To order or to ask a question: [address] or [telephone].`,
      ),
    ];
  return [
    asked !== null
      ? both(alone(asked), alone(asked))
      : online && voice.id !== 'nonprofit'
        ? both(
            say`Pour ${voice.begin.fr} : le bouton de cette page.`,
            say`To ${voice.begin.en}: the button on this page.`,
          )
        : null,
    online || asked !== null
      ? both(say`Une question avant ? [adresse] ou [téléphone].`, say`A question first? [address] or [telephone].`)
      : both(
          say`Pour ${begin.fr}, appelez le [téléphone] ou écrivez à [adresse] avec ${voice.reply.fr}.`,
          say`To ${begin.en}, ring [telephone] or write to [address] with ${voice.reply.en}.`,
        ),
  ];
};

/** What a reply to a request asks for, so that the answer can be complete. */
export function askBack(facts: TextFacts): Line {
  const asked = askedFor({ ...facts, offer: { ...facts.offer, price: null } });
  if (asked === null)
    return both(
      say`Pour gagner un aller-retour, répondez dès maintenant avec ${facts.voice.reply.fr}.`,
      say`To save a message, reply now with ${facts.voice.reply.en}.`,
    );
  const text = asked.text.charAt(0).toLowerCase() + asked.text.slice(1);
  return both(
    say`Si ce n’est pas déjà fait, ${{ ...asked, text }}`,
    say`If you have not yet done so, ${{ ...asked, text }}`,
  );
}
