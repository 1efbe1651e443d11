import type { DangerLexicon } from "../../danger";

export const it: DangerLexicon = {
  wish: "voglio|vorrei|mi piacerebbe|magari|desidero|penso a|penso di|sto pensando|ho pensato|ho voglia di|sto per|ho deciso|pronto a|pronta a|sarebbe meglio|meglio se|preferirei|spero di",
  die: "morire|essere morto|essere morta|fossi morto|fossi morta|mai nato|mai nata|non essere nato|non essere nata|non fossi nato|non fossi nata|non svegliarmi|non risvegliarmi|svegliarmi più|addormentarmi per sempre|dormire per sempre|sparire per sempre|sparire dal mondo|smettere di esistere|non esistere|non esserci più|lasciare questo mondo|farla finita|ammazzarmi|uccidermi|suicidarmi|smettere di soffrire|la morte",
  weary:
    "non voglio più vivere|non ho più voglia di vivere|voglia di vivere|non voglio svegliarmi|non voglio più esistere|nessuno sentirebbe la mia mancanza|senza di me starebbero|meglio senza di me|lettera d addio|addio per sempre|vorrei non essere nato|vorrei non essere nata|autolesion*|mi faccio del male|lettere d addio|biglietto d addio|salutato tutti per sempre|non ce la faccio più a vivere|non voglio più svegliarmi|sparire per sempre|ho ricominciato a tagliarmi|stanco di vivere|stanca di vivere",
  life: "vivere|la vita|mia vita|esistere|restare in vita|questo mondo",
  unbearable:
    "non ha senso|nessun senso|senza senso|più senso|non vale la pena|stanco di|stanca di|stufo di|stufa di|non sopporto|non reggo|non ce la faccio|nessuna via|via d uscita|senza speranza|nessuna speranza|non ho più forze|senza forze|più la forza|mi arrendo|nessun motivo|non servo|non valgo niente|motivo per|motivi per|ragione per|ragioni per|trovo un senso|trovo più senso|vedo un senso",
  tool: "pastiglie|pillole|sonniferi|medicine|farmaci|corda|cappio|lametta|coltello|pistola|arma|candeggina",
  harmself:
    "buttarmi|gettarmi|lanciarmi|impiccarmi|tagliarmi|mi taglio|mi sono tagliat*|spararmi|ho preso tutte|prendere tutte|preso tutte|ingoiato tutte|flacone intero|scatola intera|annegarmi|pugnalarmi",
  height: "ponte|tetto|balcone|treno|binari|dalla finestra|palazzo|scogliera",
  jump: "buttarmi|mi butto|gettarmi|mi getto|saltare|lanciarmi|mi lancio",
  kin: "figlio|figlia|figli|bambino|bambina|bambini|bimbo|bimba|neonato|marito|moglie|madre|padre|mamma|papà|fratello|sorella|nonna|nonno|compagno|compagna|fidanzato|fidanzata|zio|zia|cugino|cugina|nipote|genitori|suocera|suocero|cane|gatto|mio amico|mia amica|la mia amica|il mio amico",
  emergency:
    "è svenut*|svenut*|incosciente|ha perso conoscenza|perso i sensi|non respira|smesso di respirare|non riesce a respirare|non riesco a respirare|fatica a respirare|manca l aria|sta soffocando|si sta soffocando|soffocando|diventato blu|diventa blu|labbra blu|cianotic*|convulsion*|senza polso|arresto cardiaco|infarto|ictus|sanguina molto|perde molto sangue|perdendo sangue|non smette di sanguinare|vomita sangue|emorragia|overdose|fulminat*|scossa elettrica|preso la scossa|terapia intensiva|in coma|casa brucia|casa in fiamme|preso fuoco|fuga di gas|monossido|è crollat*|collassat*|accasciat*",
  unwell:
    "non si muove|non si sveglia|non reagisce|non risponde più|pronto soccorso|in ospedale per|si soffoca|soffoca|ambulanza",
  body: "gola|lingua|labbra|labbro|viso|occhio|occhi|petto|cuore|pelle|mano|braccio|gamba|dito|dita|bocca",
  hurt: "gonfi*|si gonfia|si sta gonfiando|intorpidit*|cieca|sanguina|sanguino|vesciche|bruciat*|ustion*|brucia tantissimo|dolore forte|dolore insopportabile|dolori forti|incastrat*|schiacciat*|scheggia",
  poison:
    "pila|pile|batteria|batterie|calamita|magnete|magneti|candeggina|detergente|detersivo|capsula|decalcificante|pastiglie|medicine|farmac*|olio per lampade|olio essenziale|acetone|solvente|smalto|colla|moneta|biglia|perlina|perline|pezzo piccolo|pezzettino|olio della lampada|olio lampante",
  swallow:
    "ingoiat*|inghiottit*|ingerit*|bevuto|ha bevuto|mangiato|ha mangiato|messo in bocca|in bocca|inalato|bloccato in gola|nel naso|ha ingoiato|ingoiato|ha ingerito",
  violence:
    "mi picchia|mi ha picchiat*|mi mena|mi ha menat*|mi maltratta|maltrattament*|mi minaccia|mi ha minacciat*|minacce di morte|aggredit*|mi aggredisce|aggressione|stuprat*|violentat*|palpeggiat*|mi strangola|strangolat*|non mi lascia uscire|mi tiene chius*|mi ha chius*|segregat*|rapit*|ricatt*|con un coltello|con una pistola|mi ha puntato|accoltellat*|sparato|rapinat*|violenza domestica|marito violento|compagno violento|ex violento|temo per la mia|non sono al sicuro|uccidermi se|vuole uccidermi|mi uccide|mi ammazza|vi ammazzo|vi uccido|ti ammazzo|dare fuoco|darò fuoco|metto una bomba|so dove abitate|ordine restrittivo|centro antiviolenza|sono in pericolo|siamo in pericolo|stata violentat*|sono stata aggredit*|sono stato aggredit*|stata stuprata|hanno abusato|ha abusato|mi rinchiude|minaccia di uccidermi",
  somebody:
    "ex|il mio ex|ex marito|ex fidanzato|ex compagno|stalker|un uomo|un tizio|sconosciuto|corriere|fattorino|patrigno|marito|fidanzato|vicino",
  preys:
    "mi segue|mi ha seguit*|mi insegue|mi perseguita|mi pedina|mi spia|mi ha trovat*|tornato di notte|cerca di entrare|tentato di entrare|mi ha toccat*|mi fa del male|mi molesta",
  ex: "il mio ex|ex marito|ex fidanzato|ex compagno|stalker|persecutore",
  find: "mio indirizzo|dove abito|dove vivo|mi trovi|mi trova|trovarmi|non deve sapere|non deve trovare|non deve scoprire|violento|paura|minacci*",
  afraid:
    "paura di lui|paura di lei|paura del mio|paura di mio|terrorizzat*|mi nascondo|nascost*|sto scappando|scappat*|fuggit*|fuggire|ho paura di lui",
  dead: "è morto|è morta|sono morti|mort* ieri|deceduto|deceduta|decesso|è mancat*|è venut* a mancare|venuta a mancare|venuto a mancare|scompars* mia|ha perso la vita|si è tolto la vita|si è tolta la vita|funerale di|funerale del|funerale della|seppell*|fase terminale|malato terminale|vedova|vedovo|aborto spontaneo|morte di mio|morte di mia|morte di mamma|morte di papà|ci ha lasciat*",
  grief:
    "ho perso mio marito|ho perso mia moglie|ho perso mio figlio|ho perso mia figlia|ho perso mia madre|ho perso mio padre|ho perso mia mamma|ho perso mio papà|ho perso mia nonna|ho perso mio nonno|ho perso mio fratello|ho perso mia sorella|ho perso il bambino|perso il bambino|abbiamo perso il bambino|aborto spontaneo|sono vedova|sono vedovo|mio defunto|mia defunta|del mio defunto|sono in lutto|siamo in lutto|un lutto|è mancata mia|è mancato mio|è venuta a mancare|è venuto a mancare|ci ha lasciato mio|ci ha lasciato mia",
  young:
    "mio figlio|mia figlia|i miei figli|nostro figlio|nostra figlia|mio bambino|mia bambina|il bambino|la bambina|un bambino|una bambina|minorenne|adolescente|mia nipote|mio nipote",
  abuse:
    "foto intime|foto inappropriate|messaggi inappropriati|chiede foto|chiesto foto|l ha toccat*|la tocca|lo tocca|rapit*|non è tornat* a casa|scappat* di casa|maltrattat*|picchiat*|pedofil*|foto nud*|foto senza vestiti|sessual*|abusat*|abusa",
  lifeless:
    "telefono|cellulare|portatile|pianta|piante|fiore|fiori|auto|macchina|motore|schermo|orologio|caricatore|sito|app|lampadina|luce|lampada|giocattolo|colore|colori|cactus|orchidea|film|libro|serie|personaggio|gioco|costume|sveglia",
  figure:
    "muoio dalla voglia|muoio dalle risate|morire dal ridere|morire dalla voglia|muoio di fame|muoio di freddo|muoio di caldo|muoio di sonno|muoio di curiosità|morta di fame|morto di fame|morto di sonno|da morire|ammazzare il tempo|mi uccide il prezzo|suicide squad*|bomba da bagno|bombe da bagno|mar morto|giorno dei morti|natura morta|teschi*|durata di vita|per la vita|tutta la vita|mi ha salvato la vita|cambiato la vita|costo della vita|stile di vita|coltello da cucina|set di coltelli|ceppo di coltelli|pistola ad acqua|pistola per colla|pistola massaggiante|saltare la corda|corda per saltare|stanca di aspettare|stanco di aspettare|stufo di aspettare|stufa di aspettare|paura che|mal di testa|manca l aria condizionata|punto morto|stanco morto|stanca morta|sul mio cadavere|ambulanza giocattolo|ambulanza lego|attesa mi uccide|aspettare mi uccide|mi uccide aspettare|mi uccide l attesa|prezzo da infarto|prezzi da infarto|da infarto|sto morendo di|morendo di sonno|morendo di fame|mi ammazzo dal|mi uccidono i piedi|farla finita con|farla finita coi|uccide dalla bellezza|mi uccide dal",
  unwaking: "non si sveglia|non si sveglia più|non riesco a svegliarla|non riesco a svegliarlo",
  withoutme:
    "senza di me|se non ci fossi|se sparissi|se scomparissi|se morissi|se io non ci fossi|se non esistessi|quando non ci sarò più",
  better:
    "starebbero meglio|starebbero tutti meglio|starebbe meglio|starebbero|più felici|più sereni|meglio senza di me|vivrebbero meglio",
};
