import type { DangerLexicon } from "../../danger";

export const nl: DangerLexicon = {
  wish: "ik wil|wil ik|ik zou graag|zou willen|ik wou|was ik maar|ik hoop|ik denk aan|denk aan|denk erover|denk eraan|gedachten|ik ga|ga ik|van plan|klaar om|op het punt|besloten|beter als ik|makkelijker als|liever|het liefst",
  die: "sterven|doodgaan|dood zijn|dood was|was dood|nooit geboren|niet geboren|niet meer wakker|nooit meer wakker|voor altijd slapen|voorgoed slapen|inslapen en niet|voorgoed verdwijnen|voor altijd verdwijnen|niet meer bestaan|niet bestaan|er niet meer zijn|er niet meer was|er niet meer ben|deze wereld verlaten|van deze wereld|er een eind aan|er een einde aan|een eind aan maken|een einde aan maken|mezelf doden|mezelf van kant|mezelf iets aan|me ophangen|de dood|uit het leven stappen",
  weary:
    "wil niet meer leven|geen zin meer in het leven|zin in het leven|levensmoe|wil niet meer wakker worden|wil niet meer bestaan|niemand zou me missen|beter af zonder mij|afscheidsbrief|vaarwel voor altijd|was ik maar nooit geboren|snij mezelf|automutil*|zelfbeschadig*|beschadig mezelf|zelfdoding|afscheidsbrief*|afscheidsbrieven|afscheid genomen van iedereen|niet meer wakker worden|voorgoed verdwijnen|mezelf weer gesneden|snijd mezelf|moe van het leven|klaar met leven|klaar met het leven",
  life: "leven|verder leven|mijn leven|te leven|het leven|in leven|op deze wereld",
  unbearable:
    "geen zin meer|zinloos|heeft geen zin|geen betekenis|niet waard|waardeloos|moe van|zat van|beu|trek het niet|trek dit niet|hou .. niet vol|hou het niet|geen uitweg|geen hoop|hopeloos|geen kracht|opgegeven|geef op|geen reden|nergens meer|uitzichtloos|reden om|reden meer om|waarom nog|wat is het nut",
  tool: "pillen|tabletten|slaappillen|pijnstillers|medicijnen|touw|strop|mes|scheermes|pistool|wapen|balkon|bleek",
  harmself:
    "me gooien|mezelf gooien|ophangen|me snijden|snij mezelf|mezelf snijden|doodschieten|alle ingenomen|alles ingenomen|allemaal ingenomen|hele strip|hele doos|hele pot|tegen mijn hoofd|verdrinken|mezelf steken",
  height: "brug|het dak|balkon|flat|trein|het spoor|uit het raam|klif",
  jump: "springen|spring|afspringen|me gooien|mezelf gooien|ervoor springen|gooi mezelf",
  kin: "zoon|dochter|kind|kinderen|peuter|baby|echtgenoot|echtgenote|moeder|vader|mama|papa|broer|zus|oma|opa|partner|oom|tante|ouders|schoonmoeder|schoonvader|hond|kat|mijn man|mijn vrouw|mijn vriend|mijn vriendin|mijn beste vriend|mijn beste vriendin",
  emergency:
    "flauwgevallen|flauw gevallen|bewusteloos|buiten bewustzijn|ademt niet|ademt niet meer|krijgt geen lucht|krijg geen lucht|geen adem|kan niet ademen|moeite met ademen|moeilijk ademen|benauwd*|aan het stikken|gestikt|loopt blauw|blauwe lippen|stuipen|epileptische|geen hartslag|hartstilstand|hartaanval|beroerte|bloedt hevig|bloedt erg|stopt niet met bloeden|spuugt bloed|braakt bloed|overdosis|geëlektrocuteerd|stroomstoot|elektrische schok|een schok gekregen|intensive care|in coma|huis staat in brand|keuken staat in brand|vlam gevat|gaslek|koolmonoxide|in elkaar gezakt|zakte in elkaar|ingestort op",
  unwell:
    "beweegt niet|wordt niet wakker|reageert niet|niet aanspreekbaar|spoedeisende hulp|eerste hulp|naar het ziekenhuis|stikt|ambulance",
  body: "keel|tong|lippen|gezicht|oog|ogen|borst|hart|huid|hand|arm|been|vinger|vingers|mond",
  hurt: "zwelt|gezwollen|opgezwollen|opgezet|zwelt op|gevoelloos|voel niets|niets meer zien|blind|bloedt|blaren|verbrand|brandwond*|hevige pijn|veel pijn|ondraaglijke pijn|heel erg pijn|bekneld|afgerukt|glassplinter",
  poison:
    "batterij|batterijen|knoopcel|magneet|magneten|bleek|bleekmiddel|schoonmaakmiddel|afwasmiddel|wasmiddel|wascapsule|vaatwastablet|ontkalker|pillen|medicijn*|lampenolie|etherische|aceton|thinner|nagellak*|lijm|munt|knikker|kraal|kralen|schroef|klein onderdeel|onderdeeltje|lampolie|etherische olie|terpentine|knoopcel*",
  swallow:
    "ingeslikt|doorgeslikt|opgedronken|gedronken|opgegeten|gegeten|in de mond|in zijn mond|in haar mond|ingeademd|vast in de keel|in de keel|in de neus",
  violence:
    "slaat me|sloeg me|heeft me geslagen|mishandelt me|mishandel*|bedreigt me|heeft me bedreigd|doodsbedreiging*|valt me aan|verkracht*|aangerand|betast|intimideert|wurgt|gewurgd|laat me niet gaan|laat me niet weg|opgesloten|sluit me op|ontvoer*|gechanteerd|chantage|afgeperst|met een mes|met een pistool|met een wapen|neergestoken|beschoten|huiselijk geweld|vrees voor mijn|bang voor mijn leven|niet veilig thuis|voel me niet veilig|vermoordt me|me vermoorden|ga jullie vermoorden|maak jullie af|steek jullie|in de fik|bom leggen|weet waar jullie wonen|straatverbod|contactverbod|blijf van mijn lijf|ik ben in gevaar|we zijn in gevaar|ben in gevaar|ben verkracht|ben mishandeld|ben aangevallen|ben bedreigd|ben aangerand|misbruikt me|ben misbruikt|gewelddadige man|gewelddadige ex",
  somebody:
    "ex|mijn ex|exman|ex man|ex vriend|expartner|stalker|een man|een vent|vreemde|onbekende|bezorger|koerier|stiefvader|buurman",
  preys:
    "volgt me|volgde me|achtervolgt|stalkt|houdt me in de gaten|bespiedt|voor mijn raam|me gevonden|kwam s nachts terug|probeert binnen|probeerde binnen|aangeraakt|lastiggevallen|valt me lastig|doet me pijn|bedreigd",
  ex: "mijn ex|exman|ex man|ex vriend|expartner|stalker",
  find: "mijn adres|waar ik woon|me vindt|mij vindt|mag niet weten|mag het niet weten|mag nooit weten|mag niet achterhalen|gewelddadig|bang|bedreigt|voor de deur|me wat aan te doen|weet waar ik woon",
  afraid:
    "doodsbang|verstop me|ondergedoken|gevlucht|op de vlucht|weggelopen voor|bang voor hem|bang voor mijn|ben bang van hem",
  dead: "overleden|gestorven|doodgegaan|overleed|stierf|om het leven|omgekomen|overlijden van|overlijden|begrafenis van|crematie van|ligt op sterven|stervende|ongeneeslijk|palliatie*|weduwe|weduwnaar|miskraam|doodgeboren|is dood|is er niet meer",
  grief:
    "mijn man verloren|mijn vrouw verloren|mijn zoon verloren|mijn dochter verloren|mijn moeder verloren|mijn vader verloren|mijn kind verloren|ons kind verloren|mijn baby verloren|onze baby verloren|de baby verloren|mijn broer verloren|mijn zus verloren|miskraam|doodgeboren|ben weduwe|ben weduwnaar|mijn overleden|wijlen mijn|in de rouw|ik rouw om",
  young:
    "mijn zoon|mijn dochter|mijn kind|mijn kinderen|onze zoon|onze dochter|mijn baby|mijn zoontje|mijn dochtertje|een kind|minderjarig*|mijn nichtje|mijn neefje|mijn kleindochter|mijn kleinzoon",
  abuse:
    "naaktfoto*|intieme foto*|ongepaste*|vraagt om foto*|vroeg om foto*|betast|ontvoerd|niet thuisgekomen|weggelopen|mishandeld|blauwe plekken|pedofiel|naakte foto*|seksuele|seksueel|misbruikt|aangerand",
  lifeless:
    "telefoon|mobiel|laptop|plant|planten|bloem|bloemen|auto|motor|scherm|horloge|oplader|site|app|website|lampje|licht|lamp|speelgoed|machine|kleur|kleuren|cactus|orchidee|film|boek|serie|personage|spel|kostuum|batterij is|batterijen zijn|wekker",
  figure:
    "sterf van|sterven van|sterf van nieuwsgierigheid|ga dood van|dood van het lachen|lach me dood|me doodlachen|doodmoe|doodsimpel|doodleuk|tijd doden|tijd te doden|suicide squad*|badbom|badbommen|bruisbal|dode zee|dag van de doden|doodshoofd*|schedel*|woonkamer|levensduur|levenslang|mijn hele leven|leven gered|leven veranderd|levensecht*|stilleven|keukenmes*|messenset|messenblok|waterpistool|lijmpistool|massagepistool|springtouw|moe van het wachten|zat van het wachten|wachten beu|bang dat|hoofdpijn|over mijn lijk|van het leven genieten|dood onder|speelgoed ambulance|ambulance speelgoed|wachten wordt mijn dood|wachten is moordend|dood van verveling|moordend mooi*|prijzen worden mijn dood",
  unwaking:
    "wordt niet wakker|niet meer wakker|wordt niet meer wakker|niet wakker te krijgen|krijg haar niet wakker|krijg hem niet wakker",
  withoutme: "zonder mij|als ik er niet meer ben|als ik weg was|als ik verdween|als ik dood was|als ik niet bestond",
  better: "beter af|gelukkiger|beter zonder",
};
