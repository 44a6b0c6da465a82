/** Terms of legal texts that other texts do not use; “cookies” are also sold by bakeries. */
export const legalTerms = String.raw`siret|siren|rcs|tva intracommunautaire|h[ée]bergeur|directeur de (?:la )?publication|responsable du traitement|donn[ée]es personnelles|rgpd|cnil|propri[ée]t[ée] intellectuelle|personal (?:data|information)|data controller|liability|governing law|third part(?:y|ies)|intellectual property|terms (?:of|and)|gdpr|m[ée]diateur|r[ée]tractation|droit applicable|privacy policy`;

/** Patterns in the text of a page that tell its kind, in French and English. Without the Unicode flag, twice as fast. */
export const textCues = {
  price: /[€£$]\s?\d|\d\s?(?:€|£|euros?\b|eur\b|HT\b|TTC\b)/gi,
  phone: /(?:\+\d{2}|\b0)[\s.\-()]*\d(?:[\s.\-()]*\d){7,10}|\(\d{3}\)\s?\d{3}[-.\s]\d{4}|\b\d{3}[-.]\d{3}[-.]\d{4}/g,
  email: /[\w.+-]{1,64}@[\w-]+\.[a-z]{2,}/gi,
  date: /\b\d{1,2}(?:er|st|nd|rd|th)?\s(?:janv|f[ée]vr|mars|avr|mai|juin|juil|ao[uû]t|sept|oct|nov|d[ée]c|jan|feb|mar|apr|may|jun|jul|aug|sep)[a-zéû]*\.?,?\s\d{4}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\b\d{1,2}[/.]\d{1,2}[/.]\d{4}\b|\b\d{4}-\d\d-\d\d\b/gi,
  more: /lire (?:la suite|plus|l.article)|en savoir plus|read (?:more|article|post)|continue reading|learn more|voir l.article|d[ée]couvrir|view (?:details|post|more)/gi,
  comment:
    /leave a (?:reply|comment)|laisser un commentaire|comments? (?:are )?closed|poster un commentaire|\d commentaires?|\d comments?|annuler la r[ée]ponse|cancel reply/gi,
  buy: /ajouter au panier|add to (?:cart|basket)|acheter|buy now|(?:en|in) stock|r[ée]servez|book now|demande[rz] un devis|get a (?:free )?quote|free estimate|devis gratuit/gi,
  byline:
    /(?:[Pp]ubli|[ÉéEe]cri)[ée]?t? (?:le|par|dans)|[Pp]osted (?:on|by|in)|[Ww]ritten by|\b(?:par|[Bb]y) [A-Z][a-zé]+|temps de lecture|min(?:utes?)? (?:read|de lecture)|[Mm]is à jour le|[Ll]ast updated/g,
  hours: /\b(?:lundi|mardi|samedi|monday|tuesday|saturday|mon|sat)\b[^.]{0,30}?\d{1,2}\s?(?:h|:|am|pm)/gi,
  legal: new RegExp(String.raw`\b(?:${legalTerms}|cookies?)\b`, 'gi'),
  first: /\b(?:nous|notre|nos|je|mon|mes|we|our|my|us)\b/gi,
  second: /\b(?:vous|votre|vos|you|your)\b/gi,
  past: /\b(?:était|étaient|avait|fut|was|were|had|said|a été|ont été|né en|born in)\b/gi,
} as const;

export type TextCue = keyof typeof textCues;

export const textCueNames = Object.keys(textCues) as readonly TextCue[];
