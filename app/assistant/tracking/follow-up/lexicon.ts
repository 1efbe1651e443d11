import type { Locale } from "~/contract/chat";

/**
 * What people ask once they have been told where their order is; the first that a message names is meant. `duties`:
 * what customs want; `terms`: of a pickup point; `absent`: nobody will be in; `parts`: another parcel, or another order.
 */
export const FOLLOW_UPS = [
  "duties",
  "signed",
  "link",
  "number",
  "carrier",
  "call",
  "lost",
  "collect",
  "terms",
  "absent",
  "count",
  "contents",
  "parts",
  "why",
  "when",
  "where",
] as const;
export type FollowUp = (typeof FOLLOW_UPS)[number];

/** As the reader's lexicons are written (reading/concepts.ts): phrases between bars, `stem*`, `..` for words between. */
type Phrases = Record<FollowUp, string>;

export const PHRASES: Record<Exclude<Locale, "zh-TW">, Phrases> = {
  en: {
    duties:
      "how much .. pay|have to pay|how much do i have|how much .. owe|how much is the duty|how much .. duties|how much .. customs|how do i pay|where do i pay|what do i have to pay|what .. customs want|what .. customs need",
    signed:
      "who signed|signed for it|who accepted|who took it|who received it|who did they give it|where did they leave|where was it left|where .. put it|who got it|which neighbour|which neighbor",
    link: "link|links|tracking page|tracking url|tracking site|url|carriers page|carrier page|carriers site|carriers website",
    number:
      "tracking number|tracking no|tracking id|tracking code|parcel number|shipment number|consignment number|number for it",
    carrier:
      "which carrier|what carrier|who is the carrier|whos the carrier|which courier|what courier|whos the courier|which delivery company|which shipping company|what delivery company|what shipping company|who is delivering|whos delivering|who delivers|who will deliver|who is bringing|sent with|shipped with|shipped by|which company|is it dhl|is it ups|is it fedex|is it usps",
    call: "call them|phone them|ring them|contact them|email them|ask them|talk to them|call the carrier|call the courier|contact the carrier|contact the courier|chase them|chase it up|call .. for me",
    lost: "lost|gone missing|disappeared|vanished|stolen",
    collect:
      "pick it up|pick up .. myself|collect it|collect .. myself|come and get it|go and get it|pick it up myself|pickup point|drop point|get it myself",
    terms:
      "need to bring|bring with|do i bring|need id|need an id|how long .. keep|how long .. hold|how long .. there|pick it up by|collect it by|until when .. pick|deadline",
    absent:
      "not home|wont be home|not at home|nobody home|no one home|not in|wont be in|be out|im away|be away|at work|on holiday|on vacation|nobody is in|nobody will be|no one will be",
    count:
      "how many parcels|how many packages|how many boxes|one parcel|one package|all in one|number of parcels|number of packages|arrive together|come together|same parcel|same box|same package",
    contents:
      "what did i order|what did i buy|what i ordered|what i bought|whats in it|what is in it|whats inside|what is inside|in the parcel|in the package|in the box|which items|what items|in this order|in that order",
    parts:
      "other one|other parcel|other package|other order|second one|second parcel|second package|second order|the rest|the others|other items|other item|remaining",
    why: "why|how come|what happened|whats wrong|what is wrong|whats the problem|what is the problem|whats the reason|what is the reason|whats going on|reason for|whats the hold up|holding it up",
    when: "when|what time|which day|what day|what date|today|tomorrow|this week|next week|how long|how much longer|how many days|at what hour|eta|exact time|time frame|timeframe|this morning|this afternoon|tonight|by friday|by monday|by saturday|before christmas|the weekend",
    where:
      "where is it|wheres it|where .. now|where exactly|current location|whereabouts|where .. right now|where .. at|last scan|last seen|latest news|any news|any update|updates|update",
  },
  de: {
    duties:
      "wie viel .. zahlen|wieviel .. zahlen|was muss ich zahlen|was muss ich bezahlen|wie viel .. bezahlen|wieviel .. bezahlen|wie hoch .. zoll|wo .. bezahlen|wie bezahle ich|was will der zoll|was braucht der zoll",
    signed:
      "wer hat unterschrieben|unterschrieben|wer hat .. angenommen|wer hat .. entgegengenommen|bei wem|welchem nachbarn|welcher nachbar|wo .. abgelegt|wo .. abgestellt|wem .. gegeben|wer hat es bekommen",
    link: "link|sendungsseite|trackinglink|sendungslink|url|internetseite|webseite .. paketdienst",
    number:
      "sendungsnummer|trackingnummer|tracking nummer|paketnummer|sendungs nummer|tracking code|sendungscode|tracking id",
    carrier:
      "welcher paketdienst|welchem paketdienst|welcher versanddienst*|mit wem .. verschickt|womit .. verschickt|wer liefert|wer bringt|welcher zusteller|welches versandunternehmen|welche post|kommt .. mit dhl|ist das dhl|welcher lieferdienst|welcher dienst|wer stellt",
    call: "dort anrufen|da anrufen|die anrufen|bei denen|nachfragen|dort nachfragen|kontaktieren|paketdienst anrufen|anrufen",
    lost: "verloren|verschwunden|verschollen|gestohlen|weggekommen|abhanden",
    collect: "selbst abholen|selber abholen|abholen|hinfahren|packstation|paketshop|abholpunkt",
    terms:
      "was .. mitbringen|mitbringen|brauche ich .. ausweis|ausweis|wie lange liegt|wie lange .. aufbewahrt|wie lange bleibt|bis wann .. abholen|abholfrist",
    absent:
      "nicht zu hause|nicht zuhause|nicht daheim|nicht da|keiner da|niemand da|niemand zuhause|niemand zu hause|bin weg|im urlaub|auf der arbeit|verreist",
    count: "wie viele pakete|wieviele pakete|wie viele sendungen|alles in einem|ein paket|zusammen|anzahl .. pakete",
    contents:
      "was habe ich bestellt|was hab ich bestellt|was ist drin|was ist da drin|was ist im paket|was ist in dem paket|was war bestellt|welche artikel|inhalt|was habe ich gekauft|bestellt habe",
    parts:
      "das andere|die andere|der andere|anderes paket|andere paket|andere bestellung|das zweite|die zweite|zweites paket|zweite bestellung|der rest|die restlichen|restliche*|und die anderen",
    why: "warum|wieso|weshalb|woran liegt|was ist passiert|was ist los|was ist da los|was ist der grund|grund|was stimmt nicht",
    when: "wann|um wie viel uhr|wie viel uhr|wieviel uhr|uhrzeit|welcher tag|welchem tag|heute|morgen|diese woche|nachste woche|wie lange|wie viele tage|bis wann|noch heute|vormittag*|nachmittag*|abend|wochenende|vor weihnachten",
    where:
      "wo ist es|wo ist das jetzt|wo .. jetzt|wo genau|wo .. gerade|wo steckt|aktueller standort|standort|letzter scan|neuigkeiten|was neues|neuer stand",
  },
  fr: {
    duties: "combien .. payer|combien .. dois|quel montant|comment payer|ou payer|que veut la douane|combien de frais",
    signed:
      "qui a signe|signe|qui l a recu|qui l a pris|a qui .. remis|quel voisin|ou .. depose|ou l ont ils|ou a t il ete depose|ou .. laisse|qui l a receptionne",
    link: "lien|url|page de suivi|site du transporteur|page du transporteur",
    number:
      "numero de suivi|numero de colis|n de suivi|no de suivi|code de suivi|numero d expedition|numero de tracking",
    carrier:
      "quel transporteur|qui livre|quel livreur|par qui|avec qui|quelle societe|quelle entreprise|c est dhl|c est colissimo|c est la poste|qui le livre|qui va livrer|quel est le transporteur|quelle compagnie",
    call: "les appeler|appeler|les contacter|contacter le transporteur|les joindre|leur demander|leur telephoner",
    lost: "perdu*|egare*|disparu*|vole",
    collect:
      "aller le chercher|venir le chercher|le recuperer|recuperer moi meme|chercher moi meme|retirer moi meme|le retirer|point relais|point de retrait|passer le prendre",
    terms:
      "dois je apporter|que faut il apporter|quoi apporter|piece d identite|carte d identite|combien de temps .. gard*|jusqu a quand .. retirer|jusqu a quand .. chercher|delai de retrait",
    absent:
      "pas chez moi|pas la|absent*|personne a la maison|pas a la maison|serai pas|au travail|en vacances|en deplacement",
    count:
      "combien de colis|combien de paquets|un seul colis|en un seul|meme colis|nombre de colis|tout ensemble|arrivent ensemble",
    contents:
      "qu ai je commande|qu est ce que j ai commande|j ai commande quoi|ce que j ai commande|contenu|qu y a t il dedans|dans le colis|dans la commande|quels articles|c etait quoi",
    parts:
      "l autre|les autres|autre colis|autre commande|autre paquet|le deuxieme|la deuxieme|le second|la seconde|le reste",
    why: "pourquoi|pour quelle raison|quelle raison|que s est il passe|qu est ce qui se passe|quel est le probleme|comment ca se fait|c est quoi le probleme|a cause de quoi|que se passe t il",
    when: "quand|quelle heure|quel jour|quelle date|aujourd hui|demain|cette semaine|semaine prochaine|combien de temps|combien de jours|dans combien|ce matin|cet apres midi|ce soir|avant noel|week end|encore longtemps",
    where:
      "ou est il|ou est ce|ou il est|ou en est|ou exactement|ou .. maintenant|ou se trouve|position actuelle|dernier scan|du nouveau|des nouvelles|il est ou|c est ou",
  },
  es: {
    duties:
      "cuanto .. pagar|cuanto debo|que tengo que pagar|como pago|donde pago|cuanto es|que quiere la aduana|que pide la aduana",
    signed:
      "quien firmo|quien lo firmo|firmo|quien lo recibio|quien lo recogio|a quien .. entreg*|que vecino|donde lo dejaron|donde .. dejado|donde lo han dejado",
    link: "enlace|link|url|pagina de seguimiento|web del transportista|pagina del transportista",
    number:
      "numero de seguimiento|numero de rastreo|numero de guia|codigo de seguimiento|codigo de rastreo|numero de envio|localizador|tracking",
    carrier:
      "que transportista|cual transportista|que empresa|que compania|que mensajeria|que paqueteria|quien lo entrega|quien lo trae|quien entrega|con quien|por que empresa|que agencia|es dhl|es correos|es seur|quien lo lleva",
    call: "llamarlos|llamarles|llamar|contactarlos|contactarles|contactar con|preguntarles|hablar con ellos|hablar con el transportista",
    lost: "=perdio|=perdido|=perdida|=perdidos|=perdieron|extravi*|desaparecid*|robad*|robaron",
    collect:
      "recogerlo|recoger yo|ir a buscarlo|ir a recogerlo|pasar a buscarlo|pasar a recogerlo|punto de recogida|punto pack|retirarlo|ir por el",
    terms:
      "que .. llevar|que debo llevar|tengo que llevar|necesito dni|dni|identificacion|cuanto tiempo .. guardan|hasta cuando .. recog*|plazo .. recog*",
    absent:
      "no estare|no estoy|no voy a estar|no hay nadie|no habra nadie|fuera de casa|estoy fuera|en el trabajo|de vacaciones",
    count: "cuantos paquetes|cuantas cajas|cuantos envios|un solo paquete|en un paquete|todo junto|mismo paquete",
    contents:
      "que pedi|que compre|que he pedido|que he comprado|lo que pedi|que hay dentro|que trae|que lleva|que articulos|contenido|en el paquete|en el pedido|que era",
    parts:
      "el otro|la otra|los otros|las otras|otro paquete|otro pedido|el segundo|la segunda|segundo paquete|el resto|lo demas",
    why: "por que|porque motivo|porque tarda|motivo|razon|que paso|que ha pasado|que pasa|cual es el problema|como es que|a que se debe|porque",
    when: "cuando|a que hora|que hora|que dia|que fecha|hoy|manana|esta semana|proxima semana|semana que viene|cuanto tarda|cuanto falta|cuanto tiempo|cuantos dias|esta tarde|esta noche|fin de semana|antes de navidad",
    where:
      "donde esta|donde .. ahora|donde exactamente|por donde va|por donde anda|ubicacion|donde se encuentra|ultimo escaneo|novedades|alguna novedad|alguna noticia|noticias",
  },
  it: {
    duties: "quanto .. pagare|quanto devo|come pago|dove pago|cosa vuole la dogana|quanto e il dazio",
    signed:
      "chi ha firmato|firmato|chi l ha ricevuto|chi l ha ritirato|chi l ha preso|a chi .. consegnat*|quale vicino|dove l hanno lasciato|dove .. lasciato",
    link: "link|url|pagina di tracciamento|sito del corriere|pagina del corriere|collegamento",
    number:
      "numero di tracking|codice di tracking|numero di tracciamento|codice di tracciamento|numero di spedizione|codice spedizione|numero tracking|tracking number|lettera di vettura",
    carrier:
      "quale corriere|che corriere|con quale corriere|con che corriere|chi consegna|chi lo consegna|chi lo porta|quale azienda|e dhl|e brt|e poste|chi e il corriere|quale spedizioniere",
    call: "chiamarli|contattarli|telefonargli|chiamare il corriere|contattare il corriere|chiedere al corriere|chiedere a loro|sentirli|chiamare",
    lost: "perso|persa|perduto|smarrit*|sparit*|scomparso|rubat*",
    collect:
      "ritirarlo|ritirare io|ritirare di persona|andare a prenderlo|passare a prenderlo|venire a prenderlo|punto di ritiro|prenderlo io|ritirarla",
    terms:
      "cosa devo portare|devo portare|serve un documento|documento|per quanto .. tengono|per quanto tempo .. giacenza|entro quando .. ritir*|fino a quando .. ritir*|giacenza",
    absent:
      "non sono a casa|non saro|non ci sono|non ci saro|nessuno in casa|nessuno a casa|fuori casa|al lavoro|in vacanza|sono via",
    count: "quanti pacchi|quante scatole|quanti colli|un solo pacco|tutto insieme|stesso pacco|arrivano insieme",
    contents:
      "cosa ho ordinato|che cosa ho ordinato|cosa ho comprato|cosa c e dentro|cosa contiene|quali articoli|contenuto|nel pacco|nell ordine|quello che ho ordinato",
    parts: "l altro|l altra|gli altri|le altre|altro pacco|altro ordine|il secondo|la seconda|secondo pacco|il resto",
    why: "perche|come mai|per quale motivo|qual e il motivo|motivo|cosa e successo|cosa succede|cos e successo|qual e il problema|a causa di cosa",
    when: "quando|a che ora|che ora|che giorno|quale giorno|che data|oggi|domani|questa settimana|settimana prossima|quanto tempo|quanto ci vuole|quanto manca|quanti giorni|stamattina|pomeriggio|stasera|fine settimana|weekend|prima di natale|entro quando",
    where:
      "dov e|dove e|dove si trova|dove .. adesso|dove .. ora|dove esattamente|a che punto|posizione|ultima scansione|novita|aggiornament*|notizie",
  },
  "pt-BR": {
    duties: "quanto .. pagar|quanto devo|como pago|onde pago|o que a alfandega|qual o valor|qual e o valor",
    signed:
      "quem assinou|assinou|quem recebeu|quem pegou|pra quem .. entreg*|para quem .. entreg*|qual vizinho|onde deixaram|onde foi deixad*",
    link: "link|url|pagina de rastreio|pagina de rastreamento|site da transportadora|pagina da transportadora",
    number:
      "codigo de rastreio|codigo de rastreamento|numero de rastreio|numero de rastreamento|numero do rastreio|codigo do rastreio|numero de envio|codigo de envio",
    carrier:
      "qual transportadora|que transportadora|qual a transportadora|quem entrega|quem vai entregar|quem traz|qual empresa|que empresa|e pelos correios|e correios|e sedex|e jadlog|por qual|pelos correios",
    call: "ligar pra eles|ligar para eles|ligar|entrar em contato com|falar com eles|contatar|perguntar pra eles|falar com a transportadora|ligar para a transportadora",
    lost: "perdid*|perdeu|extraviad*|extraviou|sumiu|roubad*|roubaram|desapareceu",
    collect:
      "retirar|buscar|pegar pessoalmente|pegar la|ir buscar|ir pegar|ponto de retirada|posso buscar|retirar na agencia",
    terms:
      "o que .. levar|preciso levar|que devo levar|preciso de documento|documento|quanto tempo .. guard*|ate quando .. retir*|ate quando .. busc*|prazo .. retir*",
    absent:
      "nao vou estar|nao estarei|nao estou em casa|ninguem em casa|nao tem ninguem|fora de casa|no trabalho|viajando|de ferias",
    count:
      "quantos pacotes|quantas caixas|quantas encomendas|quantos volumes|um pacote so|um so pacote|tudo junto|mesmo pacote",
    contents:
      "o que eu pedi|o que pedi|o que comprei|o que eu comprei|o que tem dentro|o que vem|quais itens|quais produtos|conteudo|no pacote|no pedido",
    parts:
      "o outro|a outra|os outros|as outras|outro pacote|outro pedido|o segundo|a segunda|segundo pacote|o resto|o restante",
    why: "por que|porque|por qual motivo|qual o motivo|qual e o motivo|motivo|o que aconteceu|o que houve|qual o problema|qual e o problema|pq",
    when: "quando|que horas|qual horario|horario|que dia|qual dia|qual data|hoje|amanha|esta semana|essa semana|semana que vem|quanto tempo|quantos dias|quanto falta|demora|de manha|de tarde|a noite|fim de semana|antes do natal|ate quando",
    where:
      "onde esta|onde ta|onde .. agora|onde exatamente|cade|por onde anda|localizacao|ultimo registro|ultima atualizacao|alguma novidade|novidades|atualizacao|alguma noticia|em que lugar",
  },
  nl: {
    duties: "hoeveel .. betalen|wat moet ik betalen|hoe betaal ik|waar betaal ik|wat wil de douane|hoe hoog .. invoer*",
    signed:
      "wie heeft getekend|getekend|wie heeft .. aangenomen|wie heeft .. ontvangen|bij welke buren|welke buren|welke buurman|waar .. neergelegd|waar .. achtergelaten|aan wie",
    link: "link|url|volgpagina|trackingpagina|site van de vervoerder|pagina van de vervoerder|track en trace link",
    number:
      "trackingnummer|tracking nummer|track en trace|track trace|volgnummer|pakketnummer|zendingsnummer|verzendnummer|trackingcode",
    carrier:
      "welke vervoerder|welke bezorger|welke bezorgdienst|welke pakketdienst|wie bezorgt|wie brengt|wie levert|met wie .. verstuurd|welk bedrijf|is het postnl|is het dhl|via wie",
    call: "ze bellen|hen bellen|bellen|contact opnemen met|navragen|met ze bellen|de vervoerder bellen|ze vragen",
    lost: "kwijt|verloren|zoek|verdwenen|gestolen|kwijtgeraakt",
    collect: "zelf ophalen|zelf afhalen|ophalen|afhalen|komen halen|gaan halen|afhaalpunt|pakketpunt",
    terms:
      "wat .. meenemen|meenemen|legitimatie|identiteitsbewijs|hoe lang .. bewaard|hoelang .. bewaard|hoe lang ligt|hoelang ligt|tot wanneer .. ophalen|tot wanneer .. afhalen",
    absent: "niet thuis|ben er niet|niemand thuis|ben weg|op mijn werk|op het werk|op vakantie|ben er dan niet",
    count:
      "hoeveel pakketten|hoeveel pakjes|hoeveel dozen|een pakket|alles in een|samen|zelfde pakket|aantal pakketten",
    contents:
      "wat heb ik besteld|wat had ik besteld|wat zit erin|wat zit er in|welke artikelen|welke producten|inhoud|in het pakket|in de bestelling|wat ik besteld",
    parts:
      "de andere|het andere|ander pakket|andere pakket|andere bestelling|de tweede|het tweede|tweede pakket|de rest|overige",
    why: "waarom|hoe komt|hoezo|wat is er gebeurd|wat is er aan de hand|wat is het probleem|wat is de reden|reden|waar ligt het aan",
    when: "wanneer|hoe laat|welke dag|welke datum|vandaag|morgen|deze week|volgende week|hoe lang|hoelang|hoeveel dagen|vanochtend|vanmiddag|vanavond|weekend|voor kerst|tijdstip|rond welke tijd",
    where:
      "waar is het|waar is hij|waar is ie|waar .. nu|waar precies|waar ligt|locatie|laatste scan|nieuws|update|stand van zaken|waar bevindt",
  },
  pl: {
    duties: "ile .. zaplacic|ile musze|ile mam|jak zaplacic|gdzie zaplacic|czego chce urzad|ile wynosi clo",
    signed:
      "kto podpisal|kto pokwitowal|podpisal*|kto odebral|kto ja odebral|komu .. wydan*|komu .. przekazan*|u ktorego sasiada|gdzie zostawi*|gdzie .. zostawi*",
    link: "link*|url|adres strony|strona przewoznika|strone przewoznika|strona kuriera|strone sledzenia",
    number:
      "numer przesylki|numer sledzenia|numer paczki|nr przesylki|nr paczki|numer listu|kod sledzenia|numer nadania|nr sledzenia",
    carrier:
      "jaki kurier|jaki .. kurier|ktory kurier|jakim kurierem|ktorym kurierem|jaka firma|ktora firma|jaki przewoznik|kto dostarcza|kto dostarczy|kto przywiezie|kto wiezie|czy to inpost|czy to dhl|czy to dpd|jaka firma kurierska",
    call: "zadzwonic do nich|zadzwonic|skontaktowac sie z nimi|zapytac ich|skontaktowac sie z kurierem|dzwonic|dopytac",
    lost: "zginel*|zaginel*|zgubi*|zgubion*|przepad*|ukrad*",
    collect:
      "odebrac sam*|sam odebrac|sama odebrac|odebrac osobiscie|osobiscie odebrac|odbior osobisty|moge odebrac|paczkomat*|punkt odbioru|punkcie odbioru|podjechac",
    terms:
      "co .. zabrac|co .. wziac|potrzebuje dowodu|dowod osobisty|dokument|jak dlugo czeka|jak dlugo .. lezec|do kiedy .. odebrac|termin odbioru",
    absent:
      "nie bedzie mnie|nie ma mnie|nie bede w domu|nikogo nie bedzie|nikogo nie ma|jestem w pracy|na urlopie|wyjezdzam|na wakacjach",
    count: "ile paczek|ile .. paczek|ile przesylek|jedna paczka|w jednej paczce|wszystko razem|ta sama paczka",
    contents:
      "co zamowil*|co ja zamowil*|co kupil*|co jest w srodku|co jest w paczce|jakie produkty|zawartosc|co jest w zamowieniu|co bylo w",
    parts: "drug*|pozostal*|reszt*|inna paczka|inne zamowienie|inna przesylka|ten drugi|inne",
    why: "dlaczego|czemu|z jakiego powodu|powod|co sie stalo|co sie dzieje|w czym problem|jaki jest problem|skad opoznienie",
    when: "kiedy|o ktorej|ktorego|jakiego dnia|w jaki dzien|dzis|dzisiaj|jutro|w tym tygodniu|w przyszlym tygodniu|jak dlugo|ile dni|ile to potrwa|jeszcze dlugo|rano|po poludniu|wieczorem|weekend|przed swietami|do kiedy",
    where:
      "gdzie jest|gdzie teraz|gdzie dokladnie|gdzie .. teraz|gdzie sie znajduje|lokalizacja|ostatni skan|jakies wiesci|cos wiadomo|cos nowego|nowe informacje",
  },
  tr: {
    duties: "ne kadar ode*|kac para|ne odemem|nasil oderim|nereye ode*|gumruk ne ist*|ne kadar vergi",
    signed: "kim imzala*|imzala*|kim teslim al*|kime teslim|kime ver*|kim ald*|hangi komsu|nereye birak*",
    link: "link*|url|takip sayfa*|kargo sayfa*|baglanti*|kargo sitesi",
    number:
      "takip no|takip numara*|kargo no|kargo numara*|takip kodu|kargo takip|gonderi no|gonderi numara*|gonderi kodu",
    carrier:
      "hangi kargo|hangi firma|hangi sirket|kargo firmasi|kargo sirketi|kim getir*|kim teslim ed*|hangi kurye|yurtici mi|aras mi|ptt mi",
    call: "onlari ara*|ara* misiniz|arayabilir mi*|iletisime gec*|onlara sor*|kargoyu ara*|sorabilir mi*|sorar mi*",
    lost: "kayip|kaybol*|calin*|yok olmus|kayboldu",
    collect: "kendim al*|gidip al*|ben al*|subeden al*|elden al*|teslim noktasi*|gelip al*|kendim teslim al*",
    terms:
      "ne getir*|yanimda ne|kimlik|ne kadar bekler|ne kadar tut*|kac gun bekle*|ne zamana kadar .. al*|son teslim alma",
    absent:
      "evde olm*|evde degil*|evde yok*|evde kimse|ist* olacagim|iste olacagim|tatilde*|sehir disinda*|evde bulun*",
    count: "kac paket|kac koli|kac kargo|kac parca|tek paket|tek kolide|hepsi birlikte|ayni paket*",
    contents: "ne siparis*|ne ald*|neler ald*|icinde ne|icinde neler|icerig*|hangi urun*|paketin icinde|sipariste ne",
    parts: "digeri*|oteki*|oburu*|diger paket|diger siparis*|ikinci*|kalan*|geri kalan*",
    why: "neden|niye|nicin|sebebi*|ne oldu|sorun ne|nedeni*|ne sorun",
    when: "ne zaman|saat kac*|kacta|hangi gun|bugun|yarin|bu hafta|gelecek hafta|haftaya|ne kadar sur*|kac gun|daha ne kadar|sabah*|ogleden sonra|aksam*|hafta sonu*|yilbasi*|bayram*",
    where:
      "nerede|nerde|su an nerede|tam olarak nerede|konum*|son durum*|son hareket|haber var|gelisme|guncelleme|nereye gel*",
  },
  ja: {
    duties: "いくら払|いくら支払|金額はいくら|どこで払|どうやって払|関税はいくら|税金はいくら",
    signed: "誰が受け取|だれが受け取|誰がサイン|サインした|誰に渡|どこに置|置き場所|誰が受領|署名した",
    link: "リンク|url|追跡ページ|追跡サイト|追跡画面",
    number: "追跡番号|お問い合わせ番号|問い合わせ番号|送り状番号|伝票番号|トラッキング番号|荷物番号",
    carrier:
      "どこの配送|どこの運送|配送業者|運送会社|配送会社|宅配業者|どの業者|ヤマト..か|佐川..か|誰が届け|どこが届け|何便",
    call: "電話して|連絡して|問い合わせて|確認してもら|聞いてもら|連絡を取",
    lost: "紛失|なくなっ|無くなっ|行方不明|盗ま|失くし",
    collect: "取りに行|受け取りに行|引き取|営業所で受|自分で取|店頭で受|営業所止め|取りに行け",
    terms: "持ち物|何が必要|何を持|身分証|保管期間|いつまで保管|何日保管|いつまで置",
    absent: "留守|不在|家にいな|家にいま|出かけて|受け取れな|仕事で|旅行中",
    count: "何個口|荷物はいくつ|いくつの荷物|何箱|荷物は何個|まとめて届|一緒に届|全部で何個|一つの荷物",
    contents: "何を注文|何を買|中身|何が入|注文内容|注文した物|注文したもの|どの商品",
    parts: "もう一つ|もうひとつ|もう一個|他の荷物|ほかの荷物|他の注文|別の注文|別の荷物|二つ目|2つ目|残り",
    why: "なぜ|なんで|何で|どうして|理由|何があった|何が起き|原因",
    when: "いつ|何時|何日|何曜日|今日|きょう|明日|あした|今週|来週|どのくらい|どれくらい|あと何日|午前|午後|夜に|週末|クリスマスまで",
    where: "どこ|今どこ|現在地|現在位置|最新の状況|進展|何か分か|更新",
  },
  ko: {
    duties: "얼마..내야|얼마를..내|얼마 내|세금 얼마|관세 얼마|관세가 얼마|어디서 내|어떻게 내",
    signed: "누가 받|누가 서명|서명했|서명한|누구한테 전달|누구에게 전달|어디에 두|어디에 놓|어디 두고|어느 이웃",
    link: "링크|url|조회 페이지|배송조회 사이트|추적 페이지",
    number: "송장번호|송장 번호|운송장 번호|운송장번호|운송장|추적번호|추적 번호|택배 번호|조회 번호",
    carrier: "어느 택배|어떤 택배|무슨 택배|택배사|택배 회사|택배회사|누가 배송|누가 배달|어디 택배|배송업체|배송사",
    call: "전화해 주|전화해주|연락해 주|연락해주|전화해줄|연락해줄|물어봐|문의해 주|문의해주|확인해달라고",
    lost: "분실|잃어버|없어진|사라졌|사라진|도난",
    collect: "직접 찾|직접 수령|찾으러|직접 가지러|가지러 가|픽업|직접 받으러|지점에서",
    terms: "뭐 가져가|뭘 가져가|무엇을 가져|신분증|얼마나 보관|보관 기간|언제까지 보관|며칠 보관|언제까지 찾",
    absent: "집에 없|집에 아무도|부재|집에 안 계|외출|회사에 있|여행 중|휴가 중|못 받을",
    count: "몇 개로|택배 몇|상자 몇|몇 박스|몇 상자|소포 몇|한 상자|한번에 오|같이 오|한 번에 오|몇개로",
    contents: "뭐 주문|뭘 주문|무엇을 주문|뭐 샀|뭘 샀|안에 뭐|뭐가 들|내용물|주문한 게|주문한게|주문 내역|어떤 상품",
    parts: "다른 거|다른거|다른 건|다른건|다른 택배|다른 주문|나머지|두 번째|두번째|또 하나",
    why: "왜|이유|무슨 일|어째서|뭐가 문제|무슨 문제|원인",
    when: "언제|몇 시|몇시|무슨 요일|며칠|오늘|내일|이번 주|이번주|다음 주|다음주|얼마나 걸|얼마나 더|오전|오후|저녁|주말|크리스마스 전",
    where: "어디|현재 위치|위치|최신 소식|새 소식|업데이트|진행 상황",
  },
  "zh-CN": {
    duties: "要交多少|交多少|付多少|多少税|关税多少|怎么付|在哪付|去哪交|怎么交",
    signed: "谁签收|谁签的|谁收的|谁拿|谁代收|放在哪|放哪|给了谁|交给谁|哪个邻居|签收人",
    link: "链接|连结|網址|网址|查询页面|物流页面|查询网站|连接发",
    number: "快递单号|运单号|物流单号|单号|追踪号|跟踪号|追踪码|快递号|运单",
    carrier:
      "什么快递|哪个快递|哪家快递|谁家快递|哪家物流|什么物流|哪个物流|快递公司|物流公司|谁送|谁来送|哪家公司|顺丰吗|发的什么",
    call: "打电话|联系他们|联系快递|问问他们|问一下快递|帮我问|催一下|催催|联系一下",
    lost: "丢了|丟|丢失|弄丢|丢件|不见了|遗失|被偷",
    collect: "自己去取|自取|自己拿|自己去拿|去取|上门取|去网点|自提|代收点|驿站",
    terms: "带什么|需要带|身份证|证件|保管多久|放多久|存多久|保留多久|几天之内取|什么时候之前取",
    absent: "不在家|没人在家|家里没人|没有人在家|我在上班|出差|不方便收|出门了|度假",
    count: "几个包裹|几个快递|多少个包裹|几个箱|几箱|一个包裹|一起到|一起送|分几个|一起寄",
    contents:
      "我买了什么|我订了什么|买的什么|买了什么|订了什么|里面有什么|里面是什么|包裹里|订单里|哪些商品|订的是什么|买的是什么",
    parts: "另一个|另外一个|另一件|别的包裹|别的订单|其他的|其余|剩下的|第二个|第二件|另外那",
    why: "为什么|为啥|怎么回事|什么原因|原因|怎么这么|出了什么事|发生了什么|啥情况|什么情况",
    when: "什么时候|几点|哪天|几号|今天|明天|这周|本周|下周|多久|几天|多长时间|还要等|上午|下午|晚上|周末|何时|啥时候|圣诞节前",
    where: "在哪|到哪|哪里|目前位置|现在位置|什么位置|最新进展|最新消息|有消息|有进展|更新",
  },
  ar: {
    duties: "كم .. ادفع|كم يجب|كم المبلغ|كم الرسوم|كيف ادفع|اين ادفع|ماذا تريد الجمارك|كم الجمارك",
    signed: "من وقع|من استلم*|من اخذ*|من تسلم*|لمن سلم*|اين ترك*|اين وضع*|اي جار|عند من|مين استلم*|مين وقع",
    link: "رابط|الرابط|رابط التتبع|صفحه التتبع|صفحه الشحن|موقع الشركه|لينك|اللينك",
    number: "رقم التتبع|رقم الشحنه|رقم البوليصه|رقم الشحن|كود التتبع|رقم تتبع",
    carrier:
      "اي شركه|ما شركه|ماهي شركه|من شركه الشحن|شركه الشحن|شركه التوصيل|من سيوصل*|من يوصل*|مين هيوصل*|مع اي|من الناقل|اي ناقل",
    call: "تتصل بهم|الاتصال بهم|تتواصل معهم|التواصل معهم|تكلمهم|تسالهم|اتصل بهم|تتصلوا بهم|الاتصال بالشركه",
    lost: "ضاع|ضاعت|ضائع*|مفقود*|فقدت|فقد|سرق*|اختفي|اختفت",
    collect:
      "استلمه بنفسي|استلمها بنفسي|بنفسي|اروح استلم*|اذهب لاستلام*|نقطه استلام|نقطه الاستلام|من الفرع|اجي اخذ*|اخذها انا",
    terms: "ماذا احضر|ماذا اجلب|احتاج هويه|هويه|بطاقه الهويه|كم يوم تبقي|كم مده|متي اخر موعد|الي متي .. تبقي|اخر يوم",
    absent:
      "لست في البيت|لن اكون|لا يوجد احد|مش في البيت|مو في البيت|في العمل|في الدوام|مسافر*|في اجازه|خارج البيت|خارج المنزل",
    count: "كم طرد|كم شحنه|كم صندوق|كم كرتون|طرد واحد|في طرد واحد|كلها معا|مع بعض|نفس الطرد|نفس الشحنه",
    contents:
      "ماذا طلبت|ايش طلبت|شو طلبت|ماذا اشتريت|ماذا يوجد|ماذا في|محتوي*|ما المنتجات|اي منتجات|ما في الطلب|طلبت ايش",
    parts: "الاخر|الاخري|الثاني|الثانيه|الباقي|بقيه|طرد اخر|طلب اخر|الطلب الاخر|الشحنه الاخري|الطرد الاخر",
    why: "لماذا|ليش|ليه|لم هذا|ما السبب|السبب|سبب|ماذا حدث|ماذا حصل|ما المشكله|ايش المشكله|وش صار",
    when: "متي|في اي ساعه|اي ساعه|كم الساعه|اي يوم|اليوم|غدا|بكره|هذا الاسبوع|الاسبوع القادم|كم يستغرق|كم يوم|كم باقي|صباحا|مساء|الساعه|قبل العيد|امتي|امتا|نهايه الاسبوع",
    where:
      "اين هو|اين هي|اين الان|وين|فين|اين بالضبط|موقعها|موقعه|مكانها|مكانه|اخر تحديث|اي جديد|اي اخبار|تحديث|وصلت وين",
  },
};
