import type { DangerLexicon } from "../../danger";

export const pl: DangerLexicon = {
  wish: "chcę|chciałbym|chciałabym|wolałbym|wolałabym|żałuję że|mam nadzieję że|marzę|myślę o|myślę żeby|myślałam o|myślałem o|myśli o|myślami o|zamierzam|planuję|mam zamiar|zaraz|gotowy|gotowa|postanowił*|lepiej gdyb*|lepiej by|mam ochotę|mam dość",
  die: "umrzeć|nie żyć|umarł*|nigdy się nie urodz*|nie urodz*|nie obudzić|już się nie obudz*|nie obudził*|zasnąć na zawsze|zasnąć i nie|zniknąć na zawsze|zniknąć z tego|przestać istnieć|nie istnieć|nie istniał*|odejść z tego|odejść na zawsze|skończyć z tym wszystkim|skończyć ze sobą|zabić się|się zabić|powiesić się|się powiesić|odebrać sobie|targnąć się|śmierć|śmierci|przestać cierpieć",
  weary:
    "nie chcę żyć|nie chce mi się żyć|nie chcę już żyć|odechciało mi się żyć|nie chcę się obudzić|nie chcę istnieć|nikt by za mną nie tęsknił|lepiej beze mnie|list pożegnalny|żegnajcie na zawsze|wolałabym się nie urodzić|wolałbym się nie urodzić|samookalecz*|okaleczam się|robię sobie krzywdę|myśli samobójcz*|list pozegnaln*|listy pozegnaln*|list pożegnaln*|listy pożegnaln*|pożegnałam się ze wszystkimi|pozegnalam sie ze wszystkimi|nie chce mi sie juz zyc|nie chce mi się już żyć|nie chcę się już budzić|zniknąć na zawsze|pocięłam się|pociąłem się|tnę się|zmęczona życiem|zmęczony życiem",
  life: "żyć|życie|życia|życiu|życiem|istnieć|istnienia|na tym świecie",
  unbearable:
    "nie ma sensu|bez sensu|bezsensu|sensu życia|straciło sens|nie warto|zmęczon* życiem|mam dość|mam dosyć|nie wytrzymam|nie wytrzymuję|nie daję rady|nie dam rady|nie mam siły|nie mam już siły|brak sił|bez nadziei|nie mam nadziei|beznadziejn*|nie widzę wyjścia|brak wyjścia|bez wyjścia|poddaję się|poddałam|poddałem|nie ma powodu|żadnego powodu|jestem niczym|nie chce mi się|już sensu|żadnego sensu|nie widzę sensu|powodu żeby|powodu by|powodów żeby|powodu do",
  tool: "tabletki|tabletek|leki|leków|proszki|proszków|nasenn*|sznur|żyletka|żyletkę|nóż|nożem|pistolet|broń|wybielacz",
  harmself:
    "rzucić się|rzucę się|powiesić|powieszę|podciąć|podetnę|tnę się|ciąć się|się tnę|cięłam się|zastrzelić|wzięłam wszystkie|wziąłem wszystkie|połknąć wszystkie|połknęłam wszystkie|całe opakowanie|całą paczkę|do głowy|utopić|dźgnąć się",
  height: "most|mostu|dachu|balkonu|balkon|wieżowca|pociąg|tory|torach|z okna|oknem|moście|krawędzi",
  jump: "skoczyć|skoczę|rzucić się|rzucę się|wyskoczyć|wyskoczę|skaczę",
  kin: "syn|syna|synek|córka|córkę|córki|córeczka|dziecko|dziecka|dzieci|niemowlę|mąż|męża|żona|żonę|żony|mama|mamę|mamy|matka|matkę|tata|tatę|taty|ojciec|ojca|brat|brata|siostra|siostrę|siostry|babcia|babcię|babci|dziadek|dziadka|partner|partnerka|chłopak|chłopaka|dziewczyna|narzeczony|przyjaciel|przyjaciela|przyjaciółka|przyjaciółkę|wujek|ciocia|kuzyn|kuzynka|rodzice|teściowa|teść|pies|psa|kot|kota",
  emergency:
    "zemdlał*|stracił* przytomność|nieprzytomn*|nie oddycha|przestał* oddychać|nie może oddychać|nie mogę oddychać|ciężko oddycha|trudności z oddychaniem|brak tchu|brakuje tchu|nie mogę złapać tchu|duszę się|zadławił*|sinieje|zsiniał*|sine usta|drgawki|drgawek|konwulsj*|brak pulsu|bez pulsu|zatrzymanie akcji|zawał|udar|krwawi mocno|mocno krwawi|nie przestaje krwawić|krwotok|wymiotuje krwią|pluje krwią|przedawkow*|porażon* prądem|poraził* prąd|kopnął mnie prąd|oddział intensywnej|w śpiączce|dom się pali|mieszkanie się pali|zapalił* się|w płomieniach|ulatnia się gaz|czad|nie można dobudzić|upadł* i nie",
  unwell:
    "nie rusza się|się nie rusza|nie budzi się|nie reaguje|na sor|do szpitala|pogotowie|karetk*|dusi się|się dusi",
  body: "gardło|gardle|język|usta|warga|twarz|oko|oczy|oka|klatce|klatka piersiowa|serce|serca|skóra|skórę|ręka|rękę|dłoń|ramię|noga|nogę|palec|palca|palce",
  hurt: "puchnie|spuchn*|opuchn*|opuchlizna|drętwieje|zdrętwia*|oślepł*|krwawi|krwawię|pęcherze|pęcherz|poparz*|oparzen*|spalon*|silny ból|straszny ból|ogromny ból|bardzo boli|rozcięt*|zmiażdż*|odłamek",
  poison:
    "bateria|baterię|baterie|baterii|pastylkow*|magnes|magnesy|magnesik*|wybielacz|środek czyszczący|płyn do|detergent|proszek do prania|kapsułk*|odkamieniacz|tabletki|tabletkę|lek|leki|lekarstw*|olej do lamp|olejek|aceton|rozpuszczalnik|zmywacz|klej|monetę|moneta|kulkę|kulki|koralik*|śrubk*|drobną część|część zabawki|olej do lampy|oleju do lamp*|olej lampowy|olejek eteryczny|płyn do mycia|plyn do mycia",
  swallow:
    "połknął|połknęła|połknęło|połknęli|wypił|wypiła|wypiło|zjadł|zjadła|zjadło|wziął do ust|do buzi|w buzi|do ust|wdychał*|utknęło w gardle|utknął w gardle|do nosa|w nosie|wypil*|wypił*|połkn*|polkn*",
  violence:
    "bije mnie|pobił mnie|uderzył mnie|uderza mnie|mnie bije|mnie pobił|mnie uderzył|znęca się|grozi mi|groził mi|grożą mi|groźby|napad na mnie|zgwałcił*|obmacywał*|nęka mnie|prześladuje mnie|dusił mnie|nie wypuszcza mnie|nie chce mnie wypuścić|zamknął mnie|więzi mnie|porwał*|porwan*|szantaż*|wymusza|z nożem|z bronią|pistoletem|dźgnął*|postrzel*|okradli mnie|przemoc domow*|przemocow*|agresywny mąż|agresywny partner|boję się o życie|boję się o swoje życie|nie jestem bezpieczn*|zabije mnie|chce mnie zabić|mnie zabić|zabiję was|zabiję cię|podpalę|podłożę bombę|wiem gdzie mieszkacie|zakaz zbliżania|niebieska karta|jestem w niebezpieczeństwie|jesteśmy w niebezpieczeństwie|zostałam zgwałcona|zostałam napadnięta|zostałem napadnięty|molestował mnie|mąż mnie bije|zgwałcił mnie|jestem ofiarą|zamyka i bije|mnie zamyka|chce mnie zabic",
  somebody:
    "były|mój były|byłego|eks|były mąż|były partner|były chłopak|stalker|prześladowca|jakiś mężczyzna|jakiś facet|mężczyzna|facet|nieznajomy|obcy|kurier|dostawca|ojczym|męża|chłopak|sąsiad",
  preys:
    "śledzi mnie|śledził mnie|mnie śledzi|chodzi za mną|szedł za mną|obserwuje mnie|mnie obserwuje|podgląda|pod moim oknem|wrócił w nocy|próbuje wejść|próbował wejść|dotknął mnie|dotykał mnie|mnie krzywdzi|robi mi krzywdę|napadł*",
  ex: "mój były|mojego byłego|były mąż|byłego męża|były partner|były chłopak|mój eks|stalker|stalkera|prześladowca",
  find: "mój adres|mojego adresu|gdzie mieszkam|mnie znajdzie|mnie znalazł|nie może się dowiedzieć|nie może wiedzieć|nie może znaleźć|nie może poznać|agresywny|boję|grozi",
  afraid:
    "boję się go|boję się jej|boję się męża|boję się mojego|boję się byłego|przerażon*|ukrywam się|chowam się|uciekłam|uciekłem|uciekam|uciec od",
  dead: "zmarł|zmarła|zmarli|umarł|umarła|nie żyje|nie żyją|odszedł od nas|odeszła od nas|zginął|zginęła|odebrał sobie życie|odebrała sobie życie|popełnił samobójstwo|pogrzeb mojej|pogrzeb mojego|pogrzebie mojej|pogrzebie mojego|pochował*|umierając*|nieuleczalnie|wdowa|wdową|wdowiec|wdowcem|poronił*|poronienie|martwe urodzenie|śmierć mojej|śmierć mojego|śmierci mojej|śmierci mojego|po śmierci|umiera na",
  grief:
    "straciłam męża|straciłem żonę|straciłam syna|straciłem syna|straciłam córkę|straciłem córkę|straciłam mamę|straciłem mamę|straciłam tatę|straciłem tatę|straciłam ojca|straciłam dziecko|straciliśmy dziecko|straciłam brata|straciłam siostrę|poroniłam|poronienie|jestem wdową|jestem wdowcem|zostałam wdową|mój zmarły|moja zmarła|mojego zmarłego|mojej zmarłej|świętej pamięci|jestem w żałobie|w żałobie|żałoba po",
  young:
    "mój syn|moja córka|mojego syna|mojej córki|moją córkę|mojej córce|moje dziecko|moje dzieci|nasz syn|nasza córka|moje maleństwo|niepełnoletni*|nieletni*|nastolat*|moja siostrzenica|wnuczka|wnuczkę|wnuczek",
  abuse:
    "nagie|nagich|intymne zdjęc*|intymnych zdjęć|nieodpowiednie|niestosowne|prosi o zdjęcia|prosił o zdjęcia|żąda zdjęć|dotykał|porwał*|porwan*|nie wrócił* do domu|uciekł z domu|uciekła z domu|maltret*|siniaki|pedofil*|seksual*|molest*|wykorzystan*|wykorzystał*",
  lifeless:
    "telefon|komórka|laptop|roślina|rośliny|kwiat|kwiaty|samochód|silnik|ekran|zegarek|ładowarka|strona|aplikacja|żarówka|światło|lampa|zabawka|maszyna|kolor|kolory|kaktus|storczyk|film|książka|serial|postać|gra|kostium|bateria padła|budzik*",
  figure:
    "umieram z|umrzeć z ciekawości|umrzeć ze śmiechu|umrę z|umarłam ze śmiechu|umarłem ze śmiechu|zabić czas|zabija mnie cena|zabójcz*|suicide squad*|legion samobójców|kula do kąpieli|kule do kąpieli|bomba do kąpieli|morze martwe|martwa natura|święto zmarłych|wszystkich świętych|czaszk*|na całe życie|całe życie|uratował* mi życie|zmienił* moje życie|styl życia|koszty życia|z życia wzięte|nóż kuchenny|noże kuchenne|zestaw noży|pistolet na wodę|pistolet do masażu|pistolet do kleju|skakanka|mam dość czekania|mam dosyć czekania|boję się że|ból głowy|po moim trupie|padam z głodu|mrożony|karetka zabawka|zabawkowa karetka|czekanie mnie zabija|zabija mnie czekanie|ceny mnie|umieram z nudów|umieram z ciekawości|umieram z nudow|zabójczo ładn*|zabojczo ladn*",
  unwaking: "nie budzi się|sie nie budzi|się nie budzi|nie mogę obudzić|nie moge obudzic|nie da się obudzić",
  withoutme: "beze mnie|gdyby mnie nie było|gdyby mnie nie bylo|gdybym zniknęła|gdybym zniknął|gdybym umarł*",
  better: "byłoby lepiej|byloby lepiej|lepiej beze mnie|szczęśliwsi|szczesliwsi",
};
