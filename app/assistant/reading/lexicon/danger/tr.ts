import type { DangerLexicon } from "../../danger";

export const tr: DangerLexicon = {
  wish: "istiyorum|isterdim|istemiştim|keşke|umarım|düşünüyorum|düşünceler*|düşündüm|aklımdan geçiyor|geçiyor aklımdan|planlıyorum|hazırım|üzereyim|karar verdim|daha iyi olur|iyi olurdu|tercih ederim|canım istiyor",
  die: "ölmek|ölsem|ölseydim|ölmüş olsam|ölmüş olmak|hiç doğmasaydım|doğmamış olmak|hiç doğmamış|uyanmamak|bir daha uyanmamak|uyanmasam|sonsuza kadar uyumak|sonsuza dek uyumak|sonsuza kadar yok|var olmamak|bu dünyadan gitmek|bu dünyadan|kendimi öldürmek|canıma kıymak|canıma|hayatıma son|her şeye son|her şeyi bitirmek|ölüm|ölümü",
  weary:
    "yaşamak istemiyorum|artık yaşamak istemiyorum|yaşama isteğim yok|yaşama sevincim|uyanmak istemiyorum|var olmak istemiyorum|kimse beni özlemez|bensiz daha iyi|veda mektubu|sonsuza dek elveda|keşke doğmasaydım|keşke hiç doğmasaydım|kendime zarar veriyorum|kendimi kesiyorum|veda mektubu*|intihar mektubu*|herkesle vedalaştım|bir daha uyanmak istemiyorum|yok olmak istiyorum|kendimi kestim|kollarımı kestim|yaşamaktan yoruldum|hayattan yoruldum",
  life: "yaşamak|yaşamaya|yaşamaktan|hayat|hayatım|hayattan|hayatın|yaşam|bu dünyada|yaşamanın|hayatım*|hayatın*|yaşamım*",
  unbearable:
    "anlamı yok|anlamsız|anlamı kalmadı|bıktım|usandım|yoruldum|dayanamıyorum|kaldıramıyorum|katlanamıyorum|çıkış yok|çıkış yolu|çıkar yol|umut yok|umudum|umutsuz|umudum kalmadı|gücüm kalmadı|gücüm yok|pes ettim|vazgeçtim hayattan|sebep yok|sebebim yok|nedenim yok|değersiz*|sebebim kalmadı|bir sebebim|sebep kalmadı|nedenim kalmadı|sebep bulamıyorum",
  tool: "hap|hapları|haplar|ilaç|ilaçları|ilaçlar|uyku ilacı|ilmik|jilet|bıçak|bıçakla|silah|tabanca|çamaşır suyu|ip aldım|urgan",
  harmself:
    "kendimi atmak|kendimi atacağım|kendimi asmak|kendimi asacağım|asacağım kendimi|kendimi kesiyorum|kendimi vurmak|vuracağım kendimi|hepsini içtim|hepsini içeceğim|hepsini yuttum|bir kutu|bütün kutu|kafama dayadım|başıma dayadım|kendimi boğmak",
  height: "köprüden|köprü|çatıdan|balkondan|binadan|trenin|raylara|pencereden|uçurumdan",
  jump: "atlayacağım|atlamak|atlasam|atlıyorum|kendimi atmak|kendimi atacağım|atarım kendimi",
  kin: "oğlum|oğlumun|kızım|kızımın|çocuğum|çocuğumun|çocuk|çocuklar|çocuklarım|bebek|bebeğim|bebeğimin|kocam|kocamın|eşim|eşimin|karım|karımın|annem|annemin|babam|babamın|kardeşim|kardeşimin|abim|ablam|anneannem|babaannem|dedem|dedemin|sevgilim|nişanlım|arkadaşım|arkadaşımın|amcam|dayım|teyzem|halam|kuzenim|yeğenim|ailem|kayınvalidem|köpeğim|kedim",
  emergency:
    "bayıldı|bayılmış|bilincini kaybet*|bilinci kapalı|bilinçsiz|baygın*|nefes almıyor|nefes alamıyor*|nefesi durdu|nefesi kesil*|nefes darlığı|zor nefes|boğuluyor*|boğazına kaçtı|morardı|morarıyor|dudakları mor*|nöbet geçir*|havale geçir*|nabzı yok|kalbi durdu|kalp krizi|felç geçir*|beyin kanaması|çok kanıyor|kanaması durmuyor|kanama durmuyor|kan kusuyor|kan kaybed*|aşırı doz|elektrik çarp*|acile kaldır*|hastaneye kaldır*|yoğun bakım*|komada|ev yanıyor|evimiz yanıyor|alev aldı|tutuştu|gaz kaçağı|yere yığıl*",
  unwell:
    "kımıldamıyor|hareket etmiyor|uyanmıyor|tepki vermiyor|acil servis*|acile kaldır*|hastaneye|ambulans|boğuluyor|fenalaştı",
  body: "boğazı*|boğazım|dilim|dudak*|yüzüm|gözüm|gözü|gözleri*|göğsüm|göğsü|kalbim|kalbi|cildim|elim|bacağım|parmağı*|ağzı*",
  hurt: "şişti|şişiyor|şişmiş|uyuştu|kör oldu*|kanıyor|kanadı|su topladı|kabardı|yandı|yanık|yaktı|haşlandı|şiddetli ağrı|dayanılmaz ağrı|çok ağrıyor|sıkıştı|ezildi|koptu|saplandı",
  poison:
    "pil|pili|pilleri|düğme pil|batarya|mıknatıs*|çamaşır suyu*|deterjan*|temizleyici*|tablet*|kireç çözücü*|hap*|ilaç*|ilacı|lamba yağı*|esans*|uçucu yağ*|aseton*|tiner*|oje*|yapıştırıcı*|bozuk para|madeni para|bilye*|boncuk*|vida*|küçük parça*|lamba yağını|esansiyel yağ*|aseton",
  swallow:
    "yuttu|yutmuş|yutmuştur|içti|içmiş|yedi|yemiş|ağzına aldı|ağzına attı|ağzına koydu|soludu|boğazına kaçtı|burnuna soktu|burnuna kaçtı",
  violence:
    "beni dövüyor|beni dövdü|dövüyor beni|bana vuruyor|bana vurdu|beni tehdit|tehdit ediyor|tehdit etti|tehdit edil*|ölüm tehdid*|tecavüz*|boğazımı sıktı|boğmaya|dışarı bırakmıyor|evden çıkarmıyor|beni kilitle*|kaçırıldı|kaçırdı beni|rehin*|şantaj*|bıçakla üzer*|bıçakla geldi|silahla|silah doğrult*|bıçakladı|bıçaklan*|gasp*|aile içi şiddet|şiddet görü*|şiddet uygul*|tehlikedeyim|can güvenliğ*|hayatımdan endişe|güvende değilim|güvende hissetmiyorum|beni öldürecek|öldürecek beni|sizi öldür*|seni öldür*|öldüreceğim sizi|hepinizi öldür*|yakacağım|bomba koy*|nerede oturduğunuzu bil*|uzaklaştırma karar*|sığınma ev*|sığınma evi|tehlikedeyiz|tecavüze uğra*|tacize uğra*|saldırıya uğradım|beni dövüyorlar|kocam dövüyor|dayak yiyorum|dayak atıyor|istismara uğra*|odaya kilitleyip|beni kilitliyor",
  somebody:
    "eski|eski eşim|eski kocam|eski sevgilim|sapık|takıntılı|bir adam|adam|yabancı|kurye|kargocu|üvey babam|kocam|eşim|sevgilim|komşum",
  preys:
    "beni takip|takip ediyor beni|peşimde|peşimi bırakmıyor|beni izliyor|evimi izliyor|gözetliyor|gece geri geldi|zorla girmeye|girmeye çalışıyor|içeri girmeye|bana dokundu|bana zarar|canımı yakıyor|taciz*|saldırdı|kilitledi|eve kilitle*|hapsetti|dövüyor|dövdü|vuruyor|vurdu",
  ex: "eski eşim|eski kocam|eski sevgilim|takıntılı|sapık",
  find: "adresimi|nerede oturduğumu|nerede yaşadığımı|beni bul*|bilmemeli|öğrenmemeli|bulmamalı|görmemeli|şiddet|korkuyorum|tehdit*",
  afraid:
    "ondan korkuyorum|eşimden korkuyorum|kocamdan korkuyorum|eski eşimden|çok korkuyorum ondan|korkuyorum ondan|saklanıyorum|saklandım|kaçıyorum|kaçtım ondan|kaçtım evden",
  dead: "öldü|ölmüş|vefat*|hayatını kaybet*|hayatımızdan ayrıl*|toprağa ver*|cenaze töreni|defnet*|rahmetli*|merhum|intihar etti|canına kıydı|öldürüldü|son evre|bakımevinde|düşük yap*|ölü doğum|aramızdan ayrıl*|ölümünden sonra|cenazesi var|cenazemiz var|öldüğ*|öldükten|ölen|vefatın*|vefatı*|vefat etti|rahmetli oldu|toprağa verdik",
  grief:
    "eşimi kaybettim|kocamı kaybettim|karımı kaybettim|oğlumu kaybettim|kızımı kaybettim|annemi kaybettim|babamı kaybettim|kardeşimi kaybettim|çocuğumu kaybettim|bebeğimi kaybettim|bebeğimizi kaybettik|dedemi kaybettim|anneannemi kaybettim|annemi kaybettik|babamı kaybettik|düşük yaptım|rahmetli eşim*|rahmetli annem*|rahmetli babam*|rahmetli kocam*|dul kaldım|yastayım|yas tutuyor*|babamı .. kaybettik|annemi .. kaybettik|babamı .. kaybettim|annemi .. kaybettim|dedemi .. kaybettik|ninemi .. kaybettik|eşimi .. kaybettim|eşimi .. kaybettik|kardeşimi .. kaybettik|oğlumu .. kaybettik|kızımı .. kaybettik|abimi .. kaybettik",
  young: "oğlum*|kızım*|çocuğum*|çocuklarım*|bebeğim*|oğlumuz|kızımız|bir çocuk|küçük çocuk|yeğenim*|torunum*|ergen",
  abuse:
    "müstehcen*|fotoğraf istiyor|fotoğraf istedi|fotoğrafını istiyor|dokunuyor|istismar*|taciz*|kaçırıldı|eve dönmedi|evden kaçtı|dövülüyor|dövüldü|dövüyorlar|morluk*|pedofil*|çıplak fotoğraf*|cinsel*|dokundu ona",
  lifeless:
    "telefon*|cep telefonu*|laptop*|bitki*|çiçek*|araba*|motor*|ekran*|saat*|şarj aleti*|site|uygulama|ampul*|ışık*|lamba*|oyuncak*|makine*|renk*|kaktüs*|orkide*|film*|kitap*|dizi*|karakter*|oyun*|kostüm*|pil bitti|pili bitti|pil öldü|çalar|alarm*",
  figure:
    "meraktan öl*|gülmekten öl*|açlıktan öl*|soğuktan öl*|sıcaktan öl*|yorgunluktan öl*|utancımdan öl*|heyecandan öl*|bayıldım buna|bayıldım çok|bayılıyorum|bayıldım rengine|zaman öldür*|vakit öldür*|suicide squad*|intihar timi*|banyo bombası*|banyo topu*|ölü deniz|ölüdeniz|kuru kafa*|kurukafa*|ömür boyu|hayatımı kurtardı|hayat kurtar*|hayatımı değiştir*|hayat pahalılığı|yaşam tarzı*|yaşam alanı*|oturma odası*|mutfak bıçağı*|bıçak seti*|su tabancası*|silikon tabancası*|masaj tabancası*|atlama ipi*|ip atlama*|beklemekten bıktım|beklemekten yoruldum|beklemekten usandım|baş ağrısı*|cesedimi çiğne*|ölümüne|kalbimi çaldı|oyuncak ambulans|beklemek beni öldür*|beklemek öldür*|öldürüyor bu bekle*|fiyatlar beni|gülmekten öldüm|sıkıntıdan öldüm|sıkıntıdan öl*|ölümüne güzel|telefonum öldü",
  unwaking: "uyanmıyor|uyandıramıyorum|uyanmadı bir türlü",
  withoutme: "ben olmasam|ben olmazsam|bensiz|ben yok olsam|ben ölsem",
  better: "daha mutlu|mutlu olur|herkes .. rahat|kurtulur",
};
