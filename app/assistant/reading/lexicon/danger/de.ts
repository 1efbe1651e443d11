import type { DangerLexicon } from "../../danger";

export const de: DangerLexicon = {
  wish: "ich will|ich möchte|will ich|möchte ich|ich würde gern*|ich wünschte|wünschte ich|wünsche mir|hoffe|ich denke daran|denke an|denke oft|daran gedacht|gedanken|ich werde|werde ich|habe vor|plane|bereit zu|kurz davor|beschlossen|entschieden|besser wenn ich|einfacher wenn|am liebsten|lieber",
  die: "sterben|tot sein|tot wäre|wäre tot|wär tot|gestorben wäre|nie geboren|nicht geboren|nicht mehr aufwachen|nie mehr aufwachen|nicht aufwachen|nie wieder aufwachen|für immer schlafen|für immer einschlafen|einschlafen und nicht|für immer verschwinden|nicht mehr existieren|nicht existieren|nicht mehr da wäre|nicht mehr da bin|nicht mehr hier sein|nicht mehr auf der welt|von dieser welt|schluss machen mit allem|schluss machen mit dem leben|allem ein ende|dem ganzen ein ende|ein ende setzen|ein ende machen|mich töten|mich erhängen|den tod|der tod|aufzuwachen|nicht mehr zu leben|nie geboren worden",
  weary:
    "will nicht mehr leben|möchte nicht mehr leben|nicht mehr leben wollen|keine lust mehr zu leben|kein lebenswille*|lebenswillen|will nicht mehr aufwachen|niemand würde mich vermissen|keiner würde mich vermissen|besser ohne mich|ohne mich besser|abschiedsbrief|leb wohl für immer|wünschte ich wäre nie geboren|verletze mich selbst|selbstverletz*|selbstmordgedanken|suizidgedanken|abschiedsbriefe|von allen verabschiedet|verabschiedet von allen|ritze wieder|wieder geritzt|des lebens müde|mag nicht mehr leben|einfach nicht mehr leben",
  life: "leben|weiterleben|zu leben|mein leben|am leben|existieren|auf der welt|auf dieser welt",
  unbearable:
    "keinen sinn|kein sinn|sinnlos|ergibt keinen|macht keinen|nicht lebenswert|nicht wert|wertlos|müde|satt|ertrage|halte .. nicht mehr aus|halte es nicht|nicht mehr aus|keinen ausweg|kein ausweg|ausweglos|keine hoffnung|hoffnungslos|keine kraft|kraftlos|aufgegeben|gebe auf|nichts mehr wert|keinen grund|keine lust mehr|wozu noch|welchen sinn|grund mehr zu|grund zu",
  tool: "tabletten|pillen|schlafmittel|schlaftabletten|schmerzmittel|medikamente|seil|strick|klinge|rasierklinge|messer|pistole|waffe|balkon|bleiche",
  harmself:
    "erhängen|aufhängen|ritzen|aufgeschlitzt|schneide mich|erschießen|alle genommen|alle geschluckt|alle auf einmal|ganze packung|ganze schachtel|an den kopf|ertränken|erstechen|alle tabletten|tabletten auf einmal|auf einmal genommen|alle pillen|zu viele",
  height: "brücke|dach|balkon|hochhaus|zug|gleise|gleisen|schienen|aus dem fenster|klippe",
  jump: "springen|spring|springe|runterspringen|stürze mich|mich stürzen|werfe mich|mich werfen|mich vor",
  kin: "sohn|tochter|kind|kinder|kleinkind|baby|säugling|ehemann|ehefrau|mutter|vater|mama|papa|bruder|schwester|oma|opa|großmutter|großvater|partner|partnerin|onkel|tante|cousin|cousine|neffe|nichte|eltern|schwiegermutter|schwiegervater|hund|katze|zwilling*|mein mann|meine frau|mein freund|meine freundin|meinem mann|meinen mann|meiner frau|meines mannes|mein bester freund|meine beste freundin",
  emergency:
    "ist zusammengebrochen|bricht zusammen|bewusstlos|ohnmächtig|in ohnmacht|atmet nicht|atmet kaum|keine luft|atemnot|luftnot|kann nicht atmen|kaum atmen|nicht mehr atmen|schwer atmen|erstickt|verschluckt sich|läuft blau|blau angelaufen|blaue lippen|krampft|krampfanfall|kein puls|herzstillstand|herzinfarkt|schlaganfall|blutet stark|stark geblutet|hört nicht auf zu bluten|verblutet|verblute|spuckt blut|erbricht blut|überdosis|stromschlag|einen schlag bekommen|intensivstation|im koma|haus brennt|küche brennt|feuer gefangen|brand geraten|gasleck|kohlenmonoxid",
  unwell:
    "bewegt sich nicht|rührt sich nicht|wacht nicht auf|reagiert nicht|nicht ansprechbar|in der notaufnahme|in die notaufnahme|ins krankenhaus|notarzt|krankenwagen|zusammengebrochen|kriegt keine luft",
  body: "hals|zunge|lippen|lippe|gesicht|auge|augen|brust|herz|haut|hand|arm|bein|finger|mund|rachen",
  hurt: "schwillt|geschwollen|angeschwollen|zugeschwollen|schwillt zu|nichts mehr sehen|blind|blutet|blute|brandblase*|verbrannt|verätzt|verätzung|verbrüht|brennt wie feuer|starke schmerzen|heftige schmerzen|unerträgliche schmerzen|eingeklemmt|abgetrennt|gequetscht|glassplitter|schnürt sich zu",
  poison:
    "batterie|batterien|knopfzelle|magnet|magnete|bleiche|reiniger|putzmittel|spülmittel|waschmittel|waschpod*|geschirrtab*|entkalker|tabletten|medikament*|lampenöl|duftöl|ätherisch*|aceton|verdünner|nagellack*|kleber|münze|murmel|perle|perlen|schraube|kleinteil|kleinteile|magneten|knopfzellen|petroleum|nagellackentferner|frostschutz",
  swallow:
    "verschluckt|geschluckt|getrunken|gegessen|in den mund|im mund|eingeatmet|im hals stecken|steckt im hals|in der nase|in die nase",
  violence:
    "schlägt mich|hat mich geschlagen|schlug mich|verprügelt|prügelt|misshandel*|misshandelt|bedroht mich|hat mich bedroht|bedroht worden|morddrohung*|greift mich an|vergewaltig*|begrapscht|betatscht|würgt mich|gewürgt|lässt mich nicht raus|lässt mich nicht gehen|eingesperrt|sperrt mich ein|entführ*|erpress*|mit einem messer|mit dem messer|mit einer waffe|mit einer pistole|niedergestochen|erstochen|überfallen|häusliche gewalt|angst um mein leben|nicht sicher zuhause|zuhause nicht sicher|bringt mich um|mich umzubringen|mich umbringt|bringe euch um|bring euch um|töte euch|euch töten|umbringen werde|zünde euch|weiß wo ihr wohnt|frauenhaus|einstweilige verfügung|kontaktverbot|bin in gefahr|sind in gefahr|in lebensgefahr|wurde angegriffen|wurde vergewaltigt|wurde bedroht|häuslicher gewalt|gewalttätiger|bombe legen|wurde missbraucht|wurde überfallen|will mich töten",
  somebody:
    "ex|mein ex|exmann|exfreund|ex mann|ex freund|expartner|stalker|ein mann|ein typ|fremder|fremde|unbekannter|fahrer|bote|paketbote|zusteller|stiefvater|nachbar",
  preys:
    "verfolgt mich|folgt mir|stalkt|stalking|beobachtet mich|lauert|kam nachts wieder|versucht reinzukommen|angefasst|belästigt|tut mir weh|hat mir wehgetan|steht nachts vor",
  ex: "mein ex|meinem ex|meinen ex|exmann|exfreund|ex mann|ex freund|expartner|stalker",
  find: "meine adresse|wo ich wohne|findet mich|mich findet|mich finden|darf nicht wissen|darf nicht erfahren|darf mich nicht|auf keinen fall erfahren|gewalttätig|angst|bedroht|droht|vor der tür|vor meiner tür|lauert|taucht immer wieder auf|weiß wo ich wohne",
  afraid:
    "fürchte mich vor|verstecke mich|untergetaucht|geflohen|geflüchtet|auf der flucht vor|weggelaufen vor|angst vor ihm|angst vor meinem|angst vor meiner|habe angst vor",
  dead: "gestorben|verstorben|verstarb|ums leben|umgekommen|hat sich das leben genommen|todesfall|tod meiner|tod meines|tod unserer|tod unseres|beerdigung meiner|beerdigung meines|beerdigen|beerdigt|liegt im sterben|im sterben|sterbenskrank|unheilbar|palliativ*|witwe|witwer|fehlgeburt|totgeburt|stillgeburt|ist tot|tot aufgefunden|ist vor .. gestorben|heute nacht gestorben",
  grief:
    "meinen mann verloren|meine frau verloren|meinen sohn verloren|meine tochter verloren|meine mutter verloren|meinen vater verloren|mein kind verloren|unser kind verloren|mein baby verloren|unser baby verloren|das baby verloren|meinen bruder verloren|meine schwester verloren|fehlgeburt|totgeburt|bin witwe|bin witwer|mein verstorbener|meine verstorbene|meines verstorbenen|meiner verstorbenen|in trauer um|trauere um",
  young:
    "mein sohn|meine tochter|meinen sohn|meiner tochter|meinem sohn|mein kind|meine kinder|unser sohn|unsere tochter|mein baby|meine kleine|mein kleiner|ein kind|minderjährig*|meine nichte|mein neffe|meine enkelin|mein enkel",
  abuse:
    "nacktfoto*|nacktbild*|intime fotos|intimfotos|unangemessene*|verlangt fotos|fotos verlangt|entführt|weggelaufen|abgehauen|misshandelt|blaue flecken|pädophil*|nackte fotos|sexuell*|sexuelle*|missbraucht|begrapscht|unsittlich*",
  lifeless:
    "handy|telefon|laptop|pflanze|pflanzen|blume|blumen|auto|motor|bildschirm|uhr|ladegerät|seite|app|website|glühbirne|licht|lampe|spielzeug|maschine|farbe|farben|kaktus|orchidee|film|buch|serie|figur|spiel|kostüm|akku|batterie ist|batterien sind|wecker",
  figure:
    "sterbe vor|sterben vor|zum sterben schön|zum sterben süß|zum totlachen|totlachen|lache mich tot|lach mich tot|bringt mich zum lachen|tote hosen|totenkopf*|tot müde|todmüde|todschick|zeit totschlagen|zeit tot|tot umfallen vor|suicide squad*|badebombe*|bombastisch|bombe aus|totes meer|toten meer|tag der toten|wohnzimmer|lebensdauer|fürs leben|mein leben lang|lebenslang*|leben gerettet|leben erleichtert|leben verändert|alltagsleben|stillleben|messerblock|messerset|küchenmesser|wasserpistole|klebepistole|heißklebepistole|massagepistole|springseil|satt zu warten|müde vom warten|warten müde|angst vor versandkosten|angst dass|kopfschmerzen|herzstück|herzförmig|nur über meine leiche|über meine leiche|spielzeug krankenwagen|krankenwagen spielzeug|warten bringt mich|warterei bringt mich|ein mord für|würd ich sterben|dafür sterben|würde sterben für",
  unwaking:
    "wacht nicht mehr auf|wacht nicht auf|nicht mehr aufgewacht|nicht wach zu kriegen|krieg sie nicht wach|krieg ihn nicht wach",
  withoutme:
    "ohne mich|wenn ich nicht mehr da wäre|wenn ich weg wäre|wenn ich tot wäre|wenn ich verschwinden würde|wenn es mich nicht|gäbe es mich nicht",
  better: "besser dran|glücklicher|alle besser|wären besser",
};
