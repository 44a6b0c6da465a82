import { plainText } from '../../../framework/counters/plain-words.ts';
import { type RenewalTerms, renewalTerms } from '../../../framework/use-cycle/renewal-terms.ts';
import { paymentWay } from '../../../framework/use-cycle/payment-way.ts';
import type { CompanyOffer } from '../../../framework/company/company.ts';
import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { type Name, say } from '../../pieces/piece.ts';
import { countedAs, factSentences, offerLine, orderPage } from '../common-lines.ts';
import type { OfferFacts } from '../facts/offer-facts.ts';
import { figureNamed } from '../facts/own-counters.ts';
import type { Lines } from '../layouts/chosen-line.ts';
import { letter } from '../layouts/letter.ts';
import type { TextFacts } from '../text-facts.ts';
import { defineText } from '../text-kind.ts';
import { isMembership } from '../voices/voice-of.ts';

const yearly =
  /\b(a year|per year|yearly|annual|par an|annuel\w*|l annee|cotisation|membership|adhesion|member|saison)\b/;
const ended =
  /\b(renew\w*|renouvel\w*|members?|adherents?|abonnes?|subscribers?|subscriptions?|abonnements?|cotisations?)\b/;

const monthly = /\b(mois|mensuel\w*|months?|monthly|semaines?|hebdo\w*|weeks?|weekly)\b/;
const wholeYear = /\b(a year|per year|yearly|annual|par an|annuel\w*|l annee|saison|season)\b/;

/** True for what is paid month by month and ends when it is stopped: it has no date to renew. */
const endsAnyDay = ({ name, pricePer = '' }: CompanyOffer): boolean =>
  monthly.test(plainText(`${name} ${pricePer}`)) && !wholeYear.test(plainText(name));

/** The offer that ends and has to be taken again: a subscription that is not paid month by month. */
function renewed({ offers, company }: TextFacts): OfferFacts | null {
  const called = (id: string): string => company.offers.find((one) => one.id === id)?.name ?? '';
  const dated = company.offers.filter((one) => !endsAnyDay(one));
  const subscriptions = offers.filter(({ kind, id }) => kind === 'subscription' && dated.some((one) => one.id === id));
  return (
    subscriptions.find(({ id }) => isMembership(called(id))) ??
    subscriptions.find(({ id }) => yearly.test(plainText(called(id).replace(/[,(].*$/u, '')))) ??
    null
  );
}

/** Before a membership or a yearly subscription ends: the date, the price, how to renew, how to stop. */
export const renewal = defineText({
  id: 'renewal',
  title: pair('Renouvellement avant l’échéance', 'Renewal before the date'),
  subjects: ['retention'],
  calledBy: (facts) => (renewed(facts) === null ? null : countedAs(figureNamed(facts.company, ended))),
  lack: (facts) =>
    renewed(facts) === null
      ? {
          because: pair('aucune offre n’a d’échéance annuelle', 'no offer ends each year'),
          need: pair(
            'une adhésion ou un abonnement à l’année, avec son prix',
            'a membership or a yearly subscription, with its price',
          ),
        }
      : null,
  layout: (facts) => {
    const offer = renewed(facts)!;
    const page = orderPage(facts, offer);
    const terms = termsOf(facts, offer);
    const what = nounOf(facts, offer);
    return letter(facts, {
      subjects: [
        terms.byItself
          ? both(say`${what.fr} se renouvelle le [date]`, say`${what.en} renews on [date]`)
          : both(say`${what.fr} se termine le [date]`, say`${what.en} ends on [date]`),
        both(say`Une année de plus avec nous ?`, say`Another year with us?`),
      ],
      paragraphs: [
        [
          terms.byItself
            ? both(say`${what.fr} se renouvelle le [date].`, say`${what.en} renews on [date].`)
            : both(say`${what.fr} va jusqu’au [date].`, say`${what.en} runs until [date].`),
          offerLine(offer),
          ...factSentences(offer).slice(0, 1),
        ],
        [directDebit(facts), questionOrPaper(facts, offer)],
        [endLine(facts, offer, terms)],
      ],
      // what goes on by itself needs no click
      button:
        page === null || terms.byItself
          ? null
          : { words: { fr: { kind: 'call', text: 'Renouveler' }, en: { kind: 'call', text: 'Renew' } }, to: page },
    });
  },
});

const termsOf = ({ company }: TextFacts, { id }: OfferFacts): RenewalTerms =>
  renewalTerms(company, company.offers.find((one) => one.id === id)!);

/** Members fill in a form; a subscriber has a subscription, a client a contract. */
const isMember = ({ voice }: TextFacts, { name }: OfferFacts): boolean =>
  voice.id === 'nonprofit' || isMembership(name.text);

const contract = /\b(contrats?|contracts?)\b/;
const plan = /\b(forfaits?|formules?|plans?)\b/;

/** What the customer has, with its possessive, as the name of the offer says. */
function nounOf(facts: TextFacts, offer: OfferFacts): { readonly fr: Name; readonly en: Name } {
  const name = plainText(offer.name.text);
  const [fr, en] = isMember(facts, offer)
    ? ['Votre adhésion', 'Your membership']
    : contract.test(name)
      ? ['Votre contrat', 'Your contract']
      : plan.test(name)
        ? [/\bformules?\b/.test(name) ? 'Votre formule' : 'Votre forfait', 'Your plan']
        : ['Votre abonnement', 'Your subscription'];
  return { fr: { kind: 'name', text: fr }, en: { kind: 'name', text: en } };
}

/** For those who still pay by hand, where the company takes direct debits. */
const directDebit = ({ company }: TextFacts): Lines =>
  paymentWay(company).way === 'debit'
    ? both(
        say`Avec le prélèvement, vous n’aurez plus à y penser l’an prochain ; il s’arrête d’un simple message.`,
        say`By direct debit you will not have to think of it next year; one message from you stops it.`,
      )
    : null;

const questionOrPaper = (facts: TextFacts, offer: OfferFacts): Lines =>
  isMember(facts, offer)
    ? both(
        say`Vous préférez le papier ? Répondez à ce message et le bulletin part par la poste.`,
        say`Rather have it on paper? Reply and a form goes out by post.`,
      )
    : both(
        say`Une question avant de décider ? Répondez à ce message.`,
        say`A question before you decide? Reply to this message.`,
      );

/** How it ends: by itself for a membership, by a message in time for what the file says goes on; where it says nothing, by a message. */
function endLine(facts: TextFacts, offer: OfferFacts, { byItself, notice }: RenewalTerms): Lines {
  if (!byItself && isMember(facts, offer))
    return both(
      say`Si vous ne renouvelez pas, rien n’est à faire : tout s’arrête à cette date.`,
      say`If you would rather not renew, do nothing: it simply ends on that day.`,
    );
  if (notice === null)
    return both(
      say`Pour arrêter, écrivez-le-nous avant le [date] : un mot suffit.`,
      say`To stop, write to us before [date]: one line is enough.`,
    );
  const before: Name = { kind: 'name', text: notice };
  return both(
    say`Pour arrêter, écrivez-le-nous au plus tard ${before} avant cette date : un mot suffit.`,
    say`To stop, write to us ${before} before that date at the latest: one line is enough.`,
  );
}
