/** What of a site a caveat is about, and what it denies or refuses to say of it. */
const subject =
  /\b(?:this|the|these|our) (?:\p{L}+ )?(?:site|website|pages?|section|images?|photos?|portfolio|gallery|examples?)\b|\b(?:portfolio|location pages|(?:site|gallery|portfolio) images?|photos?|details?|answers|claims?|project history|projects?)\b|(?<!\p{L})(?:ce site|le site|cette page|ces pages|cette section|ces (?:images|photos|exemples)|les (?:images|photos|réponses|réalisations))(?!\p{L})/iu;
const denial =
  /\bwithout (?:claiming|inventing|implying|assigning|suggesting|invented|unverified)\b|\b(?:is|are|be|being) not (?:presented|shown) as\b|\bnot as proof\b|\b(?:does|do) not (?:claim|imply|assign|invent|assert|pretend)\b|\b(?:claims?|facts?|details?) (?:that )?(?:the|this) (?:site|page) (?:cannot|can[’']t|does not) (?:verify|support|prove)\b|\bunless (?:a|the) \p{L}+ has been verified\b|sans (?:prétendre|inventer|affirmer|revendiquer|attribuer)|ne (?:prétend|prétendent|revendique|revendiquent|invente|inventent) (?:pas|aucune?|rien)|(?:n['’]est|ne sont) pas (?:présentée?s?|montrée?s?|données?) comme|que (?:le|ce) site ne peut (?:pas )?(?:vérifier|prouver)/iu;

/** True for a sentence by which whoever writes a site keeps clear of what is not known: “Answers without claims the site cannot verify.” */
export const isAuthorCaveat = (sentence: string): boolean => denial.test(sentence) && subject.test(sentence);
