/** Sums that are paid beside what is sold: in advance, to be given back, to the town, or for something added. */
const besides = String.raw`frais(?= d(?:e|['’]))|acompte|deposit|arrhes|caution|suppléments?|(?:single|room|pet|weekend) supplements?|supplements? of|surcharge|en option|add-?ons?|en sus|taxes? (?:de s[ée]jour|touristique|locale)|(?:tourist|city|visitor|occupancy|local) tax|(?:cleaning|booking|admin|administration|service|late) fees?`;
/** The same in the line of a list, with sums that are saved, given or only a bound. */
const inList = String.raw`livraison|delivery|shipping|postage|frais|suppl[ée]ments?|remise|r[ée]duction|discount|[ée]conomi\p{L}*|saves?|saved?|offerte?s?|gratuite?s?|capital|amende|insured|insurance|assur\p{L}*|extra|options?|bon d['’]achat|vouchers?|gift card|carte cadeau|d['’]imp[ôo]t|minimum|moins de|plus de|under|over|up to|jusqu['’][àa]|d[ée]placements?|call-?out|travel|no-?show|cancel\p{L}*|annulation`;

/** Words of a sum that is no price of something sold: what is saved, paid in advance or added. */
export const otherSum = new RegExp(
  String.raw`(?<!\p{L})(?:${besides}|${inList})(?!\p{L})|(?<![\p{L}-])free(?!\p{L})`,
  'iu',
);

const besidesBefore = new RegExp(String.raw`(?<!\p{L})(?:${besides})(?!\p{L})`, 'iu');
const besidesAfter = new RegExp(
  String.raw`^\s*(?:(?:de|d['’]|of|for|pour|as|en) ?)?(?:(?:an?|la|les?|une?|the) )?(?:${besides})(?!\p{L})`,
  'iu',
);
/** What is said before these is another thing. */
const clauses = /[.;!?\n]|,\s/;

/** True for a sum that is paid beside what is sold, by the words around it in a sentence. */
export const isPaidBeside = (before: string, after: string): boolean =>
  besidesBefore.test(before.split(clauses).at(-1)!) || besidesAfter.test(after) || /\+\s*$/.test(before);

/** A heading over what may be added to a sale: « Options », “Optional extras”. */
export const headsAdded = (heading: string): boolean =>
  /^\P{L}*(?:(?:nos|les|our|the|optional|available) )?(?:suppl[ée]ments?|supplements?|options?|extras|add-?ons?|services? (?:compl[ée]mentaires?|additionnels?|annexes?|en (?:plus|option|suppl[ée]ment))|en (?:plus|option|suppl[ée]ment)|[àa] la demande|(?:optional|additional) (?:extras|services|charges|costs))(?: (?:payantes?|possibles?|facultati(?:f|ve)s?|et suppl[ée]ments?|et options?|and extras|available))?\P{L}*$/iu.test(
    heading,
  );

/** What a house that lets by the night bills beside a stay; elsewhere it may be what is sold. */
const besideStay =
  /^\P{L}*(?:(?:l[ae]s?|l['’]|une?|the|your|forfait|pack|kit|location|hire of|rental of|option|parures?)(?:\s|(?<=['’]))(?:des?\s|du\s|d['’])?)*(?:draps?|linge|serviettes?|literie|torchons?|m[ée]nage|nettoyage|lits? (?:b[ée]b[ée]|d['’]appoint|parapluie|suppl[ée]mentaires?)|chauffage|bois|anima(?:l|ux)|chiens?|chats?|parking|petits?[- ]d[ée]jeuners?|(?:bed ?)?linens?|sheets?|(?:bath |beach )?towels?|(?:end of stay |final |exit )?cleaning|(?:baby )?cots?|extra beds?|high chairs?|pets?|dogs?|logs|firewood|breakfasts?|(?:late|early) check-?(?:in|out))(?!\p{L})/iu;

const stay = /(?:nuit|night|semaine|week|s[ée]jour)/i;

interface Sum {
  readonly name: string;
  readonly price: number;
  readonly per?: string;
}

/** The sums without those that go with a stay, where others of the page are prices of a night or a week. */
export function withoutBesideStay<T extends Sum>(sums: readonly T[], ofPage: readonly Sum[] = sums): readonly T[] {
  const isStay = ({ per = '', name }: Sum): boolean => stay.test(per) || stay.test(name);
  const stays = ofPage.filter((sum) => isStay(sum) && !besideStay.test(sum.name)).map(({ price }) => price);
  // A boarding house for animals lets by the night to these.
  const goesWithStay = (sum: Sum): boolean =>
    besideStay.test(sum.name) && (!isStay(sum) || 2 * sum.price < Math.min(...stays));
  return stays.length === 0 ? sums : sums.filter((sum) => !goesWithStay(sum));
}
