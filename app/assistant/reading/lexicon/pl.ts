import type { Lexicon } from "../concepts";

export const pl: Lexicon = {
  order: "zamówien*|zamowien*|zamówił*|zamówion*|zakup|zakupy|zakupu|zamówienko|moje rzeczy|paka",
  parcel:
    "paczk*|paczek|przesyłk*|przesyłek|dostaw*|kurier*|kuriera|poczta|pocztą|listonosz|paczuszk*|pudełk*|paczkomat*|wysyłk*|paka|pake|pakę|przesylk*",
  item: "produkt*|towar*|artykuł*|rzecz|rzeczy|prezent*|to co zamówił*",
  garment:
    "koszul*|spodn*|buty|butów|sukienk*|kurtk*|płaszcz*|spódnic*|bluz*|sweter*|lamp*|kubek|koc|poduszk*|torb*|zegarek|krzesło|bluzk*|spodni*|but|sweter|swetry|swetra|kubki|kubka|kubków|koce|torebk*|zegar*|krzes*|talerz*|misk*|szklank*|wazon*|świec*|lustr*|półk*|dywan*|ręcznik*|zasłon*|szalik*|pasek|paski|rękawiczk*|czapk*|naszyjnik*|bransoletk*|kolczyk*|skarpet*|sandał*|kapci*|kanap*|stołek|książk*|czajnik*|słuchawk*|ładowark*|jeansy",
  refund:
    "zwrot pieniędzy|zwrot środków|zwrotu pieniędzy|zwrotu środków|oddacie pieniądze|pieniądze|pieniędzy|kasę|refund*|zwrot kasy|zwrot płatności|zwrócicie|oddajcie kasę|przelew zwrotny|środki|oddajcie kase|oddajcie pieniądze|oddajcie pieniadze|kasę z powrotem|kase z powrotem|pieniądze z powrotem|pieniadze z powrotem|zwróćcie pieniądze|moje pieniądze|moja kasa|moją kasę|oddać pieniądze|zwrócicie pieniądze|oddacie kasę",
  return:
    "zwrot*|zwróc*|zwrac*|odesł*|odsył*|oddać|oddac|odesłać|odstąp*|zwrócić|reklamacyjn*|odesłałam|odesłałem|odesłan*|oddałam|oddałem|odeslac|odsyłam|odsylam|odeślę|odesłał*|odeslal*|zwrocic|oddaję|oddaje|chce oddac|chcę oddać|jak to oddać|odesłanie|zwracam|odbierzecie|odbierzecie go|zabierzecie|zabierzcie|odebrać ode mnie|mozna oddac|można oddać|da się oddać|prosze o zwrot|proszę o zwrot|odbierzcie|przyjmiecie .. z powrotem|przyjmiecie go|przyjmujecie zwroty",
  exchange:
    "wymian*|wymieni*|inny rozmiar|większy rozmiar|mniejszy rozmiar|innego rozmiaru|zamienić|zamiana|inny kolor|wymien*|wymień*|wieksz* rozmiar|większy|wiekszy|mniejszy|rozmiar większ*|rozmiar mniejsz*|na inny rozmiar|podmienić|nosi 4|nosi 3|ona nosi|on nosi|nosi rozmiar|potrzebuje rozmiar*|potrzebny rozmiar|wymiana|wymiana albo|wymiana lub|jak wymienic",
  label: "etykiet*|list przewozowy",
  address:
    "adres*|kod pocztowy|ulica|ulicę|przeprowadził*|numer domu|numer mieszkania|numeru domu|numeru mieszkania|numer bloku|ulic*|miasto|kodu pocztowego|klatk*|piętro|paczkomat*|do pracy|do rodziców",
  paymethod: "płatnoś*|płatność|zapłac*|kart*|kartą|blik|przelew*|paypal|przelewy24|pobranie|raty|za pobraniem|płacić",
  otherpay:
    "inną kartą|inna karta|innej karty|inną kartę|inną metodą płatności|inna metoda płatności|innej metody płatności|inną metodę płatności|inny sposób płatności|innym sposobem płatności|inną formą płatności|inna forma płatności|inną formę płatności|inną płatność|inna płatność|zapłacić inaczej|zmienić płatność|zmiana płatności|zmienić metodę płatności|zmienić sposób płatności|zmienić formę płatności|zmienić kartę|zmiana karty|zmiana metody płatności|zmiana formy płatności",
  invoice: "faktur*|rachunek|paragon*|dowód zakupu",
  account: "konto|konta|koncie|profil*|moje dane|użytkownik*",
  login: "hasło|hasła|zalogować|logowan*|login|zaloguj*|logow*",
  member: "subskrypcj*|członkost*|punkty|punktów|program lojalnościowy|abonament",
  newsletter: "newsletter*|maile reklamowe|reklam|reklamy na maila|reklam*|spam*",
  site: "strona|stronie|strony|sklep internetowy|aplikacj*|witryna|link*",
  cart: "koszyk*",
  price: "cena|ceny|cenę|kosztuje|drogi|drogie|koszt|tanie*|ile kosztuje|ile kosztują|w jakiej cenie|po ile",
  shipfee:
    "koszt dostawy|koszt wysyłki|koszty wysyłki|koszty dostawy|darmowa dostawa|darmowej dostawy|darmowa wysyłka|kosztuje wysyłka|kosztuje dostawa|cena dostawy",
  fee: "opłat*|cło|podatek|vat|dopłat*",
  discount: "rabat*|zniżk*|kod rabatowy|kod promocyjny|promocj*|kupon*|bon|voucher*|przecen*|wyprzedaż*",
  stock: "dostępn*|na stanie|magazyn*|brak w|wyprzedan*|niedostępn*",
  policy: "regulamin*|warunki|gwarancj*|polityk*|termin zwrotu|czas na zwrot|pakowanie na prezent|zasady",
  hours:
    "godziny otwarcia|otwart*|czynne|sklep stacjonarny|stacjonarn*|godziny pracy|gdzie jest sklep|gdzie jest wasz sklep|gdzie macie sklep|gdzie znajduje się sklep|o której zamykacie|o której otwieracie",
  detail:
    "materiał*|bawełn*|skór*|wymiar*|rozmiar*|tabela rozmiarów|prać|pranie|kolor*|wodoodporn*|kompatybiln*|model*|skład",
  tracking:
    "śledz*|śledzić|śledzenie|tracking*|namierz*|numer przesyłki|numer śledzenia|list przewozowy|zlokalizować|wismo|sledzenie|numer paczki|na cle|na cle utknel*|w urzędzie celnym|odprawa celna|odprawie celnej|na cło|w doręczeniu|w doreczeniu|wydana do doręczenia|wydano do doręczenia|w transporcie|link do śledzenia|link do sledzenia|u kuriera",
  where:
    "gdzie|gdzie jest|gdzie są|gdzie moje|dokąd|co z moim|co z moją|co się dzieje z|jakieś wieści|co z|gdzue|co się stało z|ani widu|co z tym|wieści|jakieś info|nie wiem co z",
  when: "kiedy|którego dnia|na kiedy|termin dostawy|data dostawy|o której|kiedy będzie|ile jeszcze|do kiedy|jaki termin|przed świętami|przed swietami|przed weekendem|przed piątkiem|przed sobotą|przed niedzielą|przed poniedziałkiem|do piątku|do soboty|do niedzieli|do weekendu|do świąt|do poniedziałku|na czas|zdąży|zdązy|zdąży przed|w jaki dzień|w jaki dzien|jaki dzień|w który dzień|w ktory dzien",
  howlong:
    "jak długo|ile czasu|ile dni|ile trwa|czas dostawy|ile się czeka|ile idzie|jak dlugo|ile mam dni|w ciągu ilu dni|ile czasu mam",
  howmuch: "ile kosztuje|jaka cena|jaka jest cena|po ile|ile kosztują",
  status: "status*|stan|na jakim etapie|co słychać|etap|informacja o moim|jak tam moje|jak tam moja",
  arrive:
    "przyjdzie|przyjść|przyszł*|przyszedł|dotrze|dotrzeć|dotarł*|dojdzie|doszł*|doszedł|dostarcz*|otrzym*|dostan*|będzie|w drodze|idzie|dostał*|doręcz*|przyjedzie|przywiozą|odbiorę|odebrać|dotrze to|przyjdzie to|kurier*|dojdzie to|zdąży dojść|dochodzi|idzie do|dowiozą|dowiezie|przywieź*|u mnie|bedzie u",
  ship: "wysłan*|wysłał*|wysyła*|wyślecie|wyślij*|nadan*|nadaliście|wyszł*|wyszedł|wysłać|realizacj*|realizowane|wysłane|opuścił .. magazyn|opuściło .. magazyn|opuściła .. magazyn|wyszło z magazynu|wyszła z magazynu|wyszedł z magazynu|przysłaliście|przysłano|wysłaliście|przysłali|wysłali",
  late: "spóźni*|opóźni*|opóźnienie|późno|od tygodnia|od tygodni|od dni|od .. dni|od .. tygodni|tydzień temu|dni temu|tygodnie temu|czekam|czekać|miała być|miało być|miał być|miała przyjść|miało przyjść|powinn*|stoi w miejscu|utknęł*|nie rusza|długo|zwlek*|ile można|stoi od|stoi w|status stoi|od piątku|od poniedziałku|od wtorku|od środy|od czwartku|od soboty|ponad tydzień|ponad tydzien|cisza|i cisza|miało być wczoraj|mialo byc|miala byc|mial byc|miało dojść|miała dojść|powinno być|bez zmian|nic się nie dzieje|nic sie nie dzieje|nie zmienia się|utknelo|zawieszon*|zalega|leży w|od wieków|czekac",
  still:
    "jeszcze nie|nadal nie|wciąż|nadal|ciągle|dalej|nie ma|nigdy|nie|jeszcze|ani|ani grosza|nic|nie widze|nie widzę|cisza|cisza o|nic nie wiem|nikt nic|brak informacji|zero informacji",
  notgot:
    "nadal go nie ma|nadal jej nie ma|dalej nie ma|nadal nie ma|wciąż nie ma|jej nie mam|go nie mam|ich nie mam|nigdzie nie ma|nie ma nigdzie|jeszcze nie ma|nie ma jej|nie ma go|ani śladu|nie znalazł*|nie dotarł*|nie doszł*|nie doszedł|nie przyszł*|nie przyszedł|nie dostał*|nie otrzymał*|nie mam paczki|nie ma paczki|nie ma jej|nie ma go|nigdy nie|nie dostarcz*|nie doręcz*|zaginęł*|zaginął|zgubi*|zniknęł*|ukradzion*|skradzion*|nic nie|nic nie przyszło|nie ma mojej|nie ma mojego|nie mam jej|nie mam go|nie mam nic|nic nie mam|brak paczki|brak przesyłki|nic nie dostał*|nie przyjechał*|nikt nie|ani widu ani|nikogo nie było|nikt nie przyszedł|nikt nie był|kurier nie|nic od was nie|nic nie ma|nadal nic|dalej nic|wciąż nic|jeszcze nic|ciągle nic|nic jeszcze|pusto|ani sladu|ani widu ani słychu|zero śladu|zero sladu|nikt nie dzwonil|nikt nie dzwonił|nikt nie pukał|przepadl*|przepadł*|jak kamień w wodę",
  gotone:
    "jest dostarczon*|status dostarczon*|status doręczon*|jako dostarczon*|jako doręczon*|pisze że dostarczon*|pisze dostarczon*|jest napisane że dostarcz*|napisane dostarczon*|rzekomo dostarczon*|rzekomo doręczon*|niby dostarczon*|niby doręczon*|została dostarczona|zostało dostarczone|została doręczona|zostało doręczone|dostarczona ale|dostarczone ale|doręczona ale|doręczono|widnieje .. dostarczon*|oznaczon* .. dostarczon*|dostarczona a|doręczona a|podobno dostarcz*|że dostarczon*|że doręczon*|że została",
  neighbour: "sąsiad*|złe mieszkanie|portier*|inny dom",
  trouble:
    "problem|problemy|kłopot|coś jest nie tak|coś nie tak|nie tak z|nie zgadza się|coś się nie zgadza|coś nie gra",
  wrong:
    "zły|złe|zła|złą|błędn*|niewłaściw*|pomył*|inny produkt|nie ten|nie ta|nie to|inne niż|niezgodn*|zamiast|pomylon*|nie zamawiałem|nie zamawiałam|zamówiłem co innego|nie taki",
  damaged:
    "uszkodz*|zepsut*|popsut*|rozbit*|pęknięt*|wadliw*|nie działa|podart*|porwan*|połaman*|stłuczon*|porysowan*|poplamion*|dziura|złaman*|zniszczon*|plam*|wada|wadę|w kawałkach|w częściach|na kawałki|potłuczon*|wgniecion*|rozprut*|wyblakł*|wyszczerbion*|nie włącza|śmierdzi|rozpadł*|w kawalkach|polaman*|stluczon*|pekniet*|pękł*|pekl*|urwan*|oderwan*|odkleil*|odklei*|rozkleil*|rozprul*|dziurawe|dziurawy|dziury|przypalon*|zardzewial*|zardzewiał*|wgniec*|brudn*|zadrapan*|rys*|ułaman*|rozerwan*|się zepsuł*|sie zepsul*|sie popsul*|nie swieci|nie świeci",
  lacking:
    "brakuje|brak|brakowało|niekompletn*|niepełn*|tylko jeden|tylko jedna|tylko jedną|tylko połowa|pusta|puste|nie wszystko|za mało|nie było w paczce|nie było w pudełku",
  misfit:
    "nie pasuje|nie pasują|za mał*|za duż*|za ciasn*|za luźn*|zły rozmiar|nie podoba|rozmyślił*|zmieniłem zdanie|zmieniłam zdanie|nie chcę już|już nie potrzebuj*|nie odpowiada|nie jest to czego się spodziew*|nie tego się spodziew*|czego się spodziew*|inaczej niż na zdjęciu|nie jak na zdjęciu|nie tak wyobraż*|nie spełnia oczekiwań|nie pasuje mi|za wask*|za wąsk*|za szerok*|za dlug*|za dług*|za krotk*|za krótk*|za ciemn*|za jasn*|uwiera|uwieraj*|drapie|gryzie|cisnie|ciśnie|obciera|nie leży|nie lezy|nie moj styl|nie mój styl|nie w moim guście|nie dla mnie|rozmyslil*|nie podoba mi|nie spodobał*|jednak nie|nie pasuje do|niewygodn*|przez pomyłkę dwa|za dużo zamów*|obcieraj*|obcieraja|fatalnie wyglad*|źle wygląd*|zle wyglad*|za krotki",
  cancel:
    "anulow*|anuluj*|odwoł*|rezygnuj*|zrezygnow*|wycofać|skasować|skasuj zamówienie|anulować|anulujcie|wycofać zamówienie|nie wysylajcie|nie wysyłajcie|nie wysyłaj|proszę nie wysyłać|nie wysyłać|wstrzymajcie wysyłkę|wstrzymać wysyłkę|wstrzymać zamówienie|wstrzymajcie|anulowac|odwołać|odwolac|skasujcie|wycofuję|wycofuje|wycofuję się|zrezygnować|cofnij|cofnijcie|cofnąć|cofnac|usuńcie zamówienie|wykreśl*|skreśl*",
  change:
    "zmian*|zmieni*|zmień|edytow*|popraw*|zaktualizow*|inny adres|nowy adres|modyfik*|przekierow*|poprawic|poprawić|poprawicie|skorygow*|przerob*|pomylilem numer|pomyliłem numer|pomyliłam numer|źle wpisał*|zle wpisal*|źle podał*|zle podal*|błędnie wpisał*|zły numer|zmienic|zmiencie|zmieńcie|podmieni*",
  upgrade: "ekspres*|szybciej|szybsza|metoda dostawy",
  add: "dodać|dodaj*|dołożyć|dorzuc*|domówić|dorzucić|dorzucic|dolozyc|dodac|dopisać|dołączyć|jeszcze jedn*|jeszcze jeden|dobrać|dobrac|dorzuccie|dorzućcie|dołóżcie|dolozcie|dodajcie|włóżcie|wlozcie|spakujcie jeszcze|doślijcie",
  remove: "usunąć|usuń|wyrzucić z|wyjąć|usunac|wywalić|wywalic|odjąć|tylko jedną|tylko jeden zamiast",
  buy: "kupić|kupi*|złożyć zamówienie|zamówić|złożenie zamówienia|zakupić",
  mistake: "przez pomyłkę|przypadkiem|pomyłkowo|pomyliłem|pomyliłam|niechcący",
  cheaper: "taniej|obniżk*|tańsz*|obniżona cena",
  charged:
    "obciąż*|pobran*|ściągnęl*|płatność nie|problem .. płatnoś*|błąd .. płatnoś*|płatność odrzucon*|pobrało|zapłacił*",
  twice: "dwa razy|dwukrotnie|podwójn*|2 razy|podwójnie",
  neverbought: "nie kupowa*|nigdy nie kupi*|oszust*|nie rozpoznaj*",
  forgot: "zapomni*|nie pamięt*|odzysk*|zresetow*|reset*|przypomn*",
  cannot:
    "nie mogę|nie moge|nie da się|nie działa|problem*|błąd|nie udaje|nie ładuje|nie można|nie wchodzi|nie potrafię",
  broken: "nie działa|nie ładuje|błąd|zawiesza|nie otwiera|wywala|nie odpowiada|się nie ładuje|nie wczytuje",
  slow: "wolno|powoli|muli",
  declined: "odrzucon*|nieprawidłow*|nieważn*|nie przyjmuje|nie działa|odmow*|nie akceptuje",
  create: "założyć|utworzyć|rejestr*|zarejestr*|stworzyć",
  erase: "usun*|skasow*|zamkn*|dezaktyw*",
  subscribe: "zapisać|wypisa*|zrezygnować z|subskryb*|wypisać",
  complain: "skarg*|reklamacj*|reklamow*|zażaleni*|uokik",
  opinion: "opini*|recenzj*|ocen*|sugesti*|polecam|świetna obsługa|super obsługa|szybka dostawa|pochwał*",
  question: "pytanie|pytania|zapytać|chciałbym wiedzieć|chciałabym wiedzieć|dowiedzieć|informacj*",
  howto:
    "jak mogę|jak mam|jak się|jakie są|jaka jest|jaki jest|co muszę|czy oferujecie|co się stanie|jak działa|jak zwrócić|jak",
  possible: "czy mogę|czy można|czy moge|można|możliwe|możecie|mogę|czy da się",
  considering:
    "zastanawiam|chcę kupić|chciałbym kupić|chciałabym kupić|interesuje|szukam|czy macie|macie|czy sprzedajecie",
  unwanted: "nie chcę|nie chce|zamiast|nie zamierzam|nie potrzebuję",
  deliverytime:
    "ile trwa dostawa|ile trwa wysyłka|ile trwa dostarczenie|ile trwa przesyłka|ile trwają dostawy|jak długo trwa dostawa|jak długo trwa wysyłka|jak długo trwa dostarczenie|jak długo się czeka|ile czasu trwa dostawa|ile czasu trwa wysyłka|ile czasu zajmuje|ile dni trwa|ile się czeka|ile czeka się|czas dostawy|czas wysyłki|czas realizacji|czasy dostawy|czasu dostawy|jak szybko wysyłacie|jak szybko dostarczacie|jak szybko realizujecie|w jakim czasie|w ile dni|jeśli zamówię dziś|jeśli zamówię dzisiaj|jak zamówię dziś|jeśli kupię dziś|kiedy wysyłacie|zwykle|zazwyczaj|ile dni dostawa|ile trwają zwroty|ile trwa zazwyczaj|ile zwykle trwa|ile zazwyczaj trwa|ile trwa zwykle|jak długo trwają zwroty|ile czasu zajmują zwroty",
  mine: "mój|moja|moje|mojego|mojej|moją|moich|nasz*|to zamówienie|tego zamówienia|ta paczka|tej paczki|zamówiłem|zamówiłam|kupiłem|kupiłam",
  hurry:
    "szybciej|przyspiesz*|przyśpiesz*|jak najszybciej|pospiesz*|pośpiesz*|ekspres*|pilnie|pilne|wcześniej|priorytet*",
  toohigh: "za wysok*|za drog*|zbyt wysok*|zbyt drog*|za dużo|tak drog*",
  deliverto:
    "wysyłacie do|wysyłacie za|dostarczacie do|wysyłka do|wysyłka za granicę|za granicę|międzynarodow*|opcje dostawy|wysyłacie na|wysyłka na|dostarczacie na",
  check: "sprawdzić|sprawdź|potwierdzić|zweryfikować",
  freeship:
    "darmowa dostawa|darmową dostawę|darmowej dostawy|darmowa wysyłka|darmową wysyłkę|darmowej wysyłki|dostawa za darmo|dostawa jest darmowa|wysyłka gratis|wysyłka za darmo|bezpłatna dostawa|dostawa gratis",
  contact:
    "numer telefonu|numeru telefonu|mój numer|numer komórki|dane kontaktowe|danych kontaktowych|data urodzenia|datę urodzenia|moje nazwisko|mój mail|mój e mail|mój email|adres e mail|adres email|adres mailowy",
  shipto: "adres dostawy|adresu dostawy|adres wysyłki|adresu wysyłki|adres doręczenia|adres odbioru",
  away: "nie będzie mnie|nie będzie nikogo|nie ma mnie|nikogo nie będzie|nie będę w domu|nie jestem w domu|na urlopie|na wakacjach|wyjeżdżam|będę poza domem",
  postpone:
    "inny dzień|innego dnia|innym dniu|inny termin|innym terminie|później|dopiero|dostarczyć w|przełożyć|przesunąć",
  othermodel: "inny model|inny kolor|inny produkt|inny towar|coś innego|inną rzecz|innym kolorze|zupełnie co innego",
  money:
    "pieniądze|pieniędzy|kasy|kasa|pieniądz|przelew|przelewu|zwrócono|złotych|na konto|kasę|kase|hajs|hajsu|na koncie|na karcie|na kartę|pieniadze|pieniedzy|przelejecie|przelew za|wypłat*|zaksięgow*|oddacie pieniądze|grosz*|ani grosza|złotówki|moj bank|mój bank|w banku|na zwrot pieniędzy",
  stillhave:
    "macie jeszcze|jeszcze macie|czy jest jeszcze|są jeszcze|została|zostało|zostały|będzie znowu|znowu będzie|kiedy znowu|będą znowu|wróci do|będzie ponownie|znów będzie",
  nolonger:
    "nie chcę już|już nie chcę|nie potrzebuję już|już nie potrzebuj*|rezygnuj*|nie chce juz|juz nie chce|nie chcę tego zamówienia|juz nie potrzebuj*|jednak nie chce",
  material:
    "bawełny|bawełna|bawełniany|wełny|wełna|wełniany|len|lniany|jedwab|jedwabiu|poliester|drewna|drewno|ceramika|porcelana|aksamit|bambus|skóry|plastik",
  human:
    "człowiek*|człowiekiem|konsultant*|osob*|pracownik*|pracownikiem|kimś|ktoś|obsług*|biuro obsługi|infolini*|zadzwoni*|telefon*|rozmawiać|porozmawiać|agent*|kierownik*|doradc*|wsparci*|żywą osobą|kontakt z|bok|czlowiek*|czlowieka|żywy|zywy|żywego|zywego|żywa osoba|ktos|ktoś żywy|jest tam ktoś|jest tam ktos|jest ktoś|ktoś prawdziwy|prawdziwy człowiek|prawdziwego człowieka|gadac z|gadać z|pogadać z|pogadac z|z krwi i kości|kolega z|koleżank*|przełączcie|przelaczcie|połączcie|polaczcie|połącz mnie|przełącz mnie|przekierujcie mnie do|ktoś z was|ktoś z obsługi|z kims|z kimś|szef*|szefa|szefem|przelozon*|przełożon*|ktos z zespolu|ktoś z zespołu|z zespołu|zadzwońcie|zadzwoncie|oddzwoń*",
  hi: "cześć|czesc|hej|witam|witaj|dzień dobry|dzien dobry|siema|dobry wieczór|hejka|elo|dobry|siemka",
  thanks: "dziękuję|dziekuje|dzięki|dzieki|dziękówa|dziena|dzięks|dziękuje",
  bye: "do widzenia|pa|papa|żegnam|do zobaczenia|na razie|nara|miłego dnia|to wszystko|dobranoc",
  help: "pomoc|pomocy|pomóc|pomoz|pomóż|pomożesz|pomożecie|co potrafisz|co umiesz|opcje|menu|pomóżcie|jak to działa|jak działasz|co mam zrobić|nie wiem co robić|jak tego używać|o co mogę zapytać|pomóż mi",
  language:
    "po polsku|po angielsku|mówisz po|mówicie po|inny język|zmień język|zmienić język|język|po niemiecku|w języku",
  repeat: "powtórz|powtórzyć|co powiedział*|nie zrozumiał*|jeszcze raz|słucham|możesz powtórzyć|nie rozumiem",
  stop: "nieważne|niewazne|nie ważne|zapomnij|przestań|stop|wyjdź|zostaw|dość|wystarczy|nic nie rób|nie rób|idź sobie|odpuść|daj spokój|przerwij|zakończ|od początku|zmieniłem zdanie|zmieniłam zdanie|rozmyśliłem się|rozmyśliłam się|już nie trzeba|nie trzeba|nie potrzeba|zostaw to|zapomnij o tym|anuluj to|wszystko jedno|dajmy spokój|koniec|wstrzymaj|wyjście|cofnij",
  bot: "robot*|jesteś człowiekiem|jesteś botem|bot|botem|kim jesteś|jak masz na imię|sztuczna inteligencja|maszyna|kto cię stworzył|jak się nazywasz",
  chat: "jak się masz|co tam|co słychać|żart|dowcip|opowiedz|kocham cię|ile masz lat",
  elsewhere:
    "pogod*|deszcz|prezydent*|przepis*|piłka nożna|lot|loty|hotel*|piosenk*|muzyk*|film*|stolica|wiadomości|horoskop|bitcoin|przetłumacz|zadanie domowe|lekarz*|restauracj*|oblicz|wiersz|wybory|mecz",
  worried:
    "martwi*|zmartwion*|niepoko*|piln*|pilne|boję|obawiam|stres*|urodzin*|ślub*|oszustwo|potrzebuję na|muszę mieć|zaniepokoj*|denerwuj*",
  frustrated:
    "zirytow*|irytuj*|rozczarow*|wkurz*|zawied*|zdenerwow*|kpina|kpiny|skandal*|żenad*|żenuj*|fataln*|okropn*|strasz*|beznadziejn*|dramat|niedopuszczaln*|mam dość|mam dosc|znowu|po raz kolejny|nikt nie odpowiada|niezadowol*|masakra|śmiech|tragedia|ile można|smutn*|słab*",
  angry:
    "wściek*|wkurw*|kurw*|chuj*|pierdol*|jeban*|złodzie*|oszuści|oszustów|policj*|prawnik*|adwokat*|sąd|sądu|nigdy więcej|idio*|gówn*|debil*|cholera|cholern*|szlag|dupie|dupa|skurw*|nienawidz*",
  distress:
    "samobój*|zabić się|zabiję się|chcę umrzeć|chce umrzeć|nie chcę żyć|nie chce żyć|odebrać sobie życie|skończyć ze sobą|zrobić sobie krzywdę|okalecz*|ciąć się|grożą mi śmiercią|groźby śmierci|grozi mi|karetk*|zawał|nie mogę oddychać|przedawkow*|zatruci*|zatruł*|reakcja alergiczna|bije mnie|podłożę bombę|alarm bombowy|zabiję was|zabiję cię|zapalił*|porażenie prądem|zagrożenie życia|pogotowie|siły żyć|nie chce mi się żyć|ze sobą skończyć|żeby to się skończyło|zrobię sobie krzywdę|krzywdę sobie|sobie życia|odebraniu sobie|połknęł*|połknął|połknęła|za dużo tabletek|tabletki nasenne|wszystkie tabletki|zabije mnie|że mnie zabije|mnie zabić|wybuchł*|wybuchło|eksplod*|poparz*|oparz*|nie oddycha|dusi się|duszę się|zemdlał*|nieprzytomn*|drgawki|z nożem|w płomieniach|wypił wybielacz|krwawi mocno|poraził prąd|zabrali do szpitala|trafiłam do szpitala|trafiłem do szpitala|urządzenie wybuchło|=zapalił się|ładowarka się zapaliła|pali się w|sobie żyły|dziecko nie reaguje|nie budzi się",
  sentyet:
    "wyslaliscie|wysłaliście już|wysłaliście czy|czy wysłaliście|wysłaliście to|czy wysłane|wysłane już|już wysłane|nadaliście już|już nadane|poszło już|czy poszło|czy wyszło|ostatni skan|sortowni*|centrum dystrybucji|magazyn kuriera|oddział kuriera|już poszło|juz poszlo|poszło|poszlo|poszła|poszla|wyszlo|już wyszło|juz wyszlo|juz wyszla|już wyszła|wysłane czy|już w drodze|juz w drodze|juz wyslane|już nadana|nic im nie daliscie|nic im nie daliście|nie przekazaliście|nie przekazaliscie|nie nadaliście|nie nadaliscie|nic od was nie dostal*|nie dostali od was|kiedy wyslecie|kiedy wyślecie|kiedy nadacie|wyslecie w koncu",
  sentback:
    "odeslalam|odeslalem|odesłałam|odesłałem|zwróciłam|zwróciłem|zwrocilam|zwrocilem|oddałam|oddałem|oddalam|oddalem|nadałam zwrot|nadałem zwrot|wysłałam zwrot|wysłałem zwrot|paczkę zwrotną|paczke zwrotna|paczka zwrotna|mój zwrot|moj zwrot|dostaliście zwrot|dostaliscie zwrot|zwrot dotarł|zwrot doszedł|zwrot dotarl|zwrot przyszedł|za zwrot|zwrócone|odesłane|oddane|odesłanych|zwróconych|zabraliście|zabraliscie|zabrał kurier|odebraliście|odebraliscie|odebrał kurier|kurier odebrał|kurier zabrał|wzięliście|wzieliscie|macie już z powrotem|wróciło do was",
  nobot:
    "nie bot|nie bota|nie botem|nie z botem|nie robot|nie robota|nie z robotem|nie z maszyną|nie maszyna|żadnych botów|żadnego bota|zamiast bota|zamiast robota|gadać z botem|rozmawiać z botem|rozmawiać z robotem|rozmawiać z maszyną|tylko boty|same boty|automatyczne odpowiedzi|głupi bot|bot nie rozumie|ten bot",
  gotsent:
    "przysłaliście|przyslaliscie|przysłali|przyslali|wysłaliście mi|wyslaliscie mi|dostałam|dostałem|dostalam|dostalem|otrzymałam|otrzymałem|otrzymalam|otrzymalem|przyszło|przyszła|przyszedł|przyszlo|przyszla|przyszedl",
  dontsend:
    "nie wysylajcie|nie wysyłajcie|nie wysyłaj|nie wysyłać|nie wysylac|proszę nie wysyłać|wstrzymajcie wysyłkę|wstrzymać wysyłkę|nie nadawajcie",
  today:
    "dziś|dzis|dzisiaj|wieczorem|jutro|w tym tygodniu|w poniedziałek|we wtorek|w środę|w czwartek|w piątek|w sobotę",
  promised:
    "mowiliscie|mówiliście|powiedzieliście|powiedzieliscie|mówili|mowili|powiedzieli|powiedziano|obiecaliście|obiecaliscie|obiecali|obiecano|pisaliście|pisaliscie|miało być|mialo byc",
  moved:
    "przeprowadz*|przeprowadzk*|zmieniłam mieszkanie|zmieniłem mieszkanie|zmienilam mieszkanie|nie mieszkam już|juz nie mieszkam|już nie mieszkam|wyprowadz*",
  newplace:
    "nowe mieszkanie|nowego mieszkania|nowy dom|nowego domu|nowy adres|nowym adresie|nowe miejsce|stary adres|starego adresu|starego mieszkania|stare mieszkanie",
  gonethrough:
    "poszedl|poszedł|poszło|poszlo|poszła|zrobiony|zrobione|zrealizowan*|przetworzon*|wykonan*|zlecon*|zatwierdzon*|zaksięgowan*",
};
