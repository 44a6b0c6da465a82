import { memoizeByObject } from '../../values/memoize.ts';
import type { Company } from '../company/company.ts';
import { plainText } from '../counters/plain-words.ts';
import { packOf } from '../models/pack-of.ts';
import { saidInFile } from './said-in-file.ts';

/** How money is taken without the customer doing anything: from a card, from an account, or online in a way that the file does not name. */
export type PaymentWay = 'card' | 'debit' | 'online';

const card =
  /\b(?:credit|debit|bank|payment|refused|declined|expired) cards?\b|\bcards? (?:on file|expir\w+|refused|declined|payments?|updat\w+)\b|\b(?:with|by|without|take|takes|enter|before) (?:(?:a|the|my|your|their) )?card\b|\b(?:my|your|their) card (?:for|before|at)\b|\bcartes? (?:bancaires?|bleues?|de paiement|de credit|expiree?s?|refusee?s?)\b|\b(?:paie\w*|paye\w*|paiements?|reglee?s?|reglements?) (?:[a-z]+ )?par carte\b/;
const debit = /\b(?:direct debits?|sepa|prelevements?(?! (?:a la source|d eau|sanguins?|de sang))|prelevee?s?)\b/;

/** Null where the file says nothing of it and the trade does not imply it: people pay a bill, a slip or on the spot. */
export const paymentWay = memoizeByObject((company: Company): { readonly way: PaymentWay | null } => {
  const said = plainText(saidInFile(company).join(' ; '));
  if (card.test(said)) return { way: 'card' };
  if (debit.test(said)) return { way: 'debit' };
  const { organisation } = company;
  return { way: packOf(company).id === 'subscription' && organisation.sellsToConsumersOnline ? 'online' : null };
});
