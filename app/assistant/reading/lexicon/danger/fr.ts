import type { DangerLexicon } from "../../danger";

export const fr: DangerLexicon = {
  wish: "je veux|je voudrais|j aimerais|envie de|envie d en|je souhaite|si seulement|j espère|je pense à|pense à|je songe à|pensé à|pensées|je vais|je compte|prêt à|prête à|sur le point de|décidé de|mieux si|plus simple si|je préférerais|autant|aurais préféré|aurais aimé",
  die: "mourir|crever|être mort|être morte|étais mort|étais morte|jamais né|jamais née|pas être né|pas être née|ne pas être né|ne plus me réveiller|ne pas me réveiller|ne jamais me réveiller|dormir pour toujours|m endormir pour toujours|disparaître pour toujours|disparaître à jamais|cesser d exister|ne plus exister|ne plus être de ce monde|quitter ce monde|en finir|me tuer|me suicider|me supprimer|me foutre en l air|mettre fin à|arrêter de souffrir|rejoindre au ciel|la mort|jamais être né|jamais être née|jamais être venu au monde",
  weary:
    "plus envie de vivre|pas envie de vivre|ne veux plus vivre|veux plus vivre|ne plus vivre|ne veux pas me réveiller|ne veux plus exister|je manquerai à personne|personne ne me regretterait|mieux sans moi|lettre d adieu|adieu pour toujours|j aurais préféré ne pas naître|me scarifie|scarifi*|automutil*|me fais du mal|lettres d adieu|mot d adieu|dit adieu à tout le monde|fait mes adieux|plus la force de continuer|plus la force de me lever|plus envie de me réveiller|ne plus me réveiller|disparaître pour toujours|me coupe à nouveau|recommencé à me couper|fatigué de vivre|fatiguée de vivre",
  life: "vivre|la vie|ma vie|exister|être en vie|rester en vie|ce monde",
  unbearable:
    "plus de sens|aucun sens|n a plus de sens|pas la peine|ne vaut pas|vaut plus|fatigué* de|lasse de|las de|marre de|supporte plus|n en peux plus|aucune issue|pas d issue|plus d espoir|sans espoir|plus la force|aucune force|plus de force|baisse les bras|ne sers à rien|aucune raison|pas de raison|plus de raison|dégoûté* de|raison de|raisons de|à quoi bon|quel sens|aucun but",
  tool: "médicaments|cachets|comprimés|somnifères|pilules|corde|lame|rasoir|couteau|pistolet|arme|javel",
  harmself:
    "me jeter|me pendre|pendre|me couper|me tailler|me tirer une balle|me balancer|avalé tous|avaler tous|pris tous|toute la boîte|boîte entière|flacon entier|sur la tempe|me noyer|me poignarder",
  height: "pont|toit|balcon|sous un train|sous le train|les rails|la fenêtre|immeuble|falaise",
  jump: "sauter|je saute|me jeter|je me jette|me balancer|me lancer",
  kin: "fils|fille|enfant|enfants|bébé|mari|époux|épouse|mère|père|maman|papa|frère|soeur|sœur|grand mère|grand père|mamie|papi|conjoint|conjointe|compagnon|compagne|copain|copine|oncle|tante|cousin|cousine|neveu|nièce|parents|belle mère|beau père|chien|chat|ma femme|mon ami|mon amie|mon meilleur ami|ma meilleure amie",
  emergency:
    "évanoui*|s est évanouie|inconscient*|perdu connaissance|ne respire plus|ne respire pas|arrêté de respirer|n arrive plus à respirer|n arrive pas à respirer|du mal à respirer|s étouffe|s est étouffé|lèvres bleues|devient bleu|convuls*|plus de pouls|arrêt cardiaque|crise cardiaque|infarctus|avc|saigne beaucoup|saigne énormément|arrête pas de saigner|hémorragie|vomit du sang|crache du sang|overdose|surdose|électrocut*|décharge électrique|réanimation|dans le coma|maison brûle|maison en feu|pris feu|a pris feu|fuite de gaz|monoxyde|s est effondré*|effondré",
  unwell:
    "ne bouge plus|ne se réveille pas|ne réagit pas|ne réagit plus|aux urgences|à l hôpital à cause|s étouffe|étouffe",
  body: "gorge|langue|lèvres|lèvre|visage|oeil|œil|yeux|poitrine|coeur|cœur|peau|main|bras|jambe|doigt|doigts|bouche",
  hurt: "gonfle|gonflé*|enfle|enflé*|engourdi*|aveugle|saigne|saignent|cloque*|brûlé*|brûlure*|douleur intense|douleur insupportable|douleur atroce|coincé*|planté",
  poison:
    "pile|piles|batterie|aimant|aimants|javel|nettoyant|détergent|lessive|capsule de lessive|médicament*|cachets|comprimés|huile de lampe|huile essentielle|acétone|dissolvant|colle|pièce de monnaie|bille|billes|perle|perles|petite pièce|huile de la lampe|huile à lampe|produit d entretien|produit ménager|produit nettoyant",
  swallow:
    "avalé|avale|ingéré|bu|mangé|mis dans la bouche|dans la bouche|inhalé|coincé dans la gorge|dans le nez|a bu|bu le|bu la|bu l|bu du|bu de|a avalé|a ingéré|a mangé",
  violence:
    "me frappe|m a frappé*|me bat|m a battu*|me tape dessus|me menace|m a menacé*|menaces de mort|m agresse|m a agressé*|agression|m a violé*|me viole|abusé de|attouchement*|me harcèle|m étrangle|m a étranglé*|me laisse pas sortir|m enferme|enfermée|séquestr*|kidnapp*|chantage|avec un couteau|avec une arme|me braque|poignard*|tiré dessus|braqué*|violences conjugales|mari violent|conjoint violent|ex violent|peur pour ma vie|pas en sécurité|me tuer si|va me tuer|veut me tuer|vais vous tuer|vais te tuer|je vais tuer|vais mettre le feu|poser une bombe|sais où vous habitez|ordonnance de protection|foyer pour femmes|je suis en danger|suis en danger|sommes en danger|été violé*|été agressé*|victime de violence*|été enlevé*|mari est violent|menace de me tuer",
  somebody:
    "ex|mon ex|ex mari|ex copain|ex conjoint|ex compagnon|harceleur|un homme|un type|un mec|inconnu|livreur|beau père|mari|copain|voisin",
  preys:
    "me suit|m a suivi*|me poursuit|me traque|me surveille|m espionne|m attend dehors|rôde|est revenu la nuit|essaie d entrer|tente d entrer|m a touché*|m a attrapé*|me fait du mal|me harcèle",
  ex: "mon ex|ex mari|ex copain|ex conjoint|ex compagnon|harceleur",
  find: "mon adresse|où j habite|me retrouve|me trouve|ne doit pas savoir|ne doit pas trouver|ne doit jamais|violent|peur|menace*|en bas de|devant chez moi|m attend en|m attend devant|sait où j habite",
  afraid:
    "peur de lui|peur d elle|j ai peur de mon|peur de mon|terrorisé*|me cache|cachée|je fuis|je me suis enfui*|enfuie|échappé",
  dead: "est mort|est morte|sont morts|décédé*|décès|vient de mourir|vient de décéder|nous a quittés|s est éteint*|a perdu la vie|s est suicidé*|enterrement de|obsèques|phase terminale|soins palliatifs|veuve|veuf|fausse couche|mort né|mort de mon|mort de ma|vient de partir|nous a quitté",
  grief:
    "perdu mon mari|perdu ma femme|perdu mon fils|perdu ma fille|perdu ma mère|perdu mon père|perdu mon bébé|perdu notre bébé|perdu le bébé|perdu ma soeur|perdu mon frère|perdu mon enfant|perdu notre enfant|perdu ma grand|perdu mon grand|fausse couche|suis veuve|suis veuf|feu mon mari|mon défunt|ma défunte|en deuil",
  young:
    "mon fils|ma fille|mon enfant|mes enfants|notre fils|notre fille|mon bébé|mon petit|ma petite|un enfant|adolescent*|ma nièce|mon neveu",
  abuse:
    "photos intimes|photos inappropriées|messages déplacés|demande des photos|a demandé des photos|l a touché*|la touche|attouchement*|kidnapp*|pas rentré*|fugué|maltrait*|est battu*|bleus partout|pédophile|prédateur|photos nue*|photos dénudé*|photos sans vêtement*|sexuel*|abusé*|enlevée par|enlevé par",
  lifeless:
    "téléphone|portable|ordinateur|plante|plantes|fleur|fleurs|voiture|moteur|écran|montre|chargeur|site|appli|ampoule|lumière|lampe|jouet|machine|couleur|couleurs|cactus|orchidée|film|livre|série|personnage|jeu|déguisement|batterie est|pile est|réveil|horloge",
  figure:
    "meurs d envie|mourir de rire|mort de rire|morte de rire|mourir d envie|mourir d ennui|meurs de faim|meurs de froid|meurs de chaud|meurs de soif|meurs d impatience|meurs de curiosité|mort de faim|mort de fatigue|morte de fatigue|mourir de honte|tuer le temps|ça me tue|me tue ce|suicide squad*|bombe de bain|bombes de bain|mer morte|tête de mort|têtes de mort|nature morte|jour des morts|poids mort|temps mort|vie quotidienne|durée de vie|à vie|toute la vie|jamais de la vie|sauvé la vie|changé la vie|cadre de vie|couteau de cuisine|pistolet à eau|pistolet à colle|corde à sauter|sauter de joie|marre d attendre|fatigué d attendre|fatiguée d attendre|las d attendre|peur que ça|peur que le|mal de tête|coup de coeur|coeur brisé pour|ambulance jouet|jouet ambulance|ambulance playmobil|attente me tue|attendre me tue|me tue d attendre|une tuerie|me frappe vraiment|couleur me frappe|qui me frappe c est|ce qui me frappe",
  unwaking:
    "se réveille pas|se réveille plus|arrive pas à la réveiller|arrive pas à le réveiller|impossible de la réveiller|impossible de le réveiller",
  withoutme:
    "sans moi|si je disparaissais|si je n étais plus là|si j étais plus là|si je n existais pas|si j existais pas|si j étais mort|si j étais morte|quand je serai plus là",
  better:
    "serait mieux|seraient mieux|irait mieux|iraient mieux|plus heureux|plus heureuse|mieux sans moi|vivraient mieux",
};
