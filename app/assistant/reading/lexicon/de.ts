import type { Lexicon } from "../concepts";

export const de: Lexicon = {
  order:
    "bestellung*|bestelung|auftrag|einkauf|bestellt|bestellte|bestellnummer|kauf|zeug|mein zeug|bestelltes|die sachen",
  parcel:
    "paket*|packet|päckchen|paeckchen|sendung*|lieferung*|liferung|ware|kurier|bote|paketbote|postbote|zusteller|karton|post|fahrer|zustellung",
  item: "artikel*|produkt*|sache|sachen|teil|teile|geschenk|zeug|was ich bestellt",
  garment:
    "hemd|hose*|schuh*|kleid|kleider|jacke*|mantel|rock|pulli*|pullover|lampe*|tasse*|decke|kissen|stiefel|tasche|uhr|tshirt*|stuhl|tisch|rad|lampen|tassen|decken|taschen|uhren|stühle|tische|röcke|mäntel|hemden|bluse*|schal|schals|gürtel|handschuh*|mütze*|rucksack*|geldbörse*|ohrringe|armband|teller|schüssel*|gläser|vase*|kerze*|spiegel|regal*|teppich*|handtuch|handtücher|bettwäsche|vorhang|vorhänge|sneaker*|sandalen|hausschuhe|socken|jeans|shorts|sofa|buch|bücher|hocker|kopfhörer|ladegerät",
  refund:
    "erstatt*|rückerstatt*|rueckerstatt*|geld zurück|geld zurueck|mein geld|gutschrift|zurückerstatt*|rückzahlung|rueckzahlung|kohle zurück|zurückgezahlt|refund|will mein geld|mein geld wieder|geld wieder|geld retour|die kohle|meine kohle|kohle|geld zurückhaben|kohle wieder|geld wiederhaben|geld wieder haben|meine asche|erstattung",
  return:
    "zurückschick*|zurueckschick*|zurücksend*|zuruecksend*|zurückgeb*|zurueckgeb*|rücksendung*|ruecksendung*|retour*|rückgabe*|rueckgabe*|schicke .. zurück|schicken .. zurück|geben .. zurück|widerruf*|umtausch*|zurückgeschickt|zurückgesandt|zurückgesendet|zurückgegeben|retourniert|eingeschickt|zurückgeben|an euch zurück|wieder zurück|wieder loswerden|loswerden|retournier*|retounier*|retour schicken|zurück schicken|zurück senden|zurück geben|schick ich .. wieder|schicke ich .. wieder|schick ich euch|schick ich wieder|geht zurück|geht retour|zurückbringen|zurücknehmen|nehmt ihr .. zurück|zurück an euch|wieder zurückschicken|holt ihr .. ab|holt .. wieder ab|wieder abholen|abholen lassen|abholung|kann das retour|kann retour|nehmt ihr das zurück|bitte rückgabe|rückgabe|nehmt ihr den zurück|nehmt ihr die zurück|nehmt .. zurück|nehmen sie .. zurück",
  exchange:
    "umtausch*|austausch*|tauschen|andere größe|andere groesse|anderer größe|größer|kleiner|grösse tauschen|ersatz*|andere farbe|hätte lieber|lieber größe|eine nummer größer|eine nummer kleiner|nummer größer|nummer kleiner|größe größer|gegen eine|gegen ein|gegen größe|umtauschen|tausch|wechseln gegen|brauch aber die|brauche aber die|braucht aber die|braucht aber eine|braucht größe|brauche größe|brauch größe|brauche die|brauch die|sie trägt|er trägt|in größe|ne andere größe|andre größe|der tausch|ersatz oder|tausch oder",
  label: "etikett*|retourenschein|rücksendeetikett|retourenlabel|label|paketschein",
  address:
    "adresse*|lieferadresse|anschrift|plz|postleitzahl|straße|hausnummer|umgezogen|addresse|hausnr|hausnummern|wohnungsnummer|stockwerk|türnummer|ort|stadt|zu meinen eltern|ins büro|an meine arbeit|packstation",
  paymethod:
    "karte|kreditkarte|zahlung*|zahlen|bezahlen|bezahlt|paypal|klarna|überweisung|zahlungsart*|lastschrift|ratenzahlung|bezahl*|auf rechnung",
  otherpay:
    "andere karte|anderen karte|anderer karte|andere kreditkarte|anderen kreditkarte|anderer kreditkarte|andere zahlungsart|anderen zahlungsart|anderer zahlungsart|andere zahlungsmethode|anderen zahlungsmethode|andere zahlungsweise|andere zahlung|anders bezahlen|anders zahlen|zahlung ändern|zahlung wechseln|zahlungsart ändern|zahlungsart wechseln|zahlungsweise ändern|zahlungsmethode ändern|zahlungsmethode wechseln|karte wechseln|karte ändern",
  invoice: "rechnung*|beleg|quittung|kassenbon|rechnungskopie",
  account: "konto|kundenkonto|profil|account|meine daten|benutzer",
  login: "passwort|kennwort|anmelden|einloggen|login|benutzername|anmeldung|logge|eingeloggt|passwd",
  member: "abo|mitglied*|abonnement|treuepunkte|punkte|premium",
  newsletter: "newsletter|werbemail*|werbe mails|rundbrief|werbung|reklame",
  site: "webseite|website|seite|app|shop|link|homepage|onlineshop",
  cart: "warenkorb|einkaufswagen",
  price: "preis*|teuer|kostet|kosten|günstig|billig|was kostet|wie viel kostet|wieviel kostet|wie teuer|was kosten",
  shipfee:
    "versandkosten|lieferkosten|porto|versandgebühr*|kostenloser versand|versandkostenfrei|kostet der versand|kostet die lieferung|gratis versand",
  fee: "zusatzkosten|gebühr*|zoll|zollgebühr*|steuer*|mahnung*|mahngebühr*|inkasso",
  discount:
    "rabatt*|gutschein*|rabattcode|gutscheincode|aktionscode|promo*|angebot*|aktion|nachlass|skonto|coupon*|sale|geschenkkarte*|geschenkgutschein*",
  stock: "lager|vorrätig|verfügbar*|ausverkauft|lieferbar|auf lager|bestand|wieder da|nachschub",
  policy:
    "rückgaberecht|bedingungen|agb|garantie*|gewährleistung|richtlinie*|frist|widerrufsfrist|rückgabefrist|geschenkverpackung|datenschutz|umtauschrecht",
  hours:
    "öffnungszeit*|geöffnet|offen|filiale*|laden|geschäft*|aufmachen|ladengeschäft|wann macht|wo ist euer laden|wo ist ihr laden|wo ist euer geschäft|wo ist ihr geschäft|wo seid ihr|wo habt ihr einen laden|wo ist der laden|wo finde ich euren laden",
  detail:
    "material|stoff|baumwolle|leder|maße|größentabelle|größe|waschen|waschbar|farbe*|wasserdicht|kompatibel|welche größen|eigenschaften|modell*|einlauf*|fällt .. aus",
  tracking:
    "sendungsverfolg*|beim zoll|im zoll|am zoll|verfolgen|tracking*|tracken|trackingnummer|sendungsnummer|paketverfolg*|paketnummer|nachverfolg*|sendungsstatus|lieferstatus|bestellstatus|paketstatus|wismo|versandstatus|trackinglink|in zustellung|in der zustellung|wird zugestellt|im zustellfahrzeug|beim fahrer|trackinglink*|im transit|im verteilzentrum|hängt beim|zoll fest|vorankündigung|elektronisch angekündigt",
  where:
    "wo|wo ist|wo bleibt|wohin|wo steckt|was ist mit meine*|verbleib|was neues|neuigkeiten|was ist los mit|abgeblieben|steckt",
  when: "wann|welcher tag|welchem tag|lieferdatum|liefertermin|lieferzeit|bis wann|um wieviel uhr|welche uhrzeit|voraussichtlich*|wan|vor montag|vor dienstag|vor mittwoch|vor donnerstag|vor freitag|vor samstag|vor sonntag|vorm wochenende|vor dem wochenende|bis samstag|bis freitag|bis montag|bis sonntag|bis donnerstag|bis weihnachten|vor weihnachten|diese woche|rechtzeitig",
  howlong: "wie lange|wie lang|wieviele tage|wie viele tage|dauert|dauer",
  howmuch: "wie viel kostet|wieviel kostet|was kostet|wie teuer|was kosten",
  status:
    "status|stand|stand der|zustand|wie siehts aus|wie sieht es aus|update|schon was|info zu meiner|infos zu meiner",
  arrive:
    "kommt|kommen|ankommen|ankommt|angekommen|ankunft|ankomt|komt|geliefert|liefern|liefert|zugestellt|erhalten|erhalte|bekomme|bekommen|krieg|kriege|kriegen|da ist|unterwegs|eintreffen|eintrifft|eingetroffen|da sein|ankomme",
  ship: "verschickt|versendet|verschicken|versenden|versand|abgeschickt|losgeschickt|rausgeschickt|schickt ihr|raus|verlässt|bearbeitet|bearbeitung|versandt|lager .. verlassen|aus dem lager|lager verlassen|das lager schon|rausgegangen|auf den weg gebracht|geschickt|geliefert bekommen",
  late: "verspät*|spät|zu spät|verzöger*|überfällig|seit tagen|seit wochen|seit einer woche|seit .. tagen|seit .. wochen|vor .. tagen|vor .. wochen|warte|warten|hätte .. sollen|sollte .. da sein|sollte .. kommen|hängt|bewegt sich nicht|tut sich nichts|dauert so lange|ewig|lange schon|schon lange|immer noch nicht|längst|steht still|sollte gestern|sollte heute|sollte schon|sollte am|sollte längst|hätte schon|hätte gestern|war für gestern|war für heute|steht seit|liegt seit|hängt seit|seit ner woche|seit einer ewigkeit|seit freitag|seit montag|seit dienstag|seit mittwoch|seit donnerstag|rührt sich nichts|tut sich nix|nix passiert|passiert nichts|kein fortschritt|keine bewegung|unverändert|dauert ewig|wird vorbereitet|lässt auf sich warten|warten auf|muss ich noch|noch warten",
  still:
    "immer noch|noch nicht|noch nichts|noch immer|noch|nicht|nie|keine|kein|nichts|keinen cent|kein cent|nix gekriegt|nichts gekriegt|nix|seh nix|sehe nichts|seh nichts|sehe es nicht|seh es nicht|hör nix|höre nichts|hör nichts|nix gehört|nichts gehört",
  notgot:
    "ich hab es aber nicht|ich habe es nicht|ich hab es nicht|hab es nicht|hab ihn nicht|hab sie nicht|ist nicht hier|aber nicht hier|nirgends zu finden|nirgendwo zu finden|nicht zu finden|keine spur|nicht vorbeigekommen|war nie da|kam nicht|kam nie|nicht angekommen|nicht da|nicht erhalten|nichts erhalten|nie erhalten|nicht bekommen|nichts bekommen|nie bekommen|nicht gekommen|nie angekommen|nichts angekommen|nichts gekommen|kommt nicht|kommt einfach nicht|nicht geliefert|nicht zugestellt|nichts da|noch nichts|nix da|nix angekommen|nix bekommen|nix gekommen|nix erhalten|mein paket fehlt|meine sendung fehlt|meine lieferung fehlt|verloren|verschwunden|weg|gestohlen|geklaut|verschollen|habe nichts|hab nichts|habe es nicht|hab es nicht|habs nicht|habe ich nicht|hab ich nicht|ist nicht hier|liegt nicht|kein paket|keine sendung|noch nicht hier|war keiner hier|war aber keiner|war niemand hier|keiner gekommen|niemand gekommen|nix von euch|nichts von euch|bisher nichts|bisher nix|noch nix|immer noch nix|immer noch nichts|is nix|nix gesehen|nichts gesehen|nicht aufgetaucht|noch nicht aufgetaucht|nirgends|fehlt jede spur|jede spur|nichts zu sehen|nix zu sehen|noch nicht zu sehen|keiner hat geklingelt|niemand hat geklingelt|nicht geklingelt|wie vom erdboden|verschluckt worden|untergegangen",
  gotone:
    "abgestellt worden|unterschrieben von|angeblich abgegeben|als zugestellt|als geliefert|steht zugestellt|steht geliefert|heißt zugestellt|angeblich zugestellt|angeblich geliefert|angeblich angekommen|status zugestellt|wurde zugestellt|wurde geliefert aber|zugestellt aber|geliefert aber|laut .. zugestellt|laut .. geliefert|steht .. zugestellt|steht .. geliefert|zugestellt laut|soll .. zugestellt|soll .. geliefert worden|sagt zugestellt|zugestellt sein|geliefert worden sein|zugestellt worden sein|zugestellt markiert",
  neighbour:
    "nachbar*|falsches haus|falsche adresse geliefert|falsche adresse zugestellt|abstellort|abgegeben beim|beim nachbarn",
  trouble:
    "problem|probleme|stimmt etwas nicht|stimmt was nicht|etwas nicht stimmt|was nicht stimmt|nicht in ordnung|passt etwas nicht|passt was nicht|ist was falsch|ist etwas falsch|schiefgelaufen|schief gelaufen",
  wrong:
    "falsch*|verkehrt*|fehler|anders|andere ware|nicht das richtige|nicht was|nicht bestellt|stimmt nicht|irrtümlich|verwechselt|statt",
  damaged:
    "kaputt*|beschädigt*|defekt*|zerbrochen*|zerrissen*|funktioniert nicht|geht nicht|gerissen|fleck*|verschmutzt|zerkratzt|kratzer|undicht|loch|schaden|mangel*|gebrochen|beschaedigt|in scherben|in stücken|in einzelteilen|zersprungen|verbeult|gesprungen|ausgefranst|verfärbt|verbogen|geht nicht an|lässt sich nicht einschalten|stinkt|riecht|angeschlagen|eingerissen|zerbrochen|zerbröselt|hin|im eimer|im arsch|kaputtgegangen|abgegangen|löst sich|lose|naht|nähte|delle|dellen|verbrannt|verrostet|rost|wackelt|wackelig|knickt|geknickt|angeknackst|sprung|risse|riss|dreckig",
  lacking:
    "fehlt|fehlen|fehlte|fehlten|unvollständig*|nicht vollständig|nicht komplett|nur ein|nur eine|nur einen|nur die hälfte|leer|zu wenig|nur teil*",
  misfit:
    "passt nicht|passen nicht|passt mir nicht|zu klein|zu groß|zu gross|zu eng|zu weit|zu lang|zu kurz|falsche größe|gefällt nicht|gefällt mir nicht|gefallen nicht|gefallen mir nicht|doch nicht|brauche ich nicht mehr|brauch ich nicht mehr|brauche es nicht mehr|anders überlegt|nicht mehr haben|nicht mehr benötigt|nicht das was ich erwartet|nicht was ich erwartet|nicht wie erwartet|anders als erwartet|nicht wie auf dem|hatte ich mir anders vorgestellt|anders vorgestellt|steht mir nicht|entspricht nicht meinen|passt nicht zum|passt nicht zu|viel zu|zu dunkel|zu hell|zu dünn|zu schwer|kratzt|kratzig|drückt|unbequem|schlabbert|sitzt nicht|gefällt mir doch nicht|gefällt ihm nicht|gefällt ihr nicht|nicht mein stil|nicht meins|nicht mein fall|nicht mein geschmack|mag ich nicht|mag es nicht|mag sie nicht|überlegt|überlegt es mir|doch zu|kann ich nicht gebrauchen|kann ich nicht brauchen|aus versehen zwei|zu viel bestellt|sieht furchtbar|sieht schrecklich|sieht doof|sieht blöd|tun weh|tut weh|drücken|steht mir gar",
  cancel:
    "storn*|abbestell*|absagen|absage|kündig*|zurücktreten|annullier*|abbrechen|rückgängig|cancel*|canceln|nicht schicken|nicht abschicken|nicht losschicken|nicht versenden|nicht verschicken|doch nicht schicken|nicht mehr schicken|nicht mehr losschicken|bestellung löschen|bestellung stoppen|stoppt die bestellung|stoppt das|rückgängig machen|bestellung zurückziehen|zurückziehen|stornier*|abblasen|mach .. rückgängig|macht .. rückgängig|zieh .. zurück|nicht ausliefern|rückabwickeln",
  change:
    "ändern|umleit*|korrigier*|wechseln|umändern|neue adresse|andere adresse|aktualisier*|anpassen|verschieben|umbestell*|ändert|ändere|änderung*|änder|geändert|abändern|aendern|aendert|aenderung|richtig stellen|richtigstellen|korrigieren|berichtig*|ausbessern|umstellen|falsch eingegeben|falsch angegeben|falsch eingetragen|falsch getippt|abgeändert",
  upgrade: "express*|schneller|versandart|lieferart|nächsten tag",
  add: "hinzufüg*|dazu bestell*|ergänz*|dazu|noch was dazu|hinzu|dazulegen|dazubestellen|nachbestellen|dazu bestellen|mitbestellen|noch .. dazu|zusätzlich|dazu packen|dazupacken|mit reinpacken|mit rein|reinpacken|noch was rein|dazu legen|noch ne|noch eine dazu|noch einen dazu|noch ein dazu|eins mehr|eine mehr|einen mehr|mit in die bestellung|obendrauf|legt noch|leg noch|packt noch|pack noch|packen sie noch|legen sie noch|tut noch|tu noch|noch .. dazulegen|noch einen|noch eine in|gebt noch",
  remove:
    "entfern*|rausnehmen|herausnehmen|streichen|weglassen|raus nehmen|wieder raus|rausstreichen|nur eine statt|nur einen statt|nur eins statt",
  buy: "kaufen|bestellen|bestellung aufgeben|eine bestellung|einkaufen",
  mistake: "aus versehen|versehentlich|verklickt|vertan|vertippt|ausversehen",
  cheaper: "billiger|günstiger|preis gesenkt|preisgarantie|reduziert",
  charged:
    "abgebucht|belastet|abbuch*|berechnet|zahlung fehlgeschlagen|zahlung .. nicht|zahlungsproblem*|problem .. zahlung|zahlung abgelehnt|mahnung|bezahlt",
  twice: "zweimal|zwei mal|doppelt|2 mal|2x|mehrfach",
  neverbought: "nie gekauft|nie bestellt|nichts bestellt|betrug|unbekannt*",
  forgot: "vergessen|passwort vergessen|weiß nicht mehr|zurücksetz*|wiederherstell*|verlegt",
  cannot:
    "kann nicht|kann mich nicht|geht nicht|funktioniert nicht|klappt nicht|problem*|fehler|lässt sich nicht|nicht möglich|komme nicht|lädt nicht",
  broken:
    "funktioniert nicht|geht nicht|lädt nicht|stürzt ab|fehler*|hängt sich|klappt nicht|reagiert nicht|öffnet nicht|lässt sich nicht öffnen|hängt sich auf|weiße seite",
  slow: "langsam*",
  declined: "abgelehnt|ungültig|nicht akzeptiert|nicht angenommen|funktioniert nicht|geht nicht",
  create: "erstellen|anlegen|registrier*|eröffnen|neues konto",
  erase: "löschen|löscht|löschung|deaktivier*|schließen",
  subscribe: "abonnier*|abmelden|abbestell*|anmelden|austragen|keine mails",
  complain: "beschwer*|reklam*|anzeige*",
  opinion:
    "feedback|bewertung*|bewerten|rückmeldung|lob|super service|toller service|vorschlag|meinung|danke für die schnelle|schnelle lieferung",
  question: "frage*|wissen|auskunft|würde gerne wissen|möchte wissen",
  howto:
    "wie kann|wie funktioniert|wie geht|wie mache|was muss ich|wie ist|wie sind|welche|gibt es|habt ihr|was passiert|wie läuft|bietet ihr|bieten sie|haben sie",
  possible: "kann ich|könnte|könnten|möglich|ist es möglich|können sie|kannst du|könnt ihr|darf ich",
  considering:
    "interessiere|überlege|suche|möchte kaufen|will kaufen|würde gern kaufen|habt ihr|haben sie|verkauft ihr|gibt es",
  unwanted:
    "will nicht|möchte nicht|will kein*|möchte kein*|nicht stornieren|nicht zurückschicken|statt|anstatt|nicht zurück",
  deliverytime:
    "wie lange dauert der versand|wie lange dauert ein versand|wie lange dauert versand|wie lange dauert die lieferung|wie lange dauert eine lieferung|wie lange dauert .. lieferung|wie lange dauert .. versand|wie lange dauert das liefern|wie lange dauert es bis ihr|lieferzeit|lieferzeiten|versandzeit*|lieferdauer|versanddauer|lieferfrist*|bearbeitungszeit*|wie schnell liefert|wie schnell liefern|wie schnell verschickt|wie schnell versendet|wie schnell wird|wie lange braucht ihr|wie lange brauchen sie|wie viele tage dauert|wann liefert ihr|wann verschickt ihr|wann versendet ihr|wenn ich heute bestelle|wenn ich jetzt bestelle|wenn ich heute kaufe|dauert normalerweise|dauert üblicherweise|dauert in der regel|normalerweise .. lieferung|wie lange dauern rückerstattungen|wie lange dauern erstattungen|wie lange dauern rücksendungen|wie lange dauert .. normalerweise|wie lange dauert .. in der regel|wie lange dauert .. üblicherweise|wie lange dauern .. normalerweise",
  mine: "mein*|unser*|die bestellung|das paket|diese bestellung|dieses paket|der bestellung|ich habe bestellt|hab bestellt|habe .. bestellt|bestellt habe|bestellt hab",
  hurry:
    "beeil*|schneller|so schnell wie möglich|eilig|eilt|express*|beschleunig*|früher|vorziehen|schnellstmöglich|bevorzugt|dringend",
  toohigh: "zu hoch|zu teuer|so hoch|so teuer|viel zu viel|überhöht*|unverschämt teuer",
  deliverto:
    "lieferzeiten|wie lange sind die lieferzeiten|liefert ihr nach|liefern sie nach|versendet ihr nach|versand nach|versand ins|ins ausland|international|nach österreich|in die schweiz|versandoptionen|lieferoptionen|liefergebiet",
  check: "prüfen|überprüfen|nachsehen|nachschauen|checken",
  freeship:
    "kostenloser versand|kostenlosen versand|versand kostenlos|versand ist kostenlos|versand gratis|gratis versand|gratisversand|versandkostenfrei*|kostenlos .. versand|versand umsonst|kostenlose lieferung|lieferung kostenlos|kostenfreier versand|portofrei",
  contact:
    "telefonnummer*|handynummer*|rufnummer*|meine nummer|kontaktdaten|geburtsdatum|mein nachname|meinen nachnamen|meine e mail|meine mail adresse|meine email adresse|meine emailadresse|meine mailadresse|e mail adresse|mein name",
  shipto: "lieferadresse*|versandadresse*|zustelladresse*|lieferanschrift*|empfängeradresse*",
  away: "nicht zu hause|nicht zuhause|nicht daheim|nicht da sein|bin nicht da|niemand da|niemand zuhause|niemand zu hause|keiner da|verreist|im urlaub|verreise|unterwegs bin",
  postpone:
    "anderen tag|anderer tag|anderes datum|später liefern|später zustellen|spätere zustellung|erst am|erst ab|liefern sie am|wunschtermin|verschieben|ein andermal",
  othermodel:
    "anderes modell|andere farbe|anderes produkt|anderen artikel|anderer artikel|etwas anderes|was anderes|anderes muster|ein anderer artikel",
  money:
    "geld|gutgeschrieben|gutschrift|überwiesen|euro|betrag zurück|erstattet|aufm konto|auf dem konto|auf meinem konto|auf mein konto|auf der karte|auf meine karte|auf meiner karte|kohle|überweist|überweisen|eingegangen|ausgezahlt|auszahlen|auszahlung|cent|pfennig|meine bank|die bank|bank hat|einen cent",
  stillhave:
    "noch da|habt ihr noch|haben sie noch|habt ihr .. noch|haben sie .. noch|gibt es noch|gibt s noch|noch welche|wieder da|wieder reinbekommen|kommt .. wieder rein|wieder lieferbar|wieder verfügbar|noch vorrätig",
  nolonger:
    "nicht mehr haben|will .. nicht mehr|möchte .. nicht mehr|brauche .. nicht mehr|doch nicht haben|nicht mehr benötig*|will .. nicht mehr haben|brauch .. nicht mehr|brauch ich doch nicht|brauche ich doch nicht|will ich nicht mehr|hat sich erledigt mit",
  material: "baumwolle|wolle|leinen|seide|polyester|holz|keramik|porzellan|samt|bambus|leder|plastik|kunststoff",
  human:
    "mensch|menschen|mitarbeiter*|echte person|person|kundenservice|kundendienst|kundenbetreu*|berater*|support|jemand*|jemandem|ansprechpartner|telefon*|anrufen|rückruf|zurückrufen|hotline|agent|sprechen sie mit|sprechen mit|unterstützung|chef|vorgesetzt*|sachbearbeiter*|verbinden sie|verbinde mich|verbindet mich|kundenberater*|durchstellen|personal|echte personen|personen|mit wem sprechen|bearbeiter*|wer in echt|jemand in echt|in echt|echten menschen|echter mensch|echte menschen|wer da|ist da wer|da auch wer|ist da jemand|irgendwer|irgendjemand*|kollege*|kollegin|aus fleisch und blut|lebendiger|lebender mensch|persönlich sprechen|persönlich mit|weiterleiten an|leite mich weiter|leiten sie mich|gib mir mal|gebt mir mal|hol mir|wer echtes|jemand echtes|jemand richtiges|vorgesetzten|leiter|filialleiter|aus dem team|vom team|ruft mich an|mich anrufen|rufen sie mich an",
  hi: "hallo|hallöchen|hi|hey|moin|servus|guten tag|guten morgen|guten abend|grüß gott|tach|grüezi|gruezi|huhu",
  thanks: "danke|dankeschön|vielen dank|danke schön|besten dank|merci|dank|dankesehr|thx",
  bye: "tschüss|tschüs|tschau|ciao|auf wiedersehen|bis bald|schönen tag|bis dann|wiedersehen|das wars|das war alles|gute nacht",
  help: "hilfe|helfen|hilf|hilft|helft|was kannst du|was können sie|optionen|menü|weiterhelfen|wobei|funktionierst du|weiß nicht weiter|weiß nicht was|wie geht das hier|wie funktioniert das|wie benutze ich|was muss ich tun|unterstütz*",
  language:
    "auf deutsch|auf englisch|deutsch bitte|sprechen sie deutsch|sprichst du deutsch|sprechen sie englisch|sprichst du englisch|sprecht ihr deutsch|sprechen sie türkisch|andere sprache|sprache ändern|sprache wechseln|sprache|auf französisch|auf türkisch",
  repeat:
    "wiederhol*|nochmal|noch einmal bitte|wie bitte|was hast du gesagt|was haben sie gesagt|nicht verstanden|sag das nochmal",
  stop: "abbrechen|abbruch|abgebrochen|vergiss es|vergiss das|egal|lass es|lass das|stopp|stop|hör auf|aufhören|nichts tun|schon gut|macht nichts|gehen sie weg|geh weg|doch nicht|nicht mehr tun|beenden|nichts bitte|zurück zum anfang|lassen wir|lass gut sein|gut sein lassen|anders überlegt|hat sich erledigt|hat sich schon erledigt|erledigt|nicht nötig|nicht mehr nötig|brich ab|brich das ab|brechen sie ab|spielt keine rolle|doch lieber nicht|lieber doch nicht|vergessen sie es|vergessen wir|brauche nichts mehr|lassen sie es|lassen sie das|nichts mehr|ist egal|mir egal|stoppen|habe es mir anders überlegt|ich habe es mir anders überlegt|mir anders überlegt|abbrechen bitte|vergessen sie das|lassen wir das|lassen wir es|schluss damit|raus|zurück",
  bot: "roboter|bot|chatbot|bist du ein|bist du eine|sind sie ein|wer bist du|wie heißt du|künstliche intelligenz|ki|maschine|wer hat dich",
  chat: "wie gehts|wie geht es|wie geht s|witz|witze|was machst du|wie alt bist|ich liebe dich|alles klar bei dir",
  elsewhere:
    "wetter|regnet|regen|präsident|kanzler|rezept*|fußball|flug|flüge|hotel*|lied|musik|film|filme|hauptstadt|nachrichten|horoskop|bitcoin|übersetz*|hausaufgaben|arzt|restaurant*|rechne|gedicht|wahlen|aktien",
  worried:
    "sorge*|besorgt|dringend|eilig|angst|nervös|geburtstag|hochzeit|betrug|brauche es bis|brauche ich bis|unruhig|verunsichert|beunruhigt",
  frustrated:
    "frust*|genervt|nervt|ärger*|enttäusch*|unzufrieden|inakzeptabel|unmöglich|lächerlich|schlecht*|miserabel|furchtbar|schrecklich|unverschämt*|frechheit|zum dritten mal|schon wieder|reicht|es reicht|geduld|schlamperei|katastroph*|traurig|keiner antwortet|niemand antwortet|peinlich|sauladen|nicht wahr sein|mist|zumutung",
  angry:
    "wütend|sauer|stinksauer|scheiß*|scheiss*|verdammt*|arsch*|betrüger*|abzocke*|abzocker|anwalt|polizei|anzeige erstatten|nie wieder|idioten|idiot|verarscht|verarsche|wut|fick*|drecks*|saftladen|zum kotzen|diebe|gericht|hass*",
  distress:
    "umbringen|bringe mich um|selbstmord|suizid*|sterben will|will sterben|nicht mehr leben|leben beenden|mir das leben nehmen|mir etwas antun|ritze mich|selbst verletzen|morddrohung|bedroht mich|krankenwagen|notarzt|herzinfarkt|keine luft mehr|bekomme keine luft|medizinischer notfall|überdosis|vergiftet|vergiftung|allergische reaktion|schlägt mich|bombendrohung|bombe legen|bring euch um|bringe euch um|bringe dich um|es brennt bei|wohnung brennt|haus brennt|hat gebrannt|feuer gefangen|stromschlag|lebensgefahr|ich kann nicht mehr leben|alles vorbei|nicht mehr da sein|nicht mehr weiterleben|keinen sinn mehr|lebensmüde|mir gleich etwas an|tue mir etwas an|tu mir was an|tue mir .. an|mir etwas anzutun|das leben zu nehmen|leben nehmen|mich umzubringen|mich umbringen|droht mich|umgebracht|batterie verschluckt|verschluckt|zu viele tabletten|tabletten genommen|tabletten geschluckt|schlaftabletten|verbrennung*|verbrüht|atmet nicht|bekommt keine luft|kriege keine luft|bewusstlos|ohnmächtig|blutet stark|krampfanfall|messer bedroht|mit einem messer|eingebrochen|notaufnahme|in flammen|misshandelt|reiniger getrunken|giftnotruf|ersticke|erstickt|anaphylak*|er ist zusammengebrochen|sie ist zusammengebrochen|mann ist zusammengebrochen|frau ist zusammengebrochen|mutter ist zusammengebrochen|vater ist zusammengebrochen|kind ist zusammengebrochen|gerät ist explodiert|akku ist explodiert|explodiert und|hand explodiert|musste ins krankenhaus|mussten ins krankenhaus|liege im krankenhaus|hand verbrannt|mich verbrannt|sich verbrannt|pulsadern|baby reagiert nicht|kind reagiert nicht|wacht nicht auf|aufgeschnitten",
  sentyet:
    "habt ihrs|habt ihr es schon|habt ihr schon verschickt|habt ihr schon versendet|habt ihr .. verschickt|habt ihr .. abgeschickt|habt ihr .. losgeschickt|habt ihr .. rausgeschickt|haben sie .. verschickt|haben sie .. abgeschickt|haben sie .. versendet|schon verschickt|schon versendet|schon raus|schon unterwegs|schon losgeschickt|schon abgeschickt|ist es raus|ist sie raus|wurde .. verschickt|wurde .. versendet|letzter scan|verteilzentrum|paketzentrum|sendungsstatus|schon draußen|schon weg|raus gegangen|rausgegangen|schon abgegangen|schon vom hof|auf dem weg|nie übergeben|nicht übergeben|noch nicht übergeben|nie was übergeben|nichts übergeben|nix übergeben|nichts von euch bekommen|nix von euch bekommen|noch nicht eingeliefert|schickt ihr das noch|wann schickt ihr|wann schicken sie",
  sentback:
    "zurückgeschickt|zurückgesendet|zurückgesandt|zurückgegeben|zurückgebracht|retourniert|wieder zurückgeschickt|zurück geschickt|zurück gesendet|retour geschickt|habt die retoure|habt ihr die retoure|habt meine retoure|haben die retoure|retoure angekommen|retoure ist angekommen|retoure erhalten|retoure bekommen|meine retoure|die retoure ist|rücksendung angekommen|rücksendung ist angekommen|rücksendung erhalten|meine rücksendung|paket zurückgeschickt|zur post gebracht|abgegeben habe|zurückgegebenen|zurückgeschickten|retournierten|abgeholt habt|habt ihr .. abgeholt|abgeholt|mitgenommen|zurückgenommen|habt .. zurück|ihr habt sie zurück|wieder bei euch|zurückgekommen",
  nobot:
    "kein bot|keinen bot|keinem bot|kein roboter|keinen roboter|keinem roboter|keine maschine|keiner maschine|nicht mit einem bot|nicht mit ner maschine|nicht mit einer maschine|nicht mit einem roboter|statt bot|statt einem bot|statt einem roboter|statt roboter|nur bots|nur roboter|mit einem bot reden|mit nem bot|automatische antworten|blöder bot|dummer bot|der bot versteht|bot versteht mich nicht|bot hilft nicht",
  gotsent:
    "habt mir|haben mir|wurde mir|habe bekommen|hab bekommen|habe .. bekommen|hab .. bekommen|habe .. erhalten|bekommen habe|bekam|kam an|ist angekommen|geliefert wurde|geschickt bekommen|wurde geliefert|ihr habt .. geschickt|sie haben .. geschickt",
  dontsend:
    "nicht schicken|nicht abschicken|nicht losschicken|nicht versenden|nicht verschicken|nicht mehr schicken|nicht mehr losschicken|nicht mehr abschicken|nicht mehr verschicken|nicht mehr versenden|schickt es nicht|schickt das nicht|schickt es bitte nicht|versand stoppen|stoppt den versand",
  today:
    "heute|heut|heute abend|heute nachmittag|morgen|diese woche|am montag|am dienstag|am mittwoch|am donnerstag|am freitag|am samstag",
  promised:
    "ihr habt gesagt|sie haben gesagt|habt gesagt|habt mir gesagt|wurde mir gesagt|mir wurde gesagt|es hieß|hieß es|ihr habt versprochen|habt versprochen|versprochen|habt geschrieben|angekündigt|zugesagt|hat mir .. versprochen|mir versprochen",
  moved:
    "umgezogen|umzug|ziehe um|ziehen um|zieh um|wohne nicht mehr|wohn nicht mehr|wohnen nicht mehr|bin verzogen|verzogen",
  newplace:
    "neue wohnung|neuen wohnung|neues haus|neue haus|neues zuhause|neue bude|neue adresse|neuen adresse|alte wohnung|alten wohnung|alte adresse|alten adresse|neuen anschrift",
  gonethrough:
    "durch|durchgegangen|erledigt|veranlasst|angewiesen|ausgeführt|bearbeitet|abgeschlossen|gemacht|rausgegangen|ist raus",
};
