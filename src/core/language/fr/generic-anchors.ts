import { lineList } from '../word-list.ts';

/** Anchor texts that do not describe their target, in lower case, without accents. */
export const frenchGenericAnchors = lineList(`
cliquez ici
cliquer ici
clique ici
cliquez
cliquez-ici
ici
en savoir plus
en savoir +
savoir plus
pour en savoir plus
plus d'infos
plus d'info
plus d'informations
plus d'information
plus de details
plus de detail
plus
details
detail
voir plus
voir
voir la page
voir le site
voir tout
voir tous
voir toutes
voir ici
voir l'article
voir le detail
voir les details
voir la suite
lire
lire plus
lire la suite
lire l'article
lire la page
la suite
suite
suivant
suivante
precedent
precedente
page suivante
page precedente
decouvrir
decouvrez
je decouvre
decouvrir plus
en decouvrir plus
consulter
consultez
consulter la page
acceder
accedez
acceder au site
acceder a la page
ce lien
ce lien-ci
lien
le lien
suivez ce lien
cette page
cette adresse
cet article
cet lien
site
le site
site web
sur ce site
ce site
article
l'article
page
la page
telecharger
telechargez
go
ok
continuer
retour
par ici
a lire
a voir
c'est par ici
c'est ici
plus loin
afficher plus
afficher
visiter
visitez
je clique
allez-y
`);
