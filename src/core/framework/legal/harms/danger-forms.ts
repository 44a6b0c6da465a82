import { type HarmForm, words } from './harm.ts';

/** What puts people at work or in the place in danger: no care, no skill, no rest, no papers. */
export const dangerForms: readonly HarmForm[] = [
  [
    words(
      'overload*|surcharg*|squeeze|cram*|entass*|over (?:capacity|the limit)',
      'more (?:people|passengers|kids|guests) than|plus de (?:monde|personnes|passagers) que',
      'double (?:the )?(?:capacity|passengers)|on the (?:trailer|back)|dans la remorque',
      'no (?:lights?|seatbelts?|brakes|lifeguard|supervision)|unsupervised',
      'sans (?:surveillance|ceinture|lumiere|frein|encadrement|moniteur)|generator (?:in|inside)',
      '(?:heater|barbecue|brasero|stove|poele|groupe electrogene) (?:in|inside|dans|sous) (?:the |la |le )?(?:tent|tente|marquee|chapiteau|van|room|salle|barn|grange)',
      'bald tyres?|pneus (?:lisses|uses)|worn (?:rope|belt|tyre|cable)s?|cordes? usee?s?',
      'cracked (?:ladder|helmet)s?|drive (?:\\w+ )?(?:tired|drunk|without)',
      'after (?:three|four|a few) (?:beers|pints)|extension leads? (?:outside|in the rain)|rallonge*|duct tape',
      'scotch|tape over|wedge (?:the )?door|boil water is optional|raw (?:chicken|milk)|lait cru|warm fridge',
      'frigo en panne|coupe le detecteur',
    ),
  ],
  [
    words(
      '(?:skip\\w*|saut\\w*|drop|no|without|sans|pas de|pas besoin d\\w*|no need for|forget|oubli\\w*|avoid\\w*|evit\\w*|dodg\\w*|ni) (?:\\w+ ){0,2}(?:survey|inspections?|safety \\w+|risk assessments?|controles? techniques?|mot|consuel|diagnostics?|asbestos \\w+|permits?|permis de construire|building control|ppe|epi|gloves|gants|masks?|masques?|first aid\\w*|declaration|background checks?|dbs|casier judiciaire|insurance|assurance|quarantine|traceab\\w*|tracab\\w*|haccp|fire certificate)',
    ),
  ],
  [
    words(
      'pauses?|breaks?|rest days?|repos|overtime|heures sup\\w*|twelve hours|douze heures|fourteen hours',
      'night shifts?|holidays?|conges|sick (?:pay|leave)|arret maladie|wages?|salaires?|pourboires|tips',
      'minimum wage|smic',
    ),
    words(
      'no|pas de|pas d|sans|without|skip*|unpaid|non payees?|straight|d affilee|cut|couper|refus*|less than',
      'moins que|under the|below|en dessous|dock*|deduct*|retenir|withhold',
    ),
    words(
      'staff|workers?|students?|saisonniers?|etudiants?|employees?|employes?|salaries?|apprenti*|apprentice*',
      'trainees?|stagiaires?|drivers?|chauffeurs?|team|equipe|cash|them|crew|temps|interimaires?|livreurs?',
      'riders?',
    ),
  ],
  [
    words(
      'trainee*|stagiaire*|apprenti|apprentis|apprentice*|lads?|cousins?|nephew|neveu|brother in law|beau frere',
      'intern|student|etudiant*|mates?|copains?|ourselves|nous memes|moi meme|myself|handyman|bricoleu*',
      'volunteers?|benevoles?|uncle|oncle|neighbour|voisin|my (?:dad|son|brother|husband)',
      'mon (?:pere|fils|frere|mari)|dad|son',
    ),
    words(
      'electr*|wiring|wire|wires|rewire*|sockets?|prises|fuse ?box*|fuses?|tableau|gas|gaz|boilers?|chaudieres?',
      'flue*|asbestos|amiante|brakes|freins|inject*|piqur*|forklift|chariot elevateur|nacelle|cherry picker',
      'chainsaw|tronconneuse|scaffold*|echafaudage|lorry|poids lourd|crane|grue|tree felling|abattage|diagnos*',
      'accounts audit|legal advice|conseil juridique',
    ),
  ],
  [
    words(
      'dump*|fly ?tip*|pour|tip|drain|burn|jeter|jette|jetons|verser|verse|bruler|brule|deverser|rejeter',
      'enterrer|enfouir|bury',
    ),
    words(
      'river|stream|drains?|sewer*|ditch*|woods|field|riviere|ruisseau|egouts?|caniveau|fosse|bois|foret|champ',
      'lac|lake|canal|nature|yard at night|skip next door|benne d\\w*',
    ),
  ],
  [
    words(
      'fire (?:doors?|exits?|alarms?|escapes?)|emergency (?:exits?|doors?|stops?)|issues? de secours',
      'sorties? de secours|porte coupe feu|detecteurs?|smoke (?:alarms?|detectors?)|alarms?|alarmes?',
      'extinguishers?|extincteurs?|guards?|carters?|capots?|harness*|harnais|helmets?|casques?|scaffold*',
      'echafaudages?|guard ?rails?|garde corps|brakes?|freins?|airbags?|seat ?belts?|ceintures?',
      'safety (?:catch|switch|valve|checks?|devices?)|soupape*|disjoncteur*|breaker*|fuses?|fusibles?',
      'earth(?:ing)?|mise a la terre|interlock*|life ?jackets?|gilets? de sauvetage|lifeguard*|maitre nageur',
    ),
    words(
      'chain*|lock*|block*|off|disable*|disabl*|remov*|skip*|bypass*|silenc*|tape*|prop*|wedge*|without|sans|no',
      'enlev*|retir*|debranch*|bloqu*|ferm*|verrouil*|neutralis*|shunt*|desactiv*|recoll*|relabel*|old|worn',
      'uses?|perime*|expired|out of date|another year|une annee de plus|cette annee|demont*|pas besoin|share one',
      'saut*|two to a',
    ),
  ],
  [
    words(
      'volunteer*|benevol*|interns?|trainee*|stagiaire*|apprenti*|apprentice*|students?|unpaid|candidat*|applicants?',
    ),
    words(
      'unpaid|for free|no pay|not paid|pour rien|cash|enveloppe|envelope|for profit|shifts?|imposes?|horaires',
      'quarante heures|forty hours|full time|temps plein|call it|replace*|remplac*',
      'instead of (?:staff|hiring|paying|a)|a la place d|non paye*|pas paye*',
      'sans (?:etre )?(?:pay|contrat|salaire|remuner)*|without (?:a )?(?:contract|pay|wage)*',
      'trial (?:shift|week|month)s?|essai (?:non|gratuit)',
    ),
  ],
  [
    words(
      'au black|au noir|off the books|cash in hand|undeclared|non declare\\w*|sans declarer|sans contrat',
      'dispatch as self employed|fausse facture|without an? (?:invoice|contract|receipt)|sans facture',
      'pas de facture|no receipt no tax|dodge*|avoid (?:the )?(?:tax|vat|duty|customs)',
      'eviter (?:la |les |l )?(?:tva|impot*|charges|douane)',
    ),
  ],
];
