import type { Lexicon } from "../concepts";

export const it: Lexicon = {
  order: "ordine|ordini|ordinato|acquisto|acquisti|comprato|ordinazione|ordne",
  parcel:
    "pacco|pacchi|pacchetto|spedizione|spedizioni|consegna|consegne|corriere|collo|postino|pako|plico|scatola|fattorino",
  item: "articolo|articoli|prodotto|prodotti|merce|cosa|cose|roba|regalo|quello che ho ordinato|capo",
  garment:
    "camicia|maglia|maglietta|pantaloni|scarpe|scarpa|vestito|giacca|cappotto|gonna|felpa|lampada|tazza|coperta|borsa|stivali|orologio|cuscino|jeans|tazze|camicie|maglie|magliette|giacche|cappotti|gonne|felpe|lampade|coperte|borse|orologi|cuscini|vestiti|tenda|tende|candela|candele|vaso|vasi|sedia|sedie|tavolo|tavoli|libro|libri|piatto|piatti|ciotola|ciotole|bicchiere|bicchieri|specchio|specchi|tappeto|tappeti|asciugamano|asciugamani|sciarpa|sciarpe|cintura|cinture|guanti|cappello|cappelli|collana|collane|bracciale|orecchini|camicetta|calzini|sandali|pantofole|divano|sgabello|teiera|cuffie|caricabatterie|stivale|maglione|maglioni",
  refund:
    "rimbors*|soldi indietro|i miei soldi|riavere i soldi|miei soldi|restituzione del denaro|riaccredito|rivoglio i soldi|rivoglio i miei soldi|i soldi indietro|indietro i soldi|ridatemi i soldi|rimborsatemi|ridatemi i miei|ridarmi i soldi|riavere il denaro|riavere i miei|soldi in dietro|i miei soldini|denaro indietro|restituitemi i soldi|restituite i soldi|mi ridate i soldi|voglio i soldi",
  return:
    "reso|resi|restitu*|rimandare|rimandarlo|rispedire|rendere|ritornare|mandare indietro|rinviare|recesso|ridare indietro|renderlo|rimandarvel*|rimandarl*|rimandar*|rispedir*|rispedirl*|renderl*|ridarvel*|ridarl*|ridare|restituir*|riportar*|rimando|ve lo rimando|ve la rimando|ve lo rendo|rimandarvelo indietro|mandarlo indietro|mandarla indietro|mandarli indietro|darlo indietro|darvelo indietro|rivolerlo indietro|riprendervelo|ve lo riprendete|riprendetevi|venite a riprender*|venite a ritirar*|riprenderla|riprenderlo|riprenderli|ritirarlo|ritirarla|lo ritirate|la ritirate|venite a prenderl*|un reso|fare un reso|si può rendere|lo riprendete|la riprendete|li riprendete|riprendete",
  exchange:
    "taglia in più|taglia in meno|taglia superiore|taglia inferiore|numero in più|numero in meno|cambio taglia|cambiare taglia|cambiare la taglia|altra taglia|taglia più|sostitu*|scambi*|cambiarlo con|cambio con|altro colore|taglia più grande|taglia piu grande|taglia più piccola|più grande al posto|al posto di questa|al posto di questo|numero più grande|numero più piccolo|un numero in più|cambiarlo|cambiarla|cambiarli|cambiarle|cambio della taglia|le serve il|gli serve il|mi serve il|le serve la|gli serve la|mi serve la|porta il|un altro numero|altra misura|un altra misura|misura diversa|taglia diversa|faccio il cambio|fare il cambio|un cambio|cambio o",
  label: "etichetta",
  address:
    "indirizzo|indirizzi|cap|codice postale|via|trasferit*|traslocat*|recapito|civico|numero civico|interno|citofono|scala|piano|città|cap sbagliato|a casa dei miei|in ufficio|al lavoro",
  paymethod:
    "carta|pagamento|pagamenti|pagare|paypal|bonifico|contrassegno|metodo di pagamento|rate|contanti|carta di credito",
  otherpay:
    "altra carta|carta diversa|altro metodo di pagamento|altra forma di pagamento|altro modo di pagamento|altro pagamento|pagare diversamente|pagare in altro modo|pagare in un altro modo|cambiare il pagamento|cambiare pagamento|cambiare carta|cambiare la carta|cambiare metodo di pagamento|cambiare il metodo di pagamento|modificare il pagamento|modificare il metodo di pagamento|cambio carta",
  invoice: "fattura|fatture|ricevuta|scontrino|prova d acquisto",
  account: "account|profilo|conto|utente|miei dati",
  login: "password|accedere|accesso|login|nome utente|entrare nel mio|credenziali|loggare",
  member: "abbonamento|iscrizione|membro|punti|fedeltà",
  newsletter: "newsletter|email pubblicitarie|pubblicità|mail pubblicitarie|email promozionali",
  site: "sito|pagina|app|applicazione|link",
  cart: "carrello",
  price: "prezzo|prezzi|costa|costo|costano|caro|cara|quanto costa|quanto costano|quanto viene|quanto vengono",
  shipfee:
    "spese di spedizione|costi di spedizione|costo della spedizione|costo di spedizione|spedizione gratuita|spedizione gratis|costa la spedizione|spese di consegna",
  fee: "costi aggiuntivi|dogana|dazi|tasse|iva",
  discount:
    "sconto|sconti|codice sconto|codice promozionale|coupon|buono|promo|promozione|promozioni|offerta|offerte|saldi",
  stock: "disponibile|disponibili|disponibilità|esaurito|esaurita|esauriti|magazzino|scorte|stock",
  policy: "politica|condizioni|garanzia|termini|recesso|diritto di recesso|confezione regalo|reso gratuito",
  hours:
    "orari|orario|aperti|aperto|negozio fisico|negozi|apertura|dove siete|dov è il negozio|dov è il vostro negozio|dove si trova il negozio|dove avete il negozio|dove si trova il vostro",
  detail:
    "materiale|tessuto|cotone|pelle|misure|taglia|taglie|guida alle taglie|lavare|lavaggio|colore|colori|impermeabile|compatibile|caratteristiche|modello|dimensioni|vestibilità",
  tracking:
    "tracciare|tracciamento|tracking|tracciabilità|rintracciare|localizzare|codice di tracciamento|numero di spedizione|seguire|wismo|tracciatura|monitorare|in dogana|alla dogana|fermo in dogana|bloccato in dogana|in consegna|in transito|link del tracking|link di tracciamento|col corriere|con il corriere|in lavorazione",
  where:
    "dove|dov|dove sta|dov è|che fine|fine ha fatto|notizie|novità|aggiornamenti|dove si trova|a che punto siamo|che fine ha|si sa qualcosa|sapete qualcosa|qualche notizia|nessuna notizia",
  when: "quando|che giorno|quale giorno|data di consegna|data prevista|a che ora|per quando|entro quando|entro lunedì|entro martedì|entro mercoledì|entro giovedì|entro venerdì|entro sabato|entro domenica|prima di lunedì|prima di venerdì|prima di sabato|prima del weekend|prima del fine settimana|prima di natale|in tempo per",
  howlong: "quanto tempo|quanti giorni|quanto ci vuole|quanto ci mette|tempi|quanto manca",
  howmuch: "quanto costa|quanto costano|che prezzo|qual è il prezzo|quanto viene",
  status: "stato|a che punto|situazione|status|come procede|sapere del mio|info sul mio|informazioni sul mio",
  arrive:
    "arriva|arrivare|arriverà|arrivato|arrivata|arrivano|arrivati|ricevere|riceverò|ricevuto|ricevo|consegnato|consegnata|consegnare|consegnano|consegnerete|viene consegnato|in viaggio|in arrivo|in consegna|giunto|consegnate|consegna prevista|arriverebbe|arrivasse|recapitato|recapitare|me lo portate|portano|passa|passano",
  ship: "spedito|spedita|spedire|spedite|spediti|inviato|inviare|partito|parte|spedisci|evaso|preparazione|pronto|partito dal magazzino|partita dal magazzino|uscito dal magazzino|lasciato il magazzino|usciti dal magazzino|mandato|mandata|mandate|mandare|mandatelo|mandatela",
  late: "ritardo|in ritardo|tarda|da giorni|da settimane|da una settimana|da .. giorni|da .. settimane|giorni fa|settimane fa|aspetto|aspettando|aspettare|sto aspettando|doveva arrivare|sarebbe dovuto|fermo|bloccato|non si muove|troppo tempo|da tanto|da molto|un sacco di tempo|doveva essere qui|doveva esserci|doveva venire|dovevano arrivare|doveva arrivarmi|sarebbe dovuto arrivare|dovrebbe essere già|era previsto|era prevista|prevista per ieri|previsto per ieri|fermo a|ferma a|ferma da|fermo da|bloccata|sempre uguale|non si sblocca|non avanza|non si è mosso|da una vita|da un sacco|da più di una settimana|aspetto le|aspetto il|aspetto la|aspetto i|in attesa|attendere",
  still:
    "ancora|non ancora|non è|non ho|mai|nulla|niente|non|non vedo|neanche un|nemmeno un|manco un|non lo vedo|non la vedo|non vedo nulla|nessuna notizia|non so nulla|non si sa nulla|non mi dicono niente|nessuno mi dice",
  notgot:
    "introvabile|nessuna traccia|non si trova|da nessuna parte|non lo trovo|non la trovo|non è passato|corriere non|mai passato|non è arrivato|non è ancora arrivato|non è mai arrivato|non arriva|non ancora arrivato|non mi è arrivato|non mi è ancora arrivato|non arrivato|mai arrivato|non ho ricevuto|non ho ancora ricevuto|non l ho ricevuto|mai ricevuto|non ricevuto|ricevuto nulla|ricevuto niente|non ce l ho|non ho niente|perso|smarrito|rubato|sparito|scomparso|non consegnato|non è stato consegnato|non c è|non si trova|arrivato niente|arrivato nulla|non l ho|non ancora ricevuto|non è qui|non si è visto nessuno|non si è visto|non è passato nessuno|nessuno è passato|nessuno si è|non è venuto nessuno|nessuno è venuto|ancora niente|ancora nulla|sempre niente|non vedo nulla|non vedo niente|nessun pacco|niente di niente|neanche l ombra|nemmeno l ombra|manco l ombra|neanche traccia|nessun segno|nessuno ha suonato|sparito nel nulla|mai visto|mai vista",
  gotone:
    "risulta consegnato|risulta consegnata|risulta già consegnato|dice consegnato|dice che è stato consegnato|dice che è consegnato|segnato come consegnato|segnalato come consegnato|segna consegnato|dato per consegnato|figura consegnato|come consegnato|consegnato ma|consegnata ma|stato consegnato|c è scritto consegnato|scritto consegnato|pare consegnato|risulta .. consegnat*|appare consegnato",
  neighbour: "vicino di casa|vicini|vicina|portinaio|portiere|altra persona|casa sbagliata",
  trouble: "problema|problemi|non va bene|qualcosa non va|qualcosa che non va|c'è qualcosa che non|non è a posto",
  wrong:
    "sbagliat*|errat*|errore|diverso|diversa|non è quello|non è quella|non corrisponde|un altro prodotto|non ho ordinato|al posto di",
  damaged:
    "rotto|rotta|rotti|rotte|danneggiat*|difettos*|non funziona|rovinat*|strappat*|macchiat*|graffiat*|spaccat*|ammaccat*|guast*|difetto|non va|crepat*|a pezzi|in pezzi|in mille pezzi|in frantumi|incrinat*|scucit*|scolorit*|scheggiat*|non si accende|puzza|si è scucit*|si è rotto|si è rotta|si è strappat*|si è staccat*|buco|buchi|bucat*|bruciat*|arrugginit*|ammacc*|graffi|crepa|crepe|sporc*|strapp*|difetti|spezzat*",
  lacking:
    "manca|mancano|mancante|mancanti|mancava|incompleto|incompleta|solo uno|solo una|ho ricevuto solo|è arrivato solo|metà|vuota|vuoto|mancavano",
  misfit:
    "non mi sta|non mi va|non va bene|troppo piccol*|troppo grand*|troppo strett*|troppo larg*|taglia sbagliata|non mi piace|non mi piacciono|cambiato idea|ripensato|non lo voglio più|non mi serve più|non è quello che mi aspettavo|non è come mi aspettavo|mi aspettavo altro|non mi sta bene|non è come nella foto|non mi convince|non è quello che volevo|mi sta stretta|mi sta stretto|mi sta larga|mi sta largo|mi sta grande|mi sta piccolo|mi sta piccola|mi sta male|mi stringe|stretta|stretto|stretti|strette|mi balla|non mi piace dal vivo|non è il mio stile|non fa per me|non si abbina|non è della mia taglia|troppo lung*|troppo cort*|pizzica|scomod*|non sono soddisfatt*|non è piaciuto|non è piaciuta|cambiato idea sul|ripensamento|ci ho ripensato|non gli sta|non le sta|non mi convincono|non copre|fa male|fanno male|mi sta malissimo|sta malissimo",
  cancel:
    "annull*|cancell*|disdire|disdetta|revocare|anullare|non mandatelo|non speditelo|non spedite|non inviatelo|non mandate|non mandatemelo|bloccate l ordine|bloccare l ordine|fermate l ordine|fermate la spedizione|annullate|annullatelo|disdico|lasciate perdere l ordine|stornare|stornate|eliminate l ordine|eliminate il|eliminare l ordine|elimina l ordine|togliete l ordine|tirarmi indietro|ritirare l ordine",
  change:
    "cambiare|cambio|modific*|correggere|aggiornare|altro indirizzo|nuovo indirizzo|spostare|rettificare|variare|corregger*|correggete|correggo|scritto male|ho scritto male|inserito male|messo male|sistemare|sistemate|rettific*|cambiate|cambiatemi|modificate|mettere l altro indirizzo",
  upgrade: "spedizione espressa|spedizione veloce|più veloce|express",
  add: "aggiung*|aggiunta|aggiungere|metterci|mettere anche|inserire anche|includere|un altro nell ordine|uno in più|una in più|mettete un altra|mettete un altro|mettete anche|metti anche|mettine|aggiungete|infilate|includete",
  remove: "togliere|rimuovere|eliminare un|levare|togliete|togliermi|levarne|ne voglio solo uno|ne voglio solo una",
  buy: "comprare|acquistare|fare un ordine|ordinare|effettuare un ordine",
  mistake: "per sbaglio|per errore|mi sono sbagliat*|ho sbagliato",
  cheaper: "meno caro|più basso|abbassato il prezzo|costava meno|ribassato",
  charged:
    "addebit*|pagamento rifiutato|problema .. pagamento|errore .. pagamento|pagamento non|scalat*|prelevat*|pagato",
  twice: "due volte|doppio|doppia|2 volte|duplicato",
  neverbought: "mai comprato|mai ordinato|non ho comprato|frode|non riconosco",
  forgot: "dimenticat*|scordat*|non ricordo|recuper*|reimpost*|ripristin*",
  cannot:
    "non riesco|non posso|impossibile|non funziona|problema|problemi|errore|non carica|non si può|non mi fa|non me lo fa",
  broken: "non funziona|non carica|errore|si blocca|non si apre|non va|non si carica|non si vede|pagina bianca",
  slow: "lento|lenta",
  declined: "rifiutat*|non valido|non accett*|invalido|non funziona|respint*",
  create: "creare|aprire un|registrar*|registrazione",
  erase: "eliminare|cancellare|chiudere|disattivare|eliminate",
  subscribe: "iscriver*|disiscriver*|disiscri*|iscrivermi|cancellarmi|non ricevere più",
  complain: "reclamo|reclami|lamentela|lamentar*|lamento|denuncia",
  opinion: "recensione|recensioni|opinione|suggerimento|ottimo servizio|complimenti|bravi|feedback|parere",
  question: "domanda|domande|vorrei sapere|volevo sapere|chiedere|informazioni|informazione",
  howto:
    "come posso|come faccio|come si|qual è la|quale è|quali sono|cosa devo|come funziona|che succede|cosa succede|avete",
  possible: "posso|potrei|si può|è possibile|potete|può|puoi",
  considering: "vorrei comprare|voglio comprare|interessat*|cerco|avete|vendete|vorrei acquistare|pensavo di",
  unwanted: "non voglio|non vorrei|non desidero|invece di|anziché|non devo",
  deliverytime:
    "quanto ci mette la consegna|quanto ci mette la spedizione|quanto ci mette una|quanto tempo ci mette la|quanto tempo ci vuole per la|quanto tempo ci vuole per una|quanto tempo ci vuole per consegnare|quanto tempo richiede|quanto dura la consegna|quanto dura la spedizione|quanto tempo dura la|quanto ci mettete|quanto tempo ci mettete|quanto impiega la|quanto tempo impiega la|quanto tempo impiegate|tempi di consegna|tempo di consegna|tempi di spedizione|tempo di spedizione|tempistiche|termini di consegna|in quanto tempo consegnate|in quanto tempo spedite|in quanti giorni consegnate|quanti giorni per la consegna|quanti giorni ci vogliono per|quanti giorni impiega|se ordino oggi|se ordino adesso|se ordino ora|se compro oggi|di solito|normalmente|tempo ci vuole per i rimborsi|quanto tempo richiedono i rimborsi|quanto tempo ci vuole di solito|quanto ci mettono i rimborsi|tempi di rimborso|tempi di reso",
  mine: "mio|mia|miei|mie|nostro|il pacco|l ordine|questo ordine|questo pacco|ho ordinato|ho comprato|ho acquistato|il mio|la mia",
  hurry:
    "più veloce|più velocemente|in fretta|fretta|acceler*|sbrig*|velocizz*|urgente|urgenza|express|prima possibile|al più presto|più presto|anticip*",
  toohigh: "troppo alt*|troppo car*|esagerat*|eccessiv*|carissim*|così car*|così alt*",
  deliverto:
    "tempi di spedizione|tempi di consegna|i vostri tempi|spedite in|spedite a|consegnate in|consegnate a|spedizione internazionale|spedizioni all estero|all estero|opzioni di spedizione|spedite anche|spedite all",
  check: "controllare|verificare|confermare",
  freeship:
    "spedizione gratis|spedizione gratuita|spedizione è gratuita|spedizione è gratis|spedizioni gratuite|consegna gratis|consegna gratuita|consegna è gratuita|spese gratis|senza spese di spedizione",
  contact:
    "numero di telefono|numero di cellulare|mio numero|mio cellulare|mio telefono|recapiti|dati di contatto|data di nascita|mio cognome|mia email|mia mail|mia e mail|indirizzo email|indirizzo mail|indirizzo e mail",
  shipto: "indirizzo di consegna|indirizzo di spedizione|indirizzo di recapito",
  away: "non sarò in casa|non sono in casa|non sarò a casa|non sono a casa|non ci sarò|non ci sono|non c è nessuno|fuori casa|in vacanza|sarò via|non ci sarà nessuno",
  postpone:
    "un altro giorno|altro giorno|altra data|più tardi|consegnare il|consegnate il|dopo il|a partire dal|rimandare|posticipare",
  othermodel:
    "altro modello|altro colore|un altro prodotto|altro articolo|modello diverso|colore diverso|prodotto diverso|un altra cosa|qualcos altro|modello differente",
  money:
    "soldi|denaro|accreditato|accreditati|accredito|bonifico|euro|sul conto|sul mio conto|sulla carta|sulla mia carta|in banca|accreditate|accreditare|accreditano|accreditarmi|versato|versate|i soldini|vedo i soldi|centesimo|un euro|mia banca|la banca|un soldo",
  stillhave:
    "avete ancora|hai ancora|ce n è ancora|c è ancora|ci sono ancora|è rimasto|è rimasta|sono rimasti|sono rimaste|ne avete ancora|torna disponibile|tornerà disponibile|di nuovo disponibile|vi resta|vi restano|riassort*",
  nolonger:
    "non voglio più|non lo voglio più|non la voglio più|non mi serve più|non ho più bisogno|non mandatelo più|non li voglio più|non le voglio più|non mi interessa più|non mi serve l ordine",
  material: "cotone|lana|lino|seta|poliestere|legno|ceramica|porcellana|velluto|bambù|pelle|plastica",
  human:
    "umano|umana|umani|persona|persona reale|persona vera|qualcuno|operatore|operatrice|agente|assistente|servizio clienti|assistenza clienti|assistenza umana|supporto|parlare con|consulente|responsabile|telefono|chiamare|chiamatemi|contattare|essere contattato|addetto|passatemi|passami|in carne e ossa|c è qualcuno|qualcuno di reale|qualcuno di vero|un collega|vostro collega|tuo collega|un vero umano|essere umano|un umano|un addetto|qualcuno del vostro|qualcuno dello staff|staff|un operatore|mettetemi in contatto|mettimi in contatto|trasferitemi|trasferiscimi|parlare a voce|capo|titolare|il capo|superiore|chiamarmi|qualcuno del team|del team|richiamatemi|mi richiami",
  filler: "si prega di|si prega",
  hi: "ciao|salve|buongiorno|buonasera|buon giorno|buona sera|buon pomeriggio|ehi|hey|buondì",
  thanks: "grazie|grazie mille|ringrazi*|grz|ti ringrazio|vi ringrazio",
  bye: "arrivederci|addio|a presto|buona giornata|buona serata|ci vediamo|alla prossima|è tutto|buonanotte",
  help: "aiuto|aiutare|aiutarmi|aiutami|aiutatemi|una mano|cosa puoi fare|cosa sai fare|opzioni|menu|aprire la guida|assistenza|guida|come funziona|come funzioni|cosa devo fare|non so cosa fare|come si usa|guidami|dammi una mano|che puoi fare",
  language:
    "in inglese|in italiano|parli italiano|parla italiano|parlate italiano|altra lingua|cambiare lingua|cambia lingua|lingua|parli inglese|in francese|in tedesco",
  repeat: "ripet*|ripetere|puoi ripetere|non ho capito|cosa hai detto|come scusa|che hai detto|ridillo",
  stop: "lascia stare|lasci stare|lascia perdere|non importa|dimentica*|dimenticalo|dimenticarlo|fa niente|fa nulla|basta|smettila|stop|esci|uscire|niente per favore|non farlo|non fare|non farlo più|vattene|fare nulla|niente grazie|interrompi|ferma|fermati|fermarsi|si fermi|cambiato idea|cambiare idea|lasciamo stare|lasciamo perdere|non fa niente|non serve più|non serve|non mi serve più|smetti|basta così|dimentica|lascialo|annullalo|annulla tutto|dimentica tutto",
  bot: "robot|sei un|sei umano|sei una persona|bot|chi sei|come ti chiami|intelligenza artificiale|macchina|chi ti ha creato",
  chat: "come stai|come va|barzelletta|raccontami|ti amo|quanti anni hai|che fai",
  elsewhere:
    "meteo|tempo fa|piove|presidente|ricetta|ricette|calcio|volo|voli|hotel|canzone|musica|film|capitale|notizie|oroscopo|bitcoin|traduci|tradurre|compiti|medico|ristorante|ristoranti|calcola|poesia|elezioni",
  worried:
    "preoccup*|urgente|urgenza|ansia|ansios*|paura|compleanno|matrimonio|truffa|mi serve entro|mi serve per|nervos*|in pensiero|agitat*",
  frustrated:
    "frustr*|arrabbi*|stufo|stufa|stanc*|delus*|deludente|inaccettabile|ridicol*|pessim*|vergogn*|assurd*|scandalos*|terribile|orribile|non è possibile|schifo|infastidit*|seccat*|incredibile|nessuno risponde|disservizio|scadente|insoddisfatt*|irritat*|fastidi*",
  angry:
    "furios*|incazzat*|cazzo|merda|vaffanculo|stronz*|ladri|ladro|truffatori|truffat*|avvocato|polizia|denunci*|mai più|idiot*|schifo|schifos*|coglion*|bastard*|rabbia|causa legale|carabinieri",
  distress:
    "suicid*|uccidermi|voglio morire|vorrei morire|ammazzarmi|farla finita|togliermi la vita|non voglio più vivere|farmi del male|autolesion*|minaccia di morte|minacciato di morte|mi minaccia|ambulanza|infarto|non riesco a respirare|emergenza medica|overdose|avvelenat*|reazione allergica|mi picchia|allarme bomba|mettere una bomba|uccidervi|vi ammazzo|ti ammazzo|preso fuoco|scossa elettrica|pericolo di vita|che finisca tutto|finire tutto|non voglio più esserci|non ho più voglia di vivere|stanco di vivere|stanca di vivere|fare del male|farmi male|ingoiato la|ingoiato una|ha ingoiato|ingerito|troppe pastiglie|troppe pillole|troppe compresse|tutte le pillole|ustion*|bruciato la mano|mi sono bruciato|non respira|non riesce a respirare|soffoc*|svenut*|privo di sensi|convulsion*|con un coltello|minaccia di uccider*|minacciato di uccider*|pronto soccorso|in fiamme|mi maltratta|bevuto la candeggina|sanguina molto|fulminat*|è esploso e|esploso in mano|batteria è esplosa|caricatore è esploso|mi è esploso|finito in ospedale|finita in ospedale|portato in ospedale|le vene|bambino non risponde|bimbo non risponde|non si sveglia",
  sentyet:
    "lo avete spedito|l avete spedito|l avete già spedito|avete già spedito|avete già inviato|è stato spedito|è già partito|è partito|è stato inviato|già spedito|già partito|l avete mandato|lo avete mandato|ultima scansione|centro di smistamento|hub|filiale del corriere|già uscito|è uscito|uscito|è già uscita|già partita|è partita|partito o no|non gli avete dato|non gli avete consegnato|mai consegnato al corriere|non avete consegnato al corriere|non ha ricevuto nulla da voi|non ha ricevuto niente da voi|non gliel avete|quando lo mandate|quando lo spedite|quando spedite",
  sentback:
    "vi ho rispedito|ho rispedito|ho rimandato|ho restituito|ho reso|vi ho rimandato|vi ho restituito|vi ho reso|ho già restituito|ho già rispedito|ho già reso|ho spedito il reso|ho fatto il reso|ho mandato il reso|ho mandato indietro|vi ho mandato indietro|ricevuto il mio reso|ricevuto il reso|il mio reso|il reso è arrivato|reso arrivato|reso consegnato|arrivato il reso|arrivato il mio reso|restituito le|restituito il|restituito la|rispedito le|rispedito il|rispedito la|rispedite indietro|consegnato il reso|portato in posta|avete ritirato|ritirato la|ritirato il|è stato ritirato|è stata ritirata|avete ripreso|ritirato il reso|passati a ritirare|venuti a prendere|lo avete indietro",
  nobot:
    "non un robot|non un bot|non con un robot|non con un bot|non con una macchina|non a un bot|non sia un robot|non sia un bot|niente robot|niente bot|basta bot|basta robot|invece di un robot|invece di un bot|parlare con un robot|parlare con un bot|parlare con una macchina|solo robot|risposte automatiche|questo bot non|bot inutile",
  gotsent:
    "mi avete mandato|mi avete spedito|mi avete inviato|mi avete consegnato|mi è arrivato|mi è arrivata|mi sono arrivati|mi sono arrivate|è arrivato un|è arrivata una|ho ricevuto|ricevuto un|ricevuto una|mi hanno mandato|mi hanno spedito|mi hanno consegnato",
  dontsend:
    "non mandatelo|non speditelo|non spedite|non inviatelo|non mandate|non mandatemelo|non mandatela|non speditela|non mandateli|fermate la spedizione|bloccate la spedizione",
  today:
    "oggi|stasera|stamattina|oggi pomeriggio|domani|questa settimana|lunedì|martedì|mercoledì|giovedì|venerdì|sabato",
  promised:
    "avevate detto|avete detto|mi avevate detto|mi avete detto|mi hanno detto|mi è stato detto|avevate promesso|avete promesso|promesso|mi avevano detto|dicevate|mi ha promesso|aveva promesso|ha promesso",
  moved:
    "traslocat*|trasloco|abbiamo traslocato|ho traslocato|mi sono trasferit*|ci siamo trasferit*|cambiato casa|non abito più|non vivo più|non abitiamo più",
  newplace:
    "casa nuova|nuova casa|nuovo appartamento|appartamento nuovo|nuovo indirizzo|indirizzo nuovo|vecchia casa|vecchio indirizzo|vecchio appartamento",
  gonethrough:
    "è andato|andato|andato a buon fine|a buon fine|è stato fatto|stato fatto|effettuato|elaborato|emesso|disposto|completato|partito",
};
