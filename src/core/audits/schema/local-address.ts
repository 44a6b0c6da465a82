import { defineAudit } from '../audit.ts';
import { type SchemaObject, schemaObjects, typesOf } from '../facts/structured-data.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';

/** Fields of a place of business: of other objects, such as a person or an event, an address may be partial. */
const businessFields = ['openingHours', 'openingHoursSpecification', 'priceRange', 'telephone', 'geo'];
const required = ['streetAddress', 'postalCode', 'addressLocality'];

export const schemaLocalAddress = defineAudit({
  id: 'schema.local_address',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: {
    fr: 'Adresse incomplète dans les données de l’établissement',
    en: 'Incomplete address in the data of the business',
  },
  action: {
    fr: 'Complétez l’adresse de l’établissement dans ses données',
    en: 'Complete the address of the business in its data',
  },
  why: {
    fr: 'Google rapproche le site de sa fiche d’établissement par l’adresse\u202f: sans la rue, le code postal ou la ville, il ne le fait pas.',
    en: 'Google matches the site with its business profile by the address: without the street, the postcode or the town it does not.',
  },
  examples: {
    bad: '<script type="application/ld+json">{ "@context": "https://schema.org", "@type": "LocalBusiness", "name": "Garage du Port", "telephone": "+33240123456", "address": { "@type": "PostalAddress", "addressLocality": "Nantes" } }</script>',
    good: '<script type="application/ld+json">{ "@context": "https://schema.org", "@type": "LocalBusiness", "name": "Garage du Port", "telephone": "+33240123456", "address": { "@type": "PostalAddress", "streetAddress": "4 quai de la Fosse", "postalCode": "44000", "addressLocality": "Nantes" } }</script>',
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) =>
    judgeTemplate(indexablePages, (content) => {
      for (const object of schemaObjects(content)) {
        const missing = isBusiness(object) ? missingFields(object.address) : [];
        if (missing.length === 0) continue;
        return {
          message: {
            fr: `L’adresse de l’établissement n’a pas\u202f: ${missing.join(', ')}.`,
            en: `The address of the business lacks: ${missing.join(', ')}.`,
          },
          evidence: { types: typesOf(object), missing },
          fix: {
            fr: `Ajoutez ${missing.join(', ')} à l’adresse, comme sur la fiche d’établissement.`,
            en: `Add ${missing.join(', ')} to the address, as in the business profile.`,
          },
        };
      }
      return null;
    }),
});

function isBusiness(object: SchemaObject): boolean {
  const types = typesOf(object);
  if (types.includes('LocalBusiness')) return true;
  const others = types.filter((type) => !/^(?:Organization|Person|Event|JobPosting|Place|WebSite)$/.test(type));
  return others.length > 0 && businessFields.some((field) => object[field] !== undefined);
}

/** An address in one text, or in several objects, is not judged. */
function missingFields(address: unknown): string[] {
  if (typeof address !== 'object' || address === null || Array.isArray(address)) return [];
  const fields = address as SchemaObject;
  if (fields['@id'] !== undefined) return [];
  return required.filter((name) => typeof fields[name] !== 'string' || fields[name].trim() === '');
}
