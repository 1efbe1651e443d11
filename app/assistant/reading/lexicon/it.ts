import type { Lexicon } from "../concepts";

export const it: Lexicon = {
  order: "ordine|ordini|ordinato|acquisto|acquisti|comprato|ordinazione|ordne",
  parcel:
    "pacco|pacchi|pacchetto|spedizione|spedizioni|consegna|consegne|corriere|collo|postino|pako|plico|scatola|fattorino",
  item: "articolo|articoli|prodotto|prodotti|merce|cosa|cose|roba|regalo|quello che ho ordinato|capo",
  garment:
    "camicia|maglia|maglietta|pantaloni|scarpe|scarpa|vestito|giacca|cappotto|gonna|felpa|lampada|tazza|coperta|borsa|stivali|orologio|cuscino|jeans|tazze|camicie|maglie|magliette|giacche|cappotti|gonne|felpe|lampade|coperte|borse|orologi|cuscini|vestiti|tenda|tende|candela|candele|vaso|vasi|sedia|sedie|tavolo|tavoli|libro|libri|piatto|piatti|ciotola|ciotole|bicchiere|bicchieri|specchio|specchi|tappeto|tappeti|asciugamano|asciugamani|sciarpa|sciarpe|cintura|cinture|guanti|cappello|cappelli|collana|collane|bracciale|orecchini|camicetta|calzini|sandali|pantofole|divano|sgabello|teiera|cuffie|caricabatterie|stivale|maglione|maglioni",
  refund:
    "rimbors*|soldi indietro|i miei soldi|riavere i soldi|miei soldi|restituzione del denaro|riaccredito|rivoglio i soldi|rivoglio i miei soldi|i soldi indietro|indietro i soldi|ridatemi i soldi",
  return:
    "reso|resi|restitu*|rimandare|rimandarlo|rispedire|rendere|ritornare|mandare indietro|rinviare|recesso|ridare indietro|renderlo",
  exchange:
    "taglia in più|taglia in meno|taglia superiore|taglia inferiore|numero in più|numero in meno|cambio taglia|cambiare taglia|cambiare la taglia|altra taglia|taglia più|sostitu*|scambi*|cambiarlo con|cambio con|altro colore",
  label: "etichetta",
  address: "indirizzo|indirizzi|cap|codice postale|via|trasferit*|traslocat*|recapito",
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
  hours: "orari|orario|aperti|aperto|negozio fisico|negozi|apertura",
  detail:
    "materiale|tessuto|cotone|pelle|misure|taglia|taglie|guida alle taglie|lavare|lavaggio|colore|colori|impermeabile|compatibile|caratteristiche|modello|dimensioni|vestibilità",
  tracking:
    "tracciare|tracciamento|tracking|tracciabilità|rintracciare|localizzare|codice di tracciamento|numero di spedizione|seguire|wismo|tracciatura|monitorare",
  where: "dove|dov|dove sta|dov è|che fine|fine ha fatto|notizie|novità|aggiornamenti|dove si trova",
  when: "quando|che giorno|quale giorno|data di consegna|data prevista|a che ora|per quando|entro quando",
  howlong: "quanto tempo|quanti giorni|quanto ci vuole|quanto ci mette|tempi|quanto manca",
  howmuch: "quanto costa|quanto costano|che prezzo|qual è il prezzo|quanto viene",
  status: "stato|a che punto|situazione|status|come procede|sapere del mio|info sul mio|informazioni sul mio",
  arrive:
    "arriva|arrivare|arriverà|arrivato|arrivata|arrivano|arrivati|ricevere|riceverò|ricevuto|ricevo|consegnato|consegnata|consegnare|consegnano|consegnerete|viene consegnato|in viaggio|in arrivo|in consegna|giunto",
  ship: "spedito|spedita|spedire|spedite|spediti|inviato|inviare|partito|parte|spedisci|evaso|preparazione|pronto|partito dal magazzino|partita dal magazzino|uscito dal magazzino|lasciato il magazzino|usciti dal magazzino|mandato|mandata",
  late: "ritardo|in ritardo|tarda|da giorni|da settimane|da una settimana|da .. giorni|da .. settimane|giorni fa|settimane fa|aspetto|aspettando|aspettare|sto aspettando|doveva arrivare|sarebbe dovuto|fermo|bloccato|non si muove|troppo tempo|da tanto|da molto|un sacco di tempo",
  still: "ancora|non ancora|non è|non ho|mai|nulla|niente|non",
  notgot:
    "introvabile|nessuna traccia|non si trova|da nessuna parte|non lo trovo|non la trovo|non è passato|corriere non|mai passato|non è arrivato|non è ancora arrivato|non è mai arrivato|non arriva|non ancora arrivato|non mi è arrivato|non mi è ancora arrivato|non arrivato|mai arrivato|non ho ricevuto|non ho ancora ricevuto|non l ho ricevuto|mai ricevuto|non ricevuto|ricevuto nulla|ricevuto niente|non ce l ho|non ho niente|perso|smarrito|rubato|sparito|scomparso|non consegnato|non è stato consegnato|non c è|non si trova|arrivato niente|arrivato nulla|non l ho|non ancora ricevuto|non è qui",
  gotone:
    "risulta consegnato|risulta consegnata|risulta già consegnato|dice consegnato|dice che è stato consegnato|dice che è consegnato|segnato come consegnato|segnalato come consegnato|segna consegnato|dato per consegnato|figura consegnato|come consegnato|consegnato ma|consegnata ma|stato consegnato|c è scritto consegnato|scritto consegnato|pare consegnato|risulta .. consegnat*|appare consegnato",
  neighbour: "vicino di casa|vicini|vicina|portinaio|portiere|altra persona|casa sbagliata",
  trouble: "problema|problemi|non va bene|qualcosa non va|qualcosa che non va|c'è qualcosa che non|non è a posto",
  wrong:
    "sbagliat*|errat*|errore|diverso|diversa|non è quello|non è quella|non corrisponde|un altro prodotto|non ho ordinato|al posto di",
  damaged:
    "rotto|rotta|rotti|rotte|danneggiat*|difettos*|non funziona|rovinat*|strappat*|macchiat*|graffiat*|spaccat*|ammaccat*|guast*|difetto|non va|crepat*|a pezzi|in pezzi|in mille pezzi|in frantumi|incrinat*|scucit*|scolorit*|scheggiat*|non si accende|puzza",
  lacking:
    "manca|mancano|mancante|mancanti|mancava|incompleto|incompleta|solo uno|solo una|ho ricevuto solo|è arrivato solo|metà|vuota|vuoto|mancavano",
  misfit:
    "non mi sta|non mi va|non va bene|troppo piccol*|troppo grand*|troppo strett*|troppo larg*|taglia sbagliata|non mi piace|non mi piacciono|cambiato idea|ripensato|non lo voglio più|non mi serve più|non è quello che mi aspettavo|non è come mi aspettavo|mi aspettavo altro|non mi sta bene|non è come nella foto|non mi convince|non è quello che volevo",
  cancel: "annull*|cancell*|disdire|disdetta|revocare|anullare",
  change: "cambiare|cambio|modific*|correggere|aggiornare|altro indirizzo|nuovo indirizzo|spostare|rettificare|variare",
  upgrade: "spedizione espressa|spedizione veloce|più veloce|express",
  add: "aggiung*|aggiunta",
  remove: "togliere|rimuovere|eliminare un|levare|togliete",
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
  mine: "mio|mia|miei|mie|nostro|il pacco|l ordine|questo ordine|questo pacco|ho ordinato|ho comprato|ho acquistato",
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
  money: "soldi|denaro|accreditato|accreditati|accredito|bonifico|euro",
  stillhave:
    "avete ancora|hai ancora|ce n è ancora|c è ancora|ci sono ancora|è rimasto|è rimasta|sono rimasti|sono rimaste|ne avete ancora|torna disponibile|tornerà disponibile|di nuovo disponibile|vi resta|vi restano|riassort*",
  nolonger: "non voglio più|non lo voglio più|non la voglio più|non mi serve più|non ho più bisogno",
  material: "cotone|lana|lino|seta|poliestere|legno|ceramica|porcellana|velluto|bambù|pelle|plastica",
  human:
    "umano|umana|umani|persona|persona reale|persona vera|qualcuno|operatore|operatrice|agente|assistente|servizio clienti|assistenza clienti|assistenza umana|supporto|parlare con|consulente|responsabile|telefono|chiamare|chiamatemi|contattare|essere contattato|addetto",
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
};
