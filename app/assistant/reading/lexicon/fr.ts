import type { Lexicon } from "../concepts";

export const fr: Lexicon = {
  order: "commande|commandes|comande|commende|cmd|cde|achat|achats|commandé|acheté",
  parcel: "colis|coli|paquet*|livraison*|envoi|envois|livreur*|facteur|transporteur*|carton|pli|expédition",
  item: "article*|produit*|marchandise*|chose|choses|cadeau|accessoire*|ce que j ai commandé|pièce",
  garment:
    "chemise*|robe*|chaussure*|pantalon*|veste*|manteau*|jupe*|pull*|lampe*|tasse*|couverture*|sac|bottes|montre|tshirt*|baskets|coussin*|sacs|montres|bol|bols|assiette*|verre|verres|vase*|bougie*|miroir*|étagère*|tapis|serviette*|rideau*|écharpe*|ceinture*|gants|chapeau*|bonnet*|collier*|bracelet*|chemisier*|chaussette*|sandale*|chausson*|canapé*|chaise*|tabouret*|livre|livres|théière*|chargeur*|jean|jeans|ballerines|botte",
  refund:
    "rembours*|mon argent|récupérer l argent|récupérer mon argent|avoir sur|rendre mon argent|rendez moi mon argent|rendez moi l argent|mes sous|mon fric|ma thune|récupérer mes sous|être remboursée|me rembourser",
  return:
    "retour|retours|retourner|retourne|renvoyer|renvoie|renvoi|rendre|rapporter|envoyer le produit|rétractation|rétracter|vous le rendre|vous la rendre|vous les rendre|le rendre|la rendre|les rendre|rendre le|rendre la|rendre l article|rendre cet|rendre ce|rendre cette|reprenez|reprenez le|reprenez la|reprenez les|vous le reprenez|vous reprenez|vous le redonner|faire reprendre|vous le renvoie|vous la renvoie|vous les renvoie|réexpédier|restituer|redonner|venez la chercher|venez le chercher|venez la rechercher|venez le rechercher|venez le reprendre|venez la reprendre|vous venez le|vous venez la|la récupérer|le récupérer|faire un retour|souhaite un retour|retour d un|vous la reprenez|reprenez vous",
  exchange:
    "échange|échanger|échanges|autre taille|changer de taille|changer la taille|taille au dessus|taille en dessous|remplacer|remplacement|autre couleur|taille supérieure|taille inférieure|plus grande taille|plus petite taille|échang*|troquer|en plus grand|en plus petit|à la place|prendre du 4|prendre du 3|bonne pointure|pas la bonne pointure|pointure*|elle fait du|il fait du|fait du 4|fait du 3|autre pointure|taille différente|faire un échange|échange ou",
  label: "étiquette*|bordereau",
  address:
    "adresse*|code postal|rue|déménagé|déménage|numéro de rue|numéro de maison|mauvais numéro|ancienne adresse|numéro d appartement|appartement|bâtiment|étage|digicode|ville|chez mes parents|au bureau|à mon travail|chez ma mère",
  paymethod:
    "carte|cartes|carte bleue|carte bancaire|cb|paiement*|payer|paye|paypal|virement|moyen de paiement|espèces|chèque",
  otherpay:
    "autre carte|autre cb|carte différente|autre moyen de paiement|autre mode de paiement|autre méthode de paiement|autre paiement|payer autrement|changer le paiement|changer de carte|changer la carte|changer ma carte|changer de moyen de paiement|changer le moyen de paiement|changer le mode de paiement|changer de mode de paiement|modifier le paiement|modifier le moyen de paiement|modifier le mode de paiement",
  invoice: "facture*|reçu de|justificatif*|ticket de caisse|preuve d achat",
  account: "compte|comptes|profil|mes données|données personnelles|mes informations",
  login: "mot de passe|mdp|identifiant*|connecter|connexion|connecte|me connecter|accéder à mon",
  member: "abonnement*|adhésion|fidélité|membre*|points",
  newsletter:
    "newsletter*|lettre d information|mails publicitaires|publicités|infolettre|mails de pub|mail de pub|publicité*|emails publicitaires|vos pubs|pubs",
  site: "site|page|appli|application|lien|boutique en ligne",
  cart: "panier",
  price: "prix|cher|chère|coûte|coût|tarif*|combien coûte|combien vaut|ça coûte",
  shipfee:
    "frais de livraison|frais de port|coût de la livraison|livraison gratuite|prix de la livraison|port offert|frais d envoi",
  fee: "frais supplémentaire*|frais de douane|douane|tva|taxe*",
  discount:
    "réduction*|remise*|code promo*|code promotionnel|promo|promotion*|bon d achat|coupon*|soldes|rabais|code de réduction|chèque cadeau|carte cadeau",
  stock: "stock|rupture|disponible*|dispo|épuisé*|réassort|de nouveau disponible|disponibilité",
  policy:
    "politique*|conditions|garantie*|délai de retour|cgv|droit de rétractation|emballage cadeau|retours gratuits|délai pour",
  hours:
    "horaires|ouvert*|heures d ouverture|magasin*|boutique physique|ouvrez|où est votre magasin|où se trouve votre|où est votre boutique|où êtes vous|où est la boutique|où est le magasin",
  detail:
    "matière|tissu|coton|cuir|dimension*|mesures|guide des tailles|taille|lavage|laver|couleur*|imperméable|composition|compatible*|caractéristiques|modèle*|plus d informations sur le",
  tracking:
    "suivi|suivre|tracking|traquer|tracer|numéro de suivi|numéro de colis|wismo|localiser|à la douane|en douane|à la douane ou|bloqué en douane|en cours de livraison|en cours d acheminement|avec le livreur|lien de suivi|en transit|chez le transporteur",
  where:
    "ou est|ou en est|ousque|ou sont|ou se trouve|des nouvelles|nouvelles de|qu est devenu|passé où|c est où|ou il est|trouve mon|pas de nouvelles|sans nouvelles|il est ou|elle est ou|elle est où|il en est où|il en est ou|où ça en est|ou ca en est|c est ou|on en est où|passé ou|vous avez des nouvelles|une idée d où|où est|où en|où sont|où se|où puis|où je peux|où je dois|où je trouve|où peut|où dois|où trouver|où ça|où il|où elle|est où|où c est|où mon|où ma|où mes|où reste|où vous|où on|où retourner|où renvoyer|où envoyer|où déposer|où voir|va où|d où|vient d où|se trouve",
  when: "quand|quel jour|quelle date|date de livraison|date estimée|à quelle heure|pour quand|quelle heure|date d arrivée|c est pour quand|ça arrive quand|avant lundi|avant mardi|avant mercredi|avant jeudi|avant vendredi|avant samedi|avant dimanche|avant le week end|avant noël|d ici vendredi|d ici samedi|d ici lundi|d ici noël|à temps pour",
  howlong: "combien de temps|combien de jours|délai|délais|sous combien|dans combien",
  howmuch: "combien coûte|quel prix|quel est le prix|c est combien|combien ça",
  status: "statut|état|état de|où en est|avancement|situation|des infos sur ma|point sur",
  arrive:
    "arrive|arrivé|arrivée|arriver|arrivera|arrivent|arrivés|reçois|recevoir|recevrai|reçu|livré|livrée|livrer|livrés|sera livré|va arriver|être livré|en route|vient|réception|l avoir|je l aurai|je vais l avoir|l aurai je",
  ship: "expédié*|expédier|expédiez|envoyé|envoyée|envoyer|parti|partie|part|envoyez|préparation|prête|prêt|quitté l entrepôt|quitté votre entrepôt|parti de l entrepôt|sorti de l entrepôt",
  late: "retard|en retard|tarde|attends depuis|depuis .. jours|depuis .. semaines|depuis une semaine|depuis longtemps|toujours en attente|j attends|attendre|il y a .. jours|il y a .. semaines|bloqué|n avance pas|ne bouge pas|aurait dû|devait arriver|devait être|ça fait .. jours|ça fait .. semaines|ça fait longtemps|jours que|semaines que|trop long|traîne|ça devait|devait être là|devait venir|devait me|aurait du arriver|devrait être là|était prévu|prévu hier|prévue hier|prévu pour hier|toujours au même|au même endroit|bouge plus|bouge pas|n a pas bougé|n avance plus|coincé|coincée|y a .. semaines|y a .. jours|en attente depuis|j attends mon|attends mon|attends toujours|traine|date dépassée|pas de mouvement|tourne en rond|patienter|patiente|à patienter|attendre encore",
  still:
    "toujours pas|pas encore|toujours|encore|jamais|n est pas|n a pas|pas|pas un centime|pas un rond|pas un sou|n a rien|rien reçu|je vois rien|vois rien|ne vois pas|vois pas|aucune nouvelle|aucune info|aucune réponse|personne ne me dit",
  notgot:
    "introuvable|aucune trace|nulle part|pas trouvé|jamais passé|pas passé|pas reçu|pas recu|rien reçu|rien recu|jamais reçu|pas arrivé|pas arrivée|jamais arrivé|n est pas arrivé|pas livré|pas été livré|jamais été livré|pas là|je ne l ai pas|je l ai pas|je n ai rien|j ai rien|rien dans|rien du tout|perdu|disparu|introuvable|volé|pas eu mon|pas encore eu|toujours rien|n ai rien|pas mon colis|aucun colis|personne n est|pas encore là|tjs rien|tjs pas|tjrs pas|tjrs rien|rien eu|j ai rien eu|rien vu|j ai rien vu|personne n est venu|personne est venu|est passé nulle part|livreur est pas passé|pas encore reçu|pas vu la couleur|aucune nouvelle|toujours aucune|rien reçu encore|toujours pas là|j ai tjs pas|pas la moindre trace|pas l ombre|toujours sans|j attends encore|personne n a sonné|personne a sonné|porté disparu|dans la nature|jamais vu la couleur",
  gotone:
    "signé par|soit disant livré|photo de livraison|marqué livré|marqué comme livré|indiqué livré|indiqué comme livré|noté livré|noté comme livré|indique livré|dit livré|dit qu il a été livré|dit que c est livré|dit qu il est livré|est dit livré|statut livré|soi disant livré|considéré comme livré|affiché livré|affiche livré|a été livré mais|est livré mais|livré mais|livrée mais|déclaré livré|indique que .. livré|suivi .. livré|annoncé livré|marque livré|mis livré",
  neighbour: "voisin*|gardien*|concierge|autre personne|mauvaise maison",
  trouble: "problème|problèmes|pb|soucis|souci|quelque chose ne va pas|un truc ne va pas|ne va pas avec|pas en ordre",
  wrong:
    "mauvais|mauvaise|erreur*|erroné*|pas le bon|pas la bonne|pas ce que|différent*|incorrect*|tromp*|au lieu de|pas commandé",
  damaged:
    "cassé*|abîmé*|abime|endommagé*|défectueu*|déchiré*|ne fonctionne pas|ne marche pas|marche pas|fonctionne pas|brisé*|tâché*|taché*|fissuré*|en panne|troué*|rayé*|mauvais état|en morceaux|en mille morceaux|en miettes|fissur*|fêlé*|ébréché*|décousu*|délavé*|ne s allume pas|ne s allume plus|sent mauvais|cabossé*|tordu*|s est cassé*|cass*|pété|pétée|éclaté*|explosé en|déchirure|trou|trous|accroc|décollé*|tordu|rouillé*|brûlé*|s est déchiré*|s est décousu*|morceau|hs",
  lacking:
    "manque|manquant*|manquait|manquent|incomplet*|incomplète|il manque|pas tout|que la moitié|reçu qu un|reçu un seul|reçu seulement|vide|manquants",
  misfit:
    "ne convient pas|taille ne convient|trop petit*|trop grand*|trop serré*|trop large*|mauvaise taille|ne me va pas|me va pas|pas la bonne taille|ne me plaît pas|me plaît pas|changé d avis|ne convient pas|convient pas|plus besoin|n en veux plus|pas ce que j attendais|pas ce à quoi je m attendais|pas comme je pensais|pas comme je l imaginais|pas comme sur la photo|ne me convient pas|ne correspond pas à mes attentes|je m attendais à|me serre|serré|serrée|flotte dedans|n aime pas|j aime pas|aime pas la|plaît plus|ne me plait pas|me plait pas|plait pas|pas mon style|pas à ma taille|trop long*|trop court*|trop étroit*|rien à voir avec la photo|rien à voir avec|pas satisfait*|ça gratte|gratte|finalement non|ne lui va pas|ne lui plaît pas|j en veux plus|en veux plus|couvre pas|me fait mal|me font mal|va pas du tout|lui va pas|pas la bonne pointure",
  cancel:
    "annul*|annuler|annulation|stopper ma|annulez|annulez tout|n envoyez pas|ne l envoyez pas|ne l expédiez pas|ne pas envoyer|ne pas expédier|arrêtez l envoi|stoppez|stopper|stoppez la|laissez tomber ma commande|résilier|me rétracter|rétracter|bloquez la commande|défaire|défaites|défais|faut défaire|supprimez ma commande|supprimer ma commande|revenir sur ma commande",
  change:
    "changer|change|changement|modifi*|corriger|rectifier|autre adresse|nouvelle adresse|mettre à jour|rectif*|corrigez|mal écrit|mal tapé|mal rentré|mal noté|mal saisi|mal mis|mis mon ancienne|remplacer l adresse|changez|pouvez changer",
  upgrade: "mode de livraison|livraison express|plus vite|plus rapide|livraison rapide",
  add: "ajout*|rajout*|en prendre 2|en prendre deux|en prendre un autre|en prendre plus|mettre un autre|mettre une autre|en plus|inclure|glisser|compléter ma commande|joindre|mettez .. en plus|mettez en plus|mettez une autre|mettez un autre|mettre .. en plus|rajoutez|ajoutez|une de plus|un de plus",
  remove:
    "enlever|retirer|supprimer un|supprimer l article|enlevez|retirez|en moins|ôter|supprimez un|que je n en veux qu",
  buy: "acheter|passer commande|passer une commande|commander|faire une commande|faire un achat",
  mistake: "par erreur|sans faire exprès|me suis tromp*",
  cheaper: "moins cher|baissé|prix a baissé|alignement|baisse de prix",
  charged:
    "paiement .. refusé|paiement a été|débité*|facturé*|prélev*|prélèvement|encaissé*|paiement refusé|problème .. paiement|erreur .. paiement|finaliser le paiement|paiement ne|paiement échou*|mon paiement|le paiement",
  twice: "deux fois|double|2 fois|en double",
  neverbought: "jamais acheté|jamais commandé|pas acheté|fraude|frauduleu*|ne reconnais pas",
  forgot:
    "oublié|oubliée|oublié mon|oublié le|j ai oublié|oublie|souviens plus|récupérer mon compte|réinitialis*|perdu mon mot",
  cannot:
    "n arrive pas|je peux pas|ne peux pas|impossible|ne parviens pas|ne fonctionne pas|ne marche pas|problème*|erreur|bug|ne charge pas|arrive pas",
  broken:
    "ne fonctionne pas|ne marche pas|marche pas|fonctionne pas|bug*|plante*|erreur|ne charge pas|ne s ouvre pas|ne s affiche pas|s affiche pas|page blanche|plante",
  slow: "lent|lente|rame",
  declined: "refusé|refusée|refusé*|rejeté*|invalide|non valide|pas valable|pas accepté*|ne fonctionne pas",
  create: "créer|ouvrir un compte|inscrire|inscription",
  erase: "supprim*|fermer|effacer|clôturer|désactiver",
  subscribe: "abonner|m abonner|désabonner|désinscri*|inscrire|ne plus recevoir",
  complain: "plainte*|réclamation*|porter plainte|me plaindre|réclamer|litige",
  opinion: "avis|commentaire*|suggestion*|très bon service|super service|bravo|félicitation*|note",
  question: "question*|renseignement*|je voudrais savoir|j aimerais savoir|me demande",
  howto:
    "comment|quelle est|quelles sont|quel est|que faire|que dois je|comment puis je|comment faire|que se passe|quels sont|est ce que vous|proposez vous",
  possible: "puis je|peut on|est il possible|possible de|pourriez|pouvez|peux tu|pourrais|je peux",
  considering:
    "intéressé*|envisage|je cherche|avez vous|vendez|souhaite acheter|voudrais acheter|je voudrais savoir si|ce produit",
  unwanted: "ne veux pas|veux pas|ne souhaite pas|au lieu de|plutôt que|pas besoin",
  deliverytime:
    "combien de temps prend la livraison|combien de temps prend une livraison|combien de temps dure la livraison|combien de temps pour la livraison|combien de temps pour une livraison|combien de temps pour livrer|combien de temps met la livraison|combien de temps mettez vous|combien de temps .. la livraison|combien de temps .. les livraisons|combien de jours .. livraison|délai de livraison|délais de livraison|délai d expédition|délais d expédition|délai d envoi|délais d envoi|vos délais|temps de livraison|durée de livraison|livraison prend combien|livraison prend .. temps|en combien de temps livrez|en combien de temps vous|sous combien de temps livrez|sous combien de jours livrez|vous livrez en combien|livrez vous en combien|à quelle vitesse livrez|si je commande aujourd hui|si je commande maintenant|si j achète aujourd hui|habituellement|en général .. livraison|combien de temps prennent les|combien de temps prend généralement|temps prennent les remboursements|délai de remboursement|délais de remboursement|combien de temps faut il en général|en général combien de temps",
  mine: "ma|mon|mes|notre|cette commande|la commande|le colis|ce colis|j ai commandé|j ai acheté|le mien|la mienne",
  hurry:
    "plus vite|plus rapid*|accélér*|au plus vite|express|urgent*|urgence|dépêch*|dès que possible|prioritaire|plus tôt",
  toohigh: "trop cher*|trop élevé*|si cher*|exorbitant*|exagéré*|excessif*",
  deliverto:
    "vos délais|délais de livraison|délai de livraison moyen|livrez vous|livrez en|livrez au|vous livrez|expédiez vous|livraison à l étranger|livraison internationale|livraison en|modes de livraison|options de livraison",
  check: "vérifier|contrôler|confirmer",
  freeship:
    "livraison gratuite|livraison est gratuite|livraison offerte|livraison est offerte|frais de port offerts|port offert|port gratuit|sans frais de port|expédition gratuite|envoi gratuit",
  contact:
    "numéro de téléphone|numéro de portable|mon téléphone|mon numéro|mon portable|coordonnées|date de naissance|mon nom de famille|mon adresse mail|mon adresse e mail|mon email|mon mail|mon adresse email",
  shipto: "adresse de livraison|adresse d expédition|adresse de réception",
  away: "ne serai pas|serai pas là|serai absent*|suis absent*|ne suis pas là|pas chez moi|pas à la maison|il n y aura personne|y aura personne|en vacances|en déplacement",
  postpone:
    "un autre jour|une autre date|autre jour|plus tard|livrer le|livrez le|livré le|à partir du|après le|autre créneau|reporter",
  othermodel:
    "un autre modèle|autre modèle|une autre couleur|autre couleur|un autre produit|autre produit|un autre article|un modèle différent|autre chose|un produit différent",
  money:
    "argent|crédité|recrédité|virement|euros|versé|sur ma carte|sur mon compte|sur le compte|à la banque|mes sous|mon fric|la thune|touche mon|toucher mon|recevoir mon argent|recrédit*|crédit sur|remboursée|sous|fric|thune|centime|un rond|un sou|ma banque|la banque",
  stillhave:
    "il vous reste|vous reste t il|reste t il|il en reste|il reste encore|avez vous encore|vous avez encore|en avez vous encore|de nouveau|de retour en|sera de retour|à nouveau",
  nolonger:
    "ne veux plus|n en veux plus|plus besoin|ne la veux plus|ne le veux plus|n ai plus besoin|veut plus|j en veux plus|je n en veux plus|veux plus du|veux plus de|plus envie de|finalement je ne|finalement j en",
  material: "coton|laine|lin|soie|polyester|bois|céramique|porcelaine|velours|bambou|cuir|plastique",
  human:
    "humain*|humaine|vraie personne|une personne|quelqu un|conseiller*|conseillère|agent*|opérateur*|service client*|service à la clientèle|support|parler à|parler avec|responsable|téléphone|appeler|rappeler|joindre|soutien|sav|assistance téléphonique|mettez moi en relation|mets moi en relation|service humain|personne réelle|opératrice|employé*|un membre de l équipe|passez moi|passe moi|y a quelqu un|il y a quelqu un|quelqu un de réel|quelqu un de vrai|une vraie|un vrai|un être humain|en chair et en os|un collègue|vos collègues|votre équipe|une personne physique|personne physique|transférez moi|me transférer|me passer|un interlocuteur|interlocuteur|mettre en contact|en relation avec|chef|votre chef|votre patron|patron|une personne me|m appeler|rappelez moi|appelez moi|quelqu un de l équipe|de l équipe peut",
  hi: "bonjour|bjr|salut|slt|coucou|bonsoir|hello|bsr|hey",
  thanks: "merci|mercii|mrc|merci beaucoup|je vous remercie|remerci*",
  bye: "au revoir|à bientôt|bonne journée|bonne soirée|a plus|adieu|ciao|bye|c est tout",
  help: "aide|aider|aidez|aidez moi|besoin d aide|m aider|assistance|au secours|que peux tu faire|que sais tu|options|menu|comment ça marche|comment tu marches|comment ça fonctionne|quoi faire|comment utiliser|guide moi|guidez moi|un coup de main|obtenir de l aide",
  language:
    "en anglais|en français|parlez vous français|parlez vous anglais|parle français|parlez français|autre langue|changer de langue|changer la langue|langue|parles tu français|parles tu anglais|en espagnol|en allemand",
  repeat: "répét*|répéter|redire|qu avez vous dit|pas compris|qu as tu dit|comment ça|vous pouvez répéter|redis",
  stop: "laisse tomber|laissez tomber|oublie*|oublier|peu importe|ça ne fait rien|tant pis|arrête*|stop|quitter|sortir|ne le faites pas|fais pas ça|ne fais rien|rien merci|ne faites rien|rien s il|changé d avis|changer d avis|plus nécessaire|pas nécessaire|plus la peine|pas la peine|plus besoin|arrête ça|arrêtez ça|arrêtez tout|interromps|interrompre|abandonne|abandonner|rien s il vous plaît|oublie ça|oubliez ça|oubliez|laissez|on arrête|ce n est plus nécessaire|on oublie|stoppe",
  bot: "robot|es tu un|êtes vous un|bot|qui es tu|qui êtes vous|comment t appelles|intelligence artificielle|une machine|qui t a créé",
  chat: "comment ça va|ça va|comment vas tu|comment allez vous|blague*|raconte|je t aime|quel âge",
  elsewhere:
    "météo|pleuvoir|président|recette*|football|vol|vols|hôtel*|chanson*|musique|film*|capitale de|actualité*|horoscope|bitcoin|tradui*|devoirs|médecin|restaurant*|calcule|poème|élections",
  worried:
    "inqui*|urgent*|urgence|angoiss*|stress*|peur|anniversaire|mariage|arnaque|besoin avant|j en ai besoin pour|anxieu*|soucieu*",
  frustrated:
    "frustr*|énerv*|agac*|déçu*|décevant|inacceptable|ras le bol|marre|honteux|scandaleu*|lamentable|nul|nulle|ridicule|horrible|catastroph*|mécontent*|c est long|n importe quoi|pas normal|inadmissible|toujours pareil|personne ne répond|fatigué de|insupportable|incompétent*|pénible",
  angry:
    "furieu*|en colère|merde|putain|connard*|salaud*|voleur*|arnaqueur*|arnaqué|escroc*|escroquerie|avocat|police|jamais plus|plus jamais|foutez|foutre|honte à vous|dégoût*|porter plainte|enfoiré*|bordel|chier|rage|scandale|tribunal|idiot*",
  distress:
    "suicid*|vais me tuer|veux me tuer|envie de me tuer|je veux mourir|vais mourir|me suicider|mettre fin à mes jours|envie de mourir|plus envie de vivre|en finir avec la vie|me faire du mal|mutil*|menace de mort|menacé de mort|ambulance|crise cardiaque|infarctus|arrive plus à respirer|urgence médicale|overdose|empoisonn*|réaction allergique|mon mari me frappe|alerte à la bombe|poser une bombe|vous tuer|te tuer|pris feu|électrocut*|en danger de mort|samu|que tout s arrête|tout s arrête|en finir|plus la force de vivre|plus vivre|veux plus vivre|ne veux plus être là|fatigué de vivre|fatiguée de vivre|me foutre en l air|avalé la pile|avalé une pile|trop de comprimés|trop de médicaments|boîte de comprimés|de me tuer|me tuer|menace de me|brûlures|ne respire plus|ne respire pas|peux plus respirer|m étouffe|s étouffe|évanoui*|inconscient*|convulsion*|avec un couteau|aux urgences|urgences|en flammes|il me frappe|me bat|bu de la javel|saigne beaucoup|fils a avalé|fille a avalé|enfant a avalé|bébé a avalé|suis brûlé|suis brûlée|s est brûlé|s est brûlée|brûlé la main|appareil a explosé|batterie a explosé|chargeur a explosé|explosé dans|a explosé et|fini à l hôpital|transporté à l hôpital|les veines|ne réagit plus|ne réagit pas|ne se réveille pas|ne se réveille plus",
  sentyet:
    "vous avez expédié|avez vous expédié|avez vous envoyé|l avez envoyé|l avez expédié|vous l avez posté|a été expédié|a t il été expédié|est il parti|il est parti|c est parti|est déjà parti|est parti ou|déjà expédié|déjà envoyé|bien parti|dernier scan|centre de tri|plateforme de tri|centre de distribution|est sorti|c est sorti|parti ou|expédié ou|envoyé ou|bientôt expédié|vous leur avez rien|leur avez rien donné|leur avez rien remis|rien remis|pas remis|jamais remis|jamais confié|rien confié|vous allez l envoyer|allez vous l envoyer|vous comptez l envoyer|vous l envoyez quand",
  sentback:
    "j ai renvoyé|j ai retourné|ai renvoyé|ai retourné|vous ai renvoyé|vous ai retourné|vous ai rendu|je l ai renvoyé|je les ai renvoyé*|déjà renvoyé|déjà retourné|renvoyé les|renvoyé la|renvoyé le|renvoyée|renvoyés|renvoyées|retourné le|retourné la|retourné les|reçu mon retour|mon retour est arrivé|reçu le retour|retour a été reçu|retour est bien arrivé|avez mon retour|récupéré mon retour|mon colis retour|colis retour|déposé à la poste|déposé en point relais|déposé mon retour|le retour que j ai fait|j ai fait un retour|mon retour|vous avez repris|avez repris|avez récupéré|vous avez récupéré|est venu récupérer|venu chercher|repris la|repris le|repris les|enlevé le colis|récupéré la|récupéré le",
  nobot:
    "pas un robot|pas un bot|pas une machine|pas à un robot|pas à un bot|pas avec un robot|pas avec un bot|pas de robot|pas de bot|marre du robot|marre de ce bot|marre des robots|au lieu d un robot|plutôt qu un robot|parler à un robot|parler à une machine|parler à un bot|que des robots|réponses automatiques|ce bot ne|robot inutile|bot inutile|robot ne comprend",
  gotsent:
    "m avez envoyé|m avez expédié|vous m avez|on m a envoyé|m a envoyé|j ai reçu|ai reçu|reçu un|reçu une|m est arrivé|est arrivé avec|on m a livré|m avez livré|livré un|livré une",
  dontsend:
    "n envoyez pas|ne l envoyez pas|ne l expédiez pas|n expédiez pas|ne pas envoyer|ne pas expédier|ne les envoyez pas|ne m envoyez pas|arrêtez l envoi|stoppez l envoi|pas la peine de l envoyer",
  today: "aujourd hui|ce soir|ce matin|cet après midi|demain|cette semaine|lundi|mardi|mercredi|jeudi|vendredi|samedi",
  promised:
    "vous aviez dit|vous avez dit|vous m avez dit|vous m aviez dit|on m a dit|m a dit|vous aviez promis|vous avez promis|m avez promis|on m avait dit|m aviez annoncé|vous aviez annoncé|annoncé|m a promis|avait promis|a promis",
  moved:
    "déménag*|on a déménagé|j ai déménagé|changé d appart|changé de logement|je n habite plus|n habite plus|j habite plus",
  newplace:
    "nouvel appart*|nouvelle maison|nouveau logement|nouvelle adresse|nouveau chez|nouvel endroit|ancien appart*|ancienne maison|ancienne adresse|ancien logement",
  gonethrough: "est passé|passé|effectué|a été fait|est fait|bien fait|traité|validé|émis|a été émis|terminé|lancé",
};
