import type { Text } from '../../core/values/text.ts';
import type { Person } from '../../io/services/person.ts';
import type { ModelTerms } from '../../io/services/writer.ts';
import { askChoice } from '../company/ask-choice.ts';
import type { RunContext } from '../operation.ts';
import type { DraftEstimate } from './draft-caps.ts';

interface Proposal {
  readonly estimate: DraftEstimate;
  readonly terms: ModelTerms;
  /** Texts that no run has drafted before. */
  readonly texts: number;
}

/** Shows the number of calls and their cost, and asks whether to go on; false where nobody can answer and nobody did before. */
export async function confirmDrafts(
  proposal: Proposal,
  { yes }: { readonly yes: boolean },
  { person }: { readonly person?: Person },
  { locale }: Pick<RunContext, 'locale'>,
): Promise<boolean> {
  if (yes || person === undefined) return yes;
  const reply = await askChoice(person, {
    message: proposalText(proposal)[locale],
    help: null,
    choices: [
      { value: 'no', label: { fr: 'Non, garder les textes prêts', en: 'No, keep the texts that are ready' } },
      { value: 'yes', label: { fr: 'Oui, les faire rédiger', en: 'Yes, have them drafted' } },
    ],
    initial: 'no',
    locale,
  });
  person.close();
  return typeof reply !== 'string' && reply.value === 'yes';
}

function proposalText({ estimate: { calls, tokens, cost }, terms: { model, prices }, texts }: Proposal): Text {
  const amount = cost === null || prices === null ? null : { value: cost, currency: prices.currency };
  const money = (locale: string): string =>
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: amount!.currency,
      maximumSignificantDigits: 3,
    }).format(amount!.value);
  return {
    fr: `${model} rédigera ${texts} textes\u202f: ${calls} appels et ${tokens} jetons au plus, ${amount === null ? 'coût inconnu' : `${money('fr')} au plus`}. Continuer\u202f?`,
    en: `${model} will draft ${texts} texts: at most ${calls} calls and ${tokens} tokens, ${amount === null ? 'cost unknown' : `at most ${money('en')}`}. Go on?`,
  };
}
