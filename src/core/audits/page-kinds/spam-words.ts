/** Phrases of the trades that intruders advertise: betting, drugs, sex, loans, copies. Without accents, in lower case. */
const spamPhrases = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    'casinos? (?:online|en ligne|en direct|bonus|sans depot|games?|slots?|live)',
    '(?:online|live|bitcoin|crypto|best|mobile|meilleurs?|no deposit|nouveaux?) casinos?',
    'slots? (?:gacor|online|games?|machines?|demo)',
    '(?:gacor|togel|sbobet|pragmatic play|joker123|maxwin|bandar ?q?q?|judi (?:online|bola|slot)|situs (?:judi|slot|poker))',
    'machines? a sous',
    '(?:free|gratuits?) spins?|tours gratuits sans depot|no deposit bonus|bonus sans depot',
    '(?:sports?|online) betting|paris sportifs? (?:en ligne|bonus)|bookmakers?|betting (?:sites?|odds|tips)',
    '(?:1xbet|1win|mostbet|pin[ -]?up|betwinner|melbet|parimatch|vulkan|bet365|22bet)',
    '(?:online|texas) poker|poker (?:online|en ligne)|roulette en ligne|online roulette|blackjack (?:online|en ligne)',
    '(?:viagra|cialis|levitra|kamagra|sildenafil|tadalafil|tramadol|xanax|modafinil|ivermectin|ozempic) ?(?:online|pills?|generic|generique|sans ordonnance|without prescription|prix|price|buy|acheter|pas cher|cheap)?',
    '(?:buy|acheter|cheap|order) (?:viagra|cialis|levitra|xanax|tramadol|steroids?|followers)',
    'pay ?day loans?|quick loans? online|bad credit loans?|credit rapide sans justificatif|pret sans justificatif',
    'escort (?:girls?|service|agency)|call girls?|porn(?:o|os|hub)?|xxx (?:videos?|movies?)|sex (?:cam|chat|shop online|videos?)|webcam sex',
    'replica (?:watches|handbags|rolex)|rolex replica|fake (?:rolex|id)|repliques? (?:de )?montres?',
    '(?:essay|assignment) writing service|write my essay|binary options|forex signals',
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** The spam phrases of a text, each once, in lower case without accents. */
export function spamIn(text: string): string[] {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[-_]+/g, ' ');
  return [...new Set(Array.from(folded.matchAll(spamPhrases), ([found]) => found.trim()))];
}
