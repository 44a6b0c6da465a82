import type { Answers } from '../answers.ts';
import { typedCurrency } from '../named-prices.ts';
import { companyCountry } from '../price-tax.ts';
import { countryNamed } from '../site-profile/countries.ts';
import type { SiteProfile } from '../site-profile/site-profile.ts';
import { languageChoices } from './company-choices.ts';
import { address, choice, custom, fault, matching, type Question, text } from './question.ts';

/** What the site says by itself in most cases: shown in the recap, asked only when it does not. */
export function siteQuestions(answers: Answers, profile: SiteProfile): Question[] {
  const country = companyCountry(answers, profile);
  return [
    text('name', {
      name: ['Nom', 'Name'],
      sentence: ['Nom de votre entreprise', 'Name of your company'],
      suggested: profile.name,
    }),
    address('domain', { sentence: ['Adresse de votre site', 'Address of your site'], suggested: profile.url }),
    choice(
      'language',
      { sentence: ['Langue du site', 'Language of the site'], suggested: profile.language },
      languageChoices,
    ),
    custom(
      'country',
      {
        sentence: ['Pays', 'Country'],
        help: ['son nom, ou son code en deux lettres', 'its name, or its two-letter code'],
        suggested: country?.code ?? null,
      },
      (typed) => {
        const code = countryNamed(typed);
        if (code !== null) return { answer: code };
        return fault(
          'Écrivez le nom du pays, ou son code en deux lettres.',
          'Write the name of the country, or its two-letter code.',
        );
      },
    ),
    matching(
      'currency',
      {
        name: ['Monnaie', 'Currency'],
        sentence: ['Monnaie, en trois lettres', 'Currency, three letters'],
        suggested:
          typedCurrency(answers.offers, country?.currency ?? null) ?? profile.currency ?? country?.currency ?? 'EUR',
      },
      /^[A-Z]{3}$/,
      'EUR',
    ),
    text(
      'timezone',
      {
        sentence: ['Fuseau horaire', 'Time zone'],
        suggested: country?.timezone ?? (country === null ? 'Europe/Paris' : 'UTC'),
      },
      (zone) => (isTimeZone(zone) ? null : { fr: 'Par exemple Europe/Paris.', en: 'For example Europe/London.' }),
    ),
  ];
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name }).format();
    return true;
  } catch {
    return false;
  }
}
