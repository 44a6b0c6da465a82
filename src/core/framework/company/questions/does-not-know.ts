const words = [
  String.raw`(?:je |on |nous )?(?:ne |n['’])?(?:l['’]|le |la |les )?(?:sais|sait|savons) pas(?: encore| trop)?`,
  String.raw`(?:je |on )?l['’]ignore`,
  'nsp',
  'aucune idée',
  String.raw`(?:pas|jamais|non) (?:encore )?(?:connue?|comptée?|mesurée?|notée?|sue?|calculée?|suivie?)s?`,
  'inconnue?s?',
  String.raw`à (?:voir|demander|mesurer|compter|calculer)`,
  String.raw`(?:i |we )?(?:really )?do(?:n['’]?t| not) (?:yet )?know(?: yet)?`,
  String.raw`(?:i have )?no idea`,
  String.raw`not (?:yet )?(?:known|counted|measured|sure|tracked|calculated)(?: yet)?`,
  'unknown',
  String.raw`(?:i |we )?(?:can['’]?t|cannot) (?:say|tell)`,
  'idk',
  'dunno',
  String.raw`n\.?\s?[/.]?\s?[ac]\.?`,
  'tb[cd]',
  String.raw`\?+`,
];
const doesNotKnow = new RegExp(`^(?:${words.join('|')})[\\s.!]*$`, 'iu');

/** True for words by which a person says that it does not know: “I don’t know”, « je ne sais pas », “n/a”, “?”. */
export const saysUnknown = (given: string): boolean => doesNotKnow.test(given.trim());

/** True also for nothing at all where a figure is asked. */
export const isUnknown = (typed: string): boolean => saysUnknown(typed) || /^(?:none|aucun)?$/i.test(typed.trim());
