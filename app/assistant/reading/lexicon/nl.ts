import type { Lexicon } from "../concepts";

export const nl: Lexicon = {
  order: "bestelling*|besteling|order|orders|aankoop|aankopen|besteld|bestelde|ordernummer",
  parcel:
    "pakket*|pakje*|paket|pakjes|zending*|levering*|bezorging|koerier|bezorger|post|postbode|doos|pakketbezorger|verzending",
  item: "artikel*|product*|spullen|spul|ding|dingen|goederen|cadeau*|wat ik besteld",
  garment:
    "shirt*|broek|schoenen|schoen|jurk|jas|rok|trui|lamp|mok|deken|kussen*|laarzen|tas|horloge|stoel|tafel|kleding|kleren|broeken|jurken|jassen|rokken|truien|lampen|mokken|dekens|tassen|stoelen|tafels|horloges|kopje*|bord|borden|kommen|glazen|vaas|vazen|kaars|kaarsen|spiegel*|tapijt*|vloerkleed|handdoek*|gordijn*|sjaal*|riem|riemen|handschoen*|muts*|hoed|hoeden|ketting*|armband*|oorbel*|blouse*|sokken|sandalen|pantoffels|sneakers|kruk|boek|boeken|theepot|koptelefoon|oplader|overhemd*|spijkerbroek*|vest",
  refund:
    "terugbeta*|geld terug|mijn geld|terugstort*|restitutie|refund|teruggave|terugbetaling|teruggestort|geld weer|mijn geld terug|mn geld|mn geld terug|geld terug hebben|centen terug|mn centen|mijn centen|poen terug|wil mijn geld",
  return:
    "retour*|terugstur*|terugzend*|terugbreng*|stuur .. terug|sturen .. terug|ruil*|herroep*|teruggeven|terug sturen|teruggestuurd|geretourneerd|teruggebracht|teruggezonden|terug .. sturen|terug te brengen|retour|terugsturen|terug brengen|terug geven|inleveren|lever ik .. in|lever .. in|retour doen|retour sturen|retourneren|mag .. terug|er een terug|stuur .. retour|terug naar jullie|naar jullie terug|wil ik kwijt|van af|halen jullie .. op|halen jullie m op|kunnen jullie .. ophalen|laten ophalen|komen ophalen|ophalen|kan ie terug|kan hij terug|kan het terug|kan dit terug|kan m terug|mag ie terug|graag retour|nemen jullie .. terug|neemt u .. terug",
  exchange:
    "maat groter|maat kleiner|maatje groter|maatje kleiner|ruilen|omruil*|andere maat|grotere maat|kleinere maat|omwissel*|vervang*|omwisselen|andere kleur|ruilen voor|omruilen|wisselen voor|een andere maat|een maat|verwisselen|heeft 4|heeft maat|heeft 42 nodig|maat nodig|ze heeft maat|hij heeft maat|nodig heeft in|draagt maat|hoe ruil|ruil ik|vervangen of|andere maat nodig",
  label: "label|verzendlabel|retourlabel|retouretiket",
  address:
    "adres*|postcode|straat|huisnummer|verhuisd|bezorgadres|afleveradres|huisnr|toevoeging|verdieping|straatnaam|woonplaats|stad|dorp|naar mijn werk|naar kantoor|bij mijn ouders|naar mijn ouders|busnummer",
  paymethod:
    "betaling|betalen|betaald|betaalmethode|betaalwijze|creditcard|ideal|paypal|klarna|pinpas|achteraf betalen|betaal|bankpas|kaart",
  otherpay:
    "andere kaart|andere creditcard|andere bankpas|andere pas|andere betaalmethode|andere betaalwijze|andere betaling|andere manier betalen|anders betalen|betaling wijzigen|betaling veranderen|betaling aanpassen|betaalmethode wijzigen|betaalmethode veranderen|betaalmethode aanpassen|betaalwijze wijzigen|kaart wijzigen|kaart wisselen",
  invoice: "factuur|facturen|bon|bonnetje|kassabon|rekening|aankoopbewijs|nota",
  account: "account|profiel|mijn gegevens|gebruiker",
  login: "wachtwoord|inloggen|inlog*|login|gebruikersnaam|log in|ingelogd",
  member: "abonnement|lidmaatschap|lid|punten|spaarpunten",
  newsletter: "nieuwsbrief|nieuwsbrieven|reclamemail*|reclame|aanbiedingenmail",
  site: "site|website|webshop|pagina|app|link",
  cart: "winkelwagen|winkelmand*|mandje",
  price: "prijs|prijzen|duur|kost|kosten|goedkoop|wat kost|hoeveel kost|hoe duur|wat kosten",
  shipfee: "verzendkosten|bezorgkosten|gratis verzending|leverkosten|gratis bezorging|kost de verzending",
  fee: "extra kosten|toeslag|invoerrechten|douane|btw",
  discount:
    "tegoedbon|korting*|kortingscode|kortingsbon|actiecode|aanbieding*|promo*|voucher*|cadeaubon|cadeaukaart|waardebon|sale|code",
  stock: "voorraad|op voorraad|uitverkocht|beschikbaar*|leverbaar|weer binnen",
  policy: "beleid|voorwaarden|garantie|retourbeleid|retourtermijn|bedenktijd|termijn|cadeauverpakking|inpakken|privacy",
  hours:
    "openingstijden|open|geopend|fysieke winkel|winkel|filiaal|waar is jullie winkel|waar zitten jullie|waar is de winkel|waar vind ik jullie winkel",
  detail:
    "materiaal|stof|katoen|leer|maten|maat|maattabel|afmeting*|wassen|kleur|kleuren|waterdicht|compatibel|valt .. uit|eigenschappen|model",
  tracking:
    "traceren|volgen|track*|tracking|trackingnummer|track en trace|track and trace|tracktrace|trackcode|wismo|opsporen|verzendstatus|bestelstatus|tt code|bij de douane|in de douane|vast bij de douane|onderweg naar u|onderweg naar je|in bezorging|bij de bezorger|trackinglink|bij de koerier|in transit|bezorger onderweg",
  where:
    "waar|waar is|waar blijft|wr|waarheen|wat is er met mijn|nieuws over|gebeurd met|waar zit|waar ligt|waar blijft mn|wat is er gebeurd",
  when: "wanneer|welke dag|leverdatum|bezorgdatum|hoe laat|levertijd|bezorgmoment|verwachte|wnr|voor maandag|voor dinsdag|voor woensdag|voor donderdag|voor vrijdag|voor zaterdag|voor zondag|voor het weekend|voor kerst|voor sinterklaas|op tijd voor|uiterlijk",
  howlong: "hoe lang|hoelang|hoeveel dagen|duurt het|duurt|binnen hoeveel dagen",
  howmuch: "wat kost|hoeveel kost|hoe duur|wat kosten",
  status: "status|stand van zaken|hoe staat het|update|hoe zit het met|info over mijn|hoe ver",
  arrive:
    "komt|komen|aankomen|aankomt|aangekomen|arriveert|bezorgd|bezorgen|geleverd|leveren|ontvangen|ontvang|krijg|krijgen|gekregen|onderweg|binnen|er is|gearriveerd|aan|afgeleverd|bij mij is|bij mij|komt ie",
  ship: "verzonden|verstuurd|versturen|verzenden|opgestuurd|verstuurt|gestuurd|de deur uit|verwerkt|verwerking|magazijn .. verlaten|uit het magazijn|magazijn verlaten",
  late: "te laat|laat|vertrag*|vertraging|al dagen|al weken|al een week|al .. dagen|al .. weken|dagen geleden|weken geleden|wacht|wachten|had .. moeten|zou .. zijn|duurt zo lang|duurt lang|hangt|stil|geen beweging|al lang|nog altijd|sinds|duurt te lang|zou gisteren|zou vandaag|zou al|zou maandag|zou dinsdag|zou woensdag|zou donderdag|zou vrijdag|zou komen|zou .. komen|had er al|had gisteren|had al moeten|moest gisteren|moest er al|wacht al|staat al dagen|staat stil|staat vast|ligt al|blijft hangen|anderhalve week|niks gebeurd|geen vooruitgang|beweegt niet|duurt nu al|komt maar niet|nog wachten",
  still:
    "nog steeds|nog niet|nog altijd|nog niks|nog niets|nog geen|nog|niet|nooit|geen|niks|niets|geen cent|zie geen|nog geen cent|zie niks|zie niets|zie het niet|hoor niks|hoor niets|niks gehoord|niets gehoord|geen bericht",
  notgot:
    "er nog steeds niet|is er niet|nergens te vinden|niet te vinden|nergens|niet ontvangen|niks ontvangen|niets ontvangen|nooit ontvangen|nog niet ontvangen|niet gekregen|niks gekregen|niets gekregen|nooit gekregen|niet aangekomen|niet binnen|niet gekomen|niet geleverd|niet bezorgd|nooit aangekomen|nooit gekomen|komt niet|komt maar niet|niks aangekomen|is er niet|is er nog niet|nog niet binnen|niet hier|kwijt|zoek|verdwenen|gestolen|verloren|heb niks|heb niets|heb het niet|heb hem niet|ligt er niet|geen pakket|niets in de|niks in de|heb ik niet|niemand gezien|niemand geweest|niemand langs|niks binnen|niets binnen|nog steeds niks|nog steeds niets|nog altijd niks|nog niks|nog niets|niks gezien|niets gezien|geen spoor|niet langsgekomen|niet opgedaagd|niet aangekomen bij|nergens te bekennen|geen teken|geen spoor van|niks te zien|niet te zien|nergens te zien|niemand aangebeld|niet aangebeld|spoorloos",
  gotone:
    "staat bezorgd|staat geleverd|staat .. bezorgd|staat .. geleverd|als bezorgd|als geleverd|zegt bezorgd|zegt geleverd|zegt .. bezorgd|zegt .. geleverd|volgens .. bezorgd|volgens .. geleverd|zogenaamd bezorgd|zogenaamd geleverd|zou bezorgd zijn|zou geleverd zijn|is bezorgd maar|is geleverd maar|bezorgd maar|geleverd maar|status bezorgd|status geleverd|afgeleverd maar|is afgeleverd|zijn bezorgd|zijn afgeleverd|staat afgeleverd|als afgeleverd|zou zijn bezorgd|zou zijn geleverd",
  neighbour: "buren|buurman|buurvrouw|verkeerde huis|bij de buren",
  trouble:
    "probleem|problemen|klopt iets niet|klopt niet|klopt er iets niet|iets mis|gaat iets fout|niet in orde|niet goed met",
  wrong:
    "verkeerd*|fout|fouten|foute|onjuist|anders|niet wat ik|niet de juiste|niet het juiste|klopt niet|iets anders|ander product|niet besteld|in plaats van",
  damaged:
    "kapot*|beschadigd*|stuk|defect*|gebroken|gescheurd|werkt niet|doet het niet|vlek*|gebarsten|bekrast|krassen|lek|gat|deuk*|kapotte|in scherven|in stukken|aan stukken|aan diggelen|gedeukt|deuk|rafel*|verkleurd|verbogen|gaat niet aan|stinkt|afgebroken|in duizend stukken|gesprongen|barst*|scheur*|gaatje|gaten|losgelaten|laat los|roest*|verbrand|kras|wiebelt|gekrompen|losse naad|naad|knop eraf|vies|begeven|stuk gegaan",
  lacking:
    "ontbreekt|ontbreken|mist|mis|missen|ontbrak|ontbrekend*|onvolledig|niet compleet|incompleet|maar een|slechts|alleen maar|de helft|leeg|lege doos|te weinig|missend|ontbraken|ontbrak er|zat er niet in|zaten er niet in",
  misfit:
    "past niet|passen niet|past me niet|te klein|te groot|te strak|te wijd|te lang|te kort|verkeerde maat|niet mooi|bevalt niet|bevalt me niet|vind .. niet|bedacht|van gedachten|niet meer nodig|toch niet|wil .. niet meer|hoef .. niet meer|niet wat ik had verwacht|niet wat ik verwachtte|niet zoals verwacht|anders dan verwacht|niet zoals op de foto|staat me niet|had ik me anders voorgesteld|zit veel te|zit te|zit niet lekker|zit niet goed|spant|knelt|kriebelt|prikt|slobbert|toch niet mooi|vind m niet|vind het niet|niet mijn stijl|niet mijn smaak|niks voor mij|past niet bij|te donker|te licht|te zwaar|te dun|heb me bedacht|me bedacht|te veel besteld|dubbel besteld|bij nader inzien|staat niet|niet tevreden|doen pijn|doet pijn|staat me vreselijk|staat vreselijk|staat lelijk|te kort voor",
  cancel:
    "annuleer*|annuler*|annul*|afzeg*|intrekken|cancel*|opzeg*|stopzetten|stuur maar niet|niet opsturen|niet versturen|niet verzenden|stuur het niet|stuur hem niet|niet meer opsturen|niet meer sturen|niet meer versturen|bestelling stoppen|stop de bestelling|ongedaan maken|afblazen|hoeft niet verstuurd|draai .. terug|terugdraaien|teruggedraaid|schrap|schrappen|haal .. weg|toch niet door",
  change:
    "wijzig*|verander*|aanpass*|corriger*|ander adres|nieuw adres|bijwerken|updaten|omzetten|verplaats*|veranderen|verkeerd ingevuld|verkeerd ingetypt|verkeerd opgegeven|verkeerd doorgegeven|fout ingevuld|verkeerd gezet|nog anders|rechtzetten|verbeteren|aangepast|gewijzigd|veranderd|wijzig",
  upgrade: "spoed*|sneller|express*|verzendmethode|volgende dag",
  add: "toevoeg*|toe te voegen|erbij|bijbestellen|bij doen|er nog een|nog een .. bij|er nog iets bij|kan er nog|bijvoegen|bijdoen|toegevoegd|eentje extra|een extra|in dezelfde bestelling|doe nog|doe er nog|doe er ook|stop er nog|stop nog|leg er nog|pak er nog|voeg nog|voeg er",
  remove: "verwijder*|weghalen|eruit halen|uit mijn bestelling|eruit|eraf|eraf halen|maar een in plaats",
  buy: "kopen|bestellen|bestelling plaatsen|aanschaffen|een bestelling doen",
  mistake: "per ongeluk|vergissing|vergist|foutje|verkeerd geklikt",
  cheaper: "goedkoper|prijs verlaagd|afgeprijsd|prijsgarantie",
  charged:
    "afgeschreven|in rekening|afschrijving|betaling mislukt|betaling .. niet|probleem .. betal*|betaalprobleem|afgerekend|incasso|betaald",
  twice: "twee keer|dubbel|2 keer|2x|tweemaal|dubbele",
  neverbought: "nooit gekocht|nooit besteld|niet gekocht|fraude|herken ik niet|onbekend*",
  forgot: "vergeten|weet .. niet meer|herstel*|resetten|kwijt",
  cannot:
    "kan niet|kan ik niet|lukt niet|werkt niet|lukt het niet|probleem|problemen|fout|foutmelding|laadt niet|doet het niet|niet mogelijk|lukt me niet",
  broken:
    "werkt niet|laadt niet|doet het niet|foutmelding|crasht|hangt|loopt vast|niet bereikbaar|opent niet|witte pagina",
  slow: "traag|langzaam|trage",
  declined: "geweigerd|ongeldig|niet geaccepteerd|werkt niet|afgewezen|niet geldig",
  create: "aanmaken|maken|registreren|openen",
  erase: "verwijder*|opheffen|deactiveren|wissen",
  subscribe: "aanmelden|inschrijven|afmelden|uitschrijven|abonneren|geen mails",
  complain: "klacht*|klagen|reclamatie",
  opinion:
    "feedback|beoordeling|review|recensie|compliment*|suggestie|top service|goede service|snelle levering|mening",
  question: "vraag|vragen|weten|vraagje|informatie",
  howto:
    "hoe kan|hoe moet|hoe werkt|hoe doe|wat moet ik|wat is jullie|wat is de|wat zijn|welke|hebben jullie|wat gebeurt|hoe gaat|bieden jullie",
  possible: "kan ik|mag ik|is het mogelijk|kunnen jullie|kunt u|kan je|kun je|zou je|mogelijk",
  considering: "overweeg|geïnteresseerd|op zoek naar|wil kopen|hebben jullie|verkopen jullie|heeft u|willen kopen",
  unwanted: "wil niet|wil geen|hoef niet|hoef geen|in plaats van|niet annuleren|niet retourneren",
  deliverytime:
    "hoe lang duurt de levering|hoe lang duurt een levering|hoe lang duurt levering|hoe lang duurt de verzending|hoe lang duurt een verzending|hoe lang duurt verzending|hoe lang duurt verzenden|hoe lang duurt bezorging|hoe lang duurt de bezorging|hoe lang duurt bezorgen|hoe lang duurt het leveren|hoe lang duurt het verzenden|hoe lang duurt .. levering|hoelang duurt de levering|hoelang duurt een levering|hoelang duurt levering|hoelang duurt de bezorging|hoelang duurt de verzending|hoelang duurt bezorging|hoelang duurt verzending|levertijd*|verzendtijd*|bezorgtijd*|verwerkingstijd*|hoe snel leveren|hoe snel levert|hoe snel wordt|hoe snel verzenden|hoe snel bezorgen|hoe snel versturen|hoeveel dagen duurt de|hoeveel dagen duurt een|als ik vandaag bestel|als ik nu bestel|duurt normaal|duurt meestal|doen jullie over|doet u over|hoe lang duren terugbetalingen|hoe lang duurt .. gemiddeld|hoe lang duurt .. normaal|hoe lang duren retouren|hoe lang duurt .. meestal",
  mine: "mijn|onze|m n|de bestelling|het pakket|het pakje|deze bestelling|dit pakket|heb besteld|heb .. besteld|besteld heb|mn",
  hurry: "sneller|spoed*|haast*|express*|zo snel mogelijk|versnel*|eerder|voorrang|dringend|opschieten",
  toohigh: "te hoog|te duur|veel te veel|zo hoog|zo duur|overdreven",
  deliverto:
    "levertijden|leveren jullie|levert u|verzenden jullie|bezorgen jullie in|bezorgen jullie naar|verzending naar|naar belgië|naar het buitenland|internationaal|buitenland|verzendopties|bezorgen jullie",
  check: "controleren|nakijken|checken|bevestigen",
  freeship:
    "gratis verzending|gratis verzenden|verzending gratis|verzending is gratis|gratis levering|levering gratis|gratis bezorging|bezorging gratis|gratis bezorgd|zonder verzendkosten|gratis verzonden|verzending .. gratis",
  contact:
    "telefoonnummer*|mobiel nummer|mijn nummer|gsm nummer|contactgegevens|geboortedatum|mijn achternaam|mijn e mail*|mijn mailadres|mijn emailadres|e mailadres|mailadres|emailadres",
  shipto: "bezorgadres*|afleveradres*|leveradres*|verzendadres*|leveringsadres*",
  away: "niet thuis|ben er niet|niet aanwezig|niemand thuis|op vakantie|ben weg|ben ik weg|ben ik er niet",
  postpone:
    "andere dag|ander tijdstip|andere datum|later bezorgen|later leveren|pas op|pas na|bezorgen op|verzetten|uitstellen",
  othermodel: "ander model|andere kleur|ander product|ander artikel|iets anders|een ander ding",
  money:
    "geld|teruggestort|bijgeschreven|teruggeboekt|euro|gestort|op mn rekening|op mijn rekening|op de rekening|op mijn kaart|op mn kaart|centen|poen|terugkrijgen|overgemaakt|uitbetaald|uitbetalen|geld gezien|cent|een euro|mijn bank|mn bank|de bank",
  stillhave:
    "hebben jullie .. nog|hebben jullie nog|heeft u nog|heeft u .. nog|nog op voorraad|is er nog|zijn er nog|nog te krijgen|weer leverbaar|weer terug|weer op voorraad|weer binnen",
  nolonger:
    "wil .. niet meer|hoef .. niet meer|niet meer nodig|niet meer hebben|hoef m niet meer|hoef het niet meer|wil m niet meer|wil het niet meer|hoeft niet meer verstuurd|toch niet nodig",
  material: "katoen|wol|linnen|zijde|polyester|hout|keramiek|porselein|fluweel|bamboe|leer|plastic",
  human:
    "mens|mensen|echt persoon|echte persoon|een persoon|medewerker*|iemand|klantenservice|klantendienst|agent|spreken met|praten met|bellen|telefoonnummer|contact opnemen|support|leidinggevende|adviseur|gebeld|ondersteuning|helpdesk|manager|persoon|verbind me door|verbind mij door|doorverbinden|verbind me|iemand spreken|echte mens|echt mens|een echt mens|van vlees en bloed|vlees en bloed|iemand echt|is daar iemand|zit daar iemand|zit er iemand|iemand daar|collega|collega s|een collega|echt iemand|levend mens|levende persoon|doorschakelen|doorsturen naar|schakel me door|iemand die er verstand|iemand van jullie|iemand van de winkel|persoonlijk contact|baas|je baas|uw baas|me bellen|van het team|terugbellen|bel me",
  hi: "hallo|hoi|hey|hi|goedemorgen|goedemiddag|goedenavond|goedendag|dag|hoihoi|hé|beste",
  thanks: "bedankt|dank|dankjewel|dank je|dank u|dankuwel|thanks|dankje|merci|hartelijk dank",
  bye: "doei|tot ziens|dag hoor|tot later|fijne dag|prettige dag|doeg|houdoe|tot snel|dat was het|dat is alles|welterusten",
  help: "hulp|help|helpen|help me|kun je helpen|wat kun je|wat kan je|opties|menu|assistentie|hoe werkt dit|hoe werkt het|hoe werk je|wat kan ik vragen|weet niet wat ik moet doen",
  language:
    "in het engels|in het nederlands|spreek je nederlands|spreekt u nederlands|spreken jullie|spreek je engels|spreekt u engels|nederlands graag|andere taal|taal wijzigen|taal veranderen|taal|in het duits|in het frans",
  repeat: "herhaal*|herhalen|nog een keer|wat zei je|wat zeg je|niet begrepen|begrijp het niet|nogmaals|wablief",
  stop: "laat maar|laat zitten|stop|stoppen|vergeet het|afbreken|hou op|ga weg|doe maar niet|niets doen|niet doen|maakt niet uit|laat maar zitten|niks meer|terug naar begin|afsluiten|doe niets|doe dat niet|hoeft niet meer|hoeft niet|niet meer nodig|niet nodig|laat het|stop ermee|ophouden|breek af|annuleer dat|bedacht|van gedachten veranderd|toch maar niet|vergeet dat|niks doen|terug|stop maar|vergeet maar|sluiten",
  bot: "robot|ben je een|bent u een|bot|chatbot|wie ben je|hoe heet je|kunstmatige|ai|machine|wie heeft je gemaakt",
  chat: "hoe gaat het|hoe is het|alles goed|grap|mop|grapje|ik hou van je|hoe oud ben",
  elsewhere:
    "weer vandaag|het weer|regent|regen|president|koning|recept*|voetbal|vlucht*|hotel*|liedje|muziek|film|films|hoofdstad|nieuws vandaag|horoscoop|bitcoin|vertaal*|huiswerk|dokter|restaurant*|reken|gedicht|verkiezing*",
  worried:
    "zorgen|ongerust|bezorgd over|dringend|spoed|haast|bang|zenuwachtig|verjaardag|bruiloft|oplichting|nodig voor|nodig hebben voor|maak me zorgen|verontrust",
  frustrated:
    "gefrustreerd|frustr*|irriteer*|irritant|geïrriteerd|teleurgesteld|teleurstel*|belachelijk|onacceptabel|slecht*|vreselijk|verschrikkelijk|zat|beu|schandalig|niet normaal|alweer|weer niet|derde keer|boos|ontevreden|waardeloos|rampzalig|niemand reageert|jammer|balen|baal|triest|bizar",
  angry:
    "woedend|woest|razend|kut*|klote*|verdomme|godver*|tering*|kanker*|oplichters|oplichter|dieven|advocaat|politie|nooit meer|idioten|idioot|schijt|shit|aangifte|pissig|klootzak*|fuck*|rechter|schande",
  distress:
    "zelfmoord|suicid*|mezelf van kant|dood wil|wil dood|niet meer leven|einde aan mijn leven|mezelf iets aandoen|mezelf pijn|mezelf snijden|doodsbedreiging|bedreigt me|ambulance|hartaanval|geen lucht|kan niet ademen|medisch noodgeval|noodgeval|overdosis|vergiftigd|vergiftiging|allergische reactie|slaat me|bommelding|een bom plaatsen|vermoorden|maak jullie dood|in brand|vlam gevat|elektrische schok|levensgevaar|dat alles ophoudt|alles ophoudt|niet meer verder|niet meer willen leven|er niet meer zijn|levensmoe|mezelf iets aan|iets aandoen|ingeslikt|batterij ingeslikt|te veel pillen|pillen genomen|pillen geslikt|slaappillen|geëxplodeerd|brandwond*|ademt niet|krijgt geen lucht|krijg geen lucht|flauwgevallen|bewusteloos|stuipen|met een mes|te vermoorden|vermoord*|spoedeisende|in vlammen|mishandelt|bleek gedronken|bloedt hevig|naar het ziekenhuis gebracht|beland in het ziekenhuis|in het ziekenhuis beland|aan het stikken|hij stikt|ze stikt|hand verbrand|me verbrand|apparaat is ontploft|batterij is ontploft|ontploft en|accu is ontploft|mijn polsen|baby reageert niet|kind reageert niet|wordt niet wakker",
  sentyet:
    "hebben jullie m al|hebben jullie het al|hebben jullie hem al|hebben jullie .. verstuurd|hebben jullie .. verzonden|hebben jullie .. opgestuurd|al verstuurd|al verzonden|al opgestuurd|is het al weg|is hij al weg|al onderweg|is het verstuurd|is het verzonden|laatste scan|sorteercentrum|distributiecentrum|depot|al de deur uit|de deur uit|al vertrokken|vertrokken|al verstuurt|nooit iets aangeboden|nooit aangeboden|niet aangeboden|nog niet aangeboden|nooit overgedragen|niet overgedragen|niks van jullie gekregen|nooit afgegeven|niet afgegeven bij|wanneer sturen jullie|wanneer versturen jullie|wanneer verzenden jullie|wegging|weggegaan|weg zou|vertrekt het|vertrekken",
  sentback:
    "teruggestuurd|teruggebracht|teruggezonden|geretourneerd|retour gestuurd|retour gedaan|terug opgestuurd|terug gestuurd|terug gebracht|ingeleverd|mn retour|mijn retour|jullie hebben mijn retour|retour ontvangen|retour is binnen|retour al binnen|retour is aangekomen|retourzending ontvangen|retourzending is|mijn retourzending|retourpakket|weggebracht|opgehaald|hebben .. opgehaald|meegenomen|teruggenomen|jullie hebben hem terug|weer bij jullie|terug bij jullie",
  nobot:
    "geen robot|geen bot|geen computer|geen machine|niet met een robot|niet met een bot|niet met een computer|niet met een machine|in plaats van een robot|in plaats van een bot|met een robot praten|met een bot praten|alleen robots|alleen maar robots|automatische antwoorden|stomme bot|stomme robot|bot snapt|bot begrijpt|robot snapt|robot begrijpt",
  gotsent:
    "jullie hebben .. gestuurd|heb .. gekregen|heb .. ontvangen|kreeg|ontving|gestuurd gekregen|is geleverd|zat in|opgestuurd gekregen|stuurden|jullie stuurden|kwam aan",
  dontsend:
    "stuur maar niet|niet opsturen|niet versturen|niet verzenden|stuur het niet|stuur hem niet|stuur m niet|niet meer opsturen|niet meer sturen|niet meer versturen|niet meer verzenden|hoeft niet verstuurd|hoef je niet te sturen|hoeven jullie niet",
  today: "vandaag|vanavond|vanmiddag|vanochtend|morgen|deze week|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag",
  promised:
    "jullie zeiden|u zei|jullie hadden gezegd|is me gezegd|werd gezegd|jullie beloofden|beloofd|er is gezegd|ze zeiden|jullie hebben gezegd|toegezegd|er werd gezegd",
  moved: "verhuisd|verhuis|verhuizing|gaan verhuizen|ga verhuizen|woon niet meer|wonen niet meer|woon er niet meer",
  newplace:
    "nieuwe appartement|nieuwe huis|nieuw huis|nieuwe woning|nieuw appartement|nieuwe adres|nieuw adres|nieuwe plek|oude adres|oude huis|oude woning",
  gonethrough: "gedaan|verwerkt|doorgevoerd|gelukt|uitgevoerd|afgerond|goedgekeurd|geregeld|al gestort",
};
