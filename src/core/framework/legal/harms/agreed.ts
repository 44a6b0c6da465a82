/** Words by which those concerned said yes, or somebody in charge did. */
export const agreed = [
  'who (?:agreed|asked|said yes|opted|signed|ticked|would like|d like|want)',
  '(?:has|have|had) (?:agreed|opted in|said yes)',
  'with (?:\\w+ )?(?:\\w+ )?(?:consent|agreement|permission|approval)',
  '(?:written|signed) (?:\\w+ )?(?:consent|agreement|notice|permission)|in writing',
  'once they (?:agree|say yes)',
  'qui (?:\\w+ ){0,3}(?:demande|demandent|accepte|acceptent|accepter|dit oui|veulent|souhaitent|coche)',
  'avec (?:\\w+ ){0,2}(?:accord|consentement|autorisation)|accord ecrit|par ecrit|consentement ecrit',
  'non precochee?|case vide|unticked|signent|ont signe|ont dit oui',
];
