/** Words in the address or the main heading of a page that presents offers, without accents. */
export const offering =
  /(?:^|[^a-z])(?:services?|prestations?|offres?|soins|chambres?|hebergements?|logements?|rooms?|accommodations?|treatments?|therapies|expertises?|metiers|formations?|courses|cours|classes|lessons|practice areas?|what we do|nos activites|savoir faire|packages|formules)(?:[^a-z]|$)/;
