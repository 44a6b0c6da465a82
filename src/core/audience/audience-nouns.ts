import type { LanguageCode } from '../language/language.ts';

/** Plural nouns for groups of people that a site may address. */
export const peopleWords: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  fr: new Set(
    `abonnés acheteurs adhérents administrateurs adolescents adultes agents agriculteurs amateurs apprentis artisans artistes
    associations auteurs aventuriers bénévoles bénéficiaires bricoleurs cadres candidats chercheurs chefs citoyens clients
    collectionneurs collectivités commerçants communes comptables concepteurs conducteurs conseillers consommateurs
    contributeurs couples créateurs cuisiniers curieux cyclistes débutants dentistes développeurs dirigeants distributeurs
    donateurs écoles éditeurs élèves éleveurs employés enfants enseignants entrepreneurs entreprises étudiants experts
    exposants fabricants familles femmes formateurs fournisseurs fumeurs gestionnaires gourmands graphistes grossistes habitants hommes
    hôteliers illustrateurs indépendants infirmiers ingénieurs initiés internautes invités jardiniers jeunes joueurs journalistes juristes
    lecteurs libraires locataires lycéens malades mariés marques médecins membres musiciens nageurs nouveaux-nés
    organisateurs ouvriers parents partenaires particuliers passionnés patients peintres photographes pharmaciens
    pilotes plongeurs porteurs pratiquants prestataires producteurs professeurs professionnels programmeurs propriétaires randonneurs recruteurs
    responsables restaurateurs restaurants retraités revendeurs riverains salariés scientifiques sédentaires seniors sportifs stagiaires
    startups tpe pme touristes traducteurs travailleurs usagers utilisateurs vendeurs visiteurs voyageurs webmestres`
      .split(/\s+/)
      .filter((word) => word !== ''),
  ),
  en: new Set(
    `accountants actors administrators adults advertisers agencies amateurs apprentices architects artists associations
    authors beginners bloggers brands brides builders businesses buyers carers charities chefs children citizens cleaners
    clients climbers coaches collectors commuters companies contractors contributors cooks couples councils creators customers
    cyclists dancers designers developers dentists directors doctors donors drivers editors educators employees employers engineers
    entrepreneurs enthusiasts experts exhibitors families farmers fathers filmmakers founders freelancers gamers gardeners graduates groups
    guests hikers hobbyists homeowners hosts hotels illustrators individuals investors journalists kids landlords lawyers
    leaders learners librarians makers managers manufacturers marketers members merchants mothers musicians newcomers nurses
    officers operators organisers organizers owners painters parents partners patients people pensioners photographers pilots
    players practitioners producers professionals programmers providers publishers pupils readers recruiters renters
    researchers residents restaurants retailers riders runners sailors schools scientists sellers seniors shoppers singers startups
    stewards students subscribers suppliers swimmers teachers teams teenagers tenants therapists tourists trainers translators travellers
    travelers trustees users vendors visitors volunteers walkers wholesalers women workers writers youngsters`
      .split(/\s+/)
      .filter((word) => word !== ''),
  ),
};
