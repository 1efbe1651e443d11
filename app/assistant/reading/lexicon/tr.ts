import type { Lexicon } from "../concepts";

export const tr: Lexicon = {
  order: "sipariş*|siparis*|spariş*|alışveriş*|siparişim|sipariş ettiğim|satın aldığım|siparisim",
  parcel: "kargo*|paket*|gönderi*|teslimat*|kurye*|koli*|kargocu|postacı|kutu*",
  item: "ürün*|urun*|eşya*|mal|parça|hediye*|aldığım",
  garment:
    "gömlek*|pantolon*|ayakkabı*|elbise*|ceket*|mont*|etek*|kazak*|lamba*|kupa*|battaniye*|yastık*|çanta*|bot*|saat*|tişört*|gömleğ*|eteğ*|kupa|kupalar*|kupayı|kupam|yastığ*|sandalye*|tabak*|tabağ*|bardak*|bardağ*|vazo*|ayna*|havlu*|perde*|kemer*|eldiven*|şapka*|kolye*|bilezik*|bileziğ*|küpe*|bluz*|çorap*|çorab*|sandalet*|terlik*|koltuk*|koltuğ*|tabure*|kitap|kitabı|kulaklık*|kulaklığ*|nevresim*",
  refund:
    "para iade*|geri ödeme*|ücret iade*|paramı|para iadesi|iade ücret*|ödeme iade*|iade tutar*|paramın|iadem|ücretimi|paramı geri|paramı istiyorum|paramın iadesi|parasını geri|paramızı|ücret iadesi|geri ödem*|geri ödeyin",
  return:
    "iade*|geri gönder*|geri ver*|geri yolla*|cayma*|iadesi|iade et*|geri verdim|geri yollamak|geri göndericem|göndericem geri|geri verm*|geri al*|geri alır mısınız|iade ed*|iadesini|geri iade|geri postala*|geri kargola*|iade|biri iade|gelip alır*|gelip alın|geri alın|alır mısınız geri|aldırmak|iade olur|iade edeceğim|iade edicem|iade etmek|kurye alsın",
  exchange:
    "değişim*|değiştir*|başka beden|büyük beden|küçük beden|bir beden|yenisi*|başka renk|beden büyüğü*|beden küçüğü*|büyüğüyle|küçüğüyle|bir büyüğü|bir küçüğü|büyük numara|küçük numara|takas*|başkasıyla değiş*|yenisiyle|numara lazım|beden lazım|numara giyiyor|beden giyiyor|değişir mi|değişim yap*|değiştirebilir miyim|değiştiririm|değişim ya da|farklı beden",
  label: "etiket*|iade kodu",
  address:
    "adres*|posta kodu|sokak|taşındım|mahalle|kapı numara*|kapı no|daire numara*|daire no|bina numara*|bina no|ev numara*|apartman*|kat numara*|ilçe*|şehir|mahalle*|cadde*|sokağ*|iş yerime|işyerime|annemlere",
  paymethod: "kart*|ödeme*|öde*|kredi kart*|havale*|eft|taksit*|kapıda ödeme|ödeme yöntem*|paypal",
  otherpay:
    "başka kart*|başka bir kart*|farklı kart*|farklı bir kart*|diğer kart*|öbür kart*|başka ödeme*|başka bir ödeme*|farklı ödeme*|farklı bir ödeme*|diğer ödeme yöntem*|kartı değiştir*|kartımı değiştir*|ödeme yöntemini değiştir*|ödeme yöntemimi değiştir*|ödemeyi değiştir*|ödemesini değiştir*|ödememi değiştir*|ödeme şeklini değiştir*",
  invoice: "fatura*|fiş*|makbuz*|dekont*",
  account: "hesab*|hesap*|profil*|üyeli*|bilgilerim",
  login: "şifre*|sifre*|giriş yap*|giremiyorum|parola*|oturum*|kullanıcı ad*",
  member: "abonelik*|üyelik*|puan*|premium",
  newsletter: "bülten*|reklam mail*|kampanya mail*|reklam*|tanıtım mail*",
  site: "site*|sayfa*|uygulama*|internet sitesi|web|link*",
  cart: "sepet*",
  price: "fiyat*|pahalı*|ucuz*|tutar*|ne kadar|kaç para|kaça|kaç lira|kaç tl",
  shipfee: "kargo ücret*|kargo bedava|ücretsiz kargo|teslimat ücret*|kargo fiyat*|kargo kaç|kargo ne kadar",
  fee: "ek ücret|gümrük*|vergi*|kdv",
  discount: "indirim*|kupon*|promosyon*|kampanya*|kod|kodu|kodum|hediye çek*",
  stock: "stoğ*|stok*|tükendi|mevcut*|stokta|ne zaman gelir stok|kalmadı|kaldı mı",
  policy: "koşul*|politika*|garanti*|şart*|iade süre*|hediye paket*",
  hours:
    "çalışma saat*|açık mı*|mağaza*|kaçta açıl*|kaça kadar|mağazanız nerede|mağazanız nerde|dükkanınız nerede|mağaza nerede|kaçta kapanıyor|kaçta kapatıyorsunuz",
  detail: "malzeme*|kumaş*|pamuk*|deri|ölçü*|beden*|numara*|yıkan*|renk*|su geçir*|uyumlu*|model*|özellik*",
  tracking:
    "yola çıktı mı|kargoya verildi mi|kargolandı mı|gönderildi mi|takip*|kargo takip|takip numar*|takip no*|izle*|sorgula*|wismo|kargo sorgu*|gümrükte*|gümrüğe takıl*|gümrükten|dağıtımda*|dağıtıma çık*|kurye dağıt*|transferde|takip link*|takip linki|kuryede",
  where:
    "nerede|nerde|nrede|nerelerde|nereye|nerde kaldı|nerede kaldı|hangi şubede|ne oldu|akıbet*|haber var mı|nerdeyse|haber yok|nere*|kaldı ya|haber",
  when: "ne zaman|nezaman|hangi gün|kaçta|teslim tarihi|ne zman|ne vakit|tahmini|bugün mü|yarın mı|elime ne zaman|hangi tarihte|hafta sonuna|hafta sonundan önce|cumaya|cumadan önce|cumartesiye|pazartesiye|pazartesiden önce|yarına|bayrama|bayramdan önce|yılbaşına|zamanında",
  howlong: "kaç gün*|ne kadar sürer|ne kadar sürede|kaç günde|süresi ne|ne kadar sürüyor",
  howmuch: "ne kadar|kaç para|fiyatı ne|kaç tl|kaça",
  status: "durum*|ne durumda|hangi aşama*|ne aşamada|son durum|bilgi almak|bilgi istiyorum|ne alemde",
  arrive:
    "gelir|gelecek|gelcek|gelicek|gelmedi|geldi|geliyor|ulaş*|teslim|teslim edil*|elime|gelir mi|geliyo|gelecekmi|gelsin|varır|varacak|alabilirim|yolda|dağıtım*|dağıtıma|eline|elime geçer|elime geçecek|elime ulaş*|elimde olur|yetişir|uğra*|uğramadı|getir*|getirecek|getirdiler|varmadı|varmış|gelebilir|bende olur|bende olacak",
  ship: "gönderil*|kargoya veril*|yola çık*|kargola*|kargoya|çıktı mı|çıkmadı|gönderdiniz|yollandı|hazırlan*|hazır mı|çıkış*|depodan çık*|depodan ayrıl*|göndermişsiniz|yollamışsınız|yollamışlar|göndermişler|yolladınız|gelen",
  late: "gecik*|geç kaldı|geç|günlerdir|haftalardır|haftadır|gündür|bekliyorum|bekledim|bekliyoruz|beklemek*|hâlâ|aydır|gelmesi gerek*|gelmeliydi|ilerlemiyor|takıldı|hareket yok|gün oldu|hafta oldu|gün geçti|hala|gelecekti|gelcekti|gelicekti|gelmesi lazımdı|gelmesi gerekiyordu|gelmiş olmalıydı|ses yok|ses seda yok|hâlâ aynı|cumadan beri|pazartesiden beri|salıdan beri|çarşambadan beri|perşembeden beri|cumartesiden beri|haftadan beri|günden beri|kaç gündür|kaç gün oldu|bir haftadır|haftadır bekliyorum|aynı yerde|yerinden kıpırdam*|kıpırdamıyor|değişmiyor|değişmedi|güncellenmiyor|takılı|takılmış|beklemede|bekletiliyor|gecikti|bekleyeceğim|bekliycem|bekleyecek*|beklemem|uzun sürüyor|neden bu kadar|çok uzun sürdü|uzun sürdü|bu kadar uzun",
  still:
    "hala|hâlâ|daha|henüz|hiç|yok|değil|halen|tek kuruş|görmedim|gelmemiş|yatmamış|kuruş görmedim|göremiyorum|görünmüyor|görünmedi|ses yok|haber yok|haber alamadım|bilgi yok",
  notgot:
    "hala yok|hâlâ yok|halen yok|hiçbir yerde yok|bulamadım|bulamadık|ortalıkta yok|gelmedi|gelmemiş|ulaşmadı|ulaşmamış|almadım|elime geçmedi|elime ulaşmadı|teslim almadım|teslim edilmedi|teslim edilmemiş|kayıp|kayboldu|kaybolmuş|çalındı|çalınmış|bana gelmedi|bende yok|yok ortada|ortada yok|teslim alamadım|bir şey gelmedi|hiçbir şey|alamadım|gelen yok|gelmiyor|getirmedi*|kargo yok|paket yok|elimde değil|elimde yok|ulaşmış değil|kimse uğramadı|kimse gelmedi|gelen giden yok|uğramadı|getiren olmadı|bi şey gelmedi|bişey gelmedi|bişi gelmedi|hiç bir şey gelmedi|görünürde yok|izi yok|almadığını söylüyor|iz yok|eser yok|ortalarda yok|hiç görünmüyor|görünmedi|kimse çalmadı|zil çalmadı|kapıyı çalan olmadı|yorgandan iz",
  gotone:
    "teslim edildi görün*|teslim edilmiş görün*|teslim edildi diyor|teslim edildi yazıyor|teslim edildi olarak|teslim edilmiş|teslim edildi ama|teslim görün*|teslim edildiği|teslim ettik|teslim edildi deniyor|edildi gözük*|teslim edildi gözük*|teslim edilmiş gözük*|teslim alındı görün*|teslim edildi|ulaştı görün*|teslim alınmış",
  neighbour: "komşu*|yanlış kişi*|başkasına|yanlış adrese teslim|kapıcı*|güvenliğe",
  trouble: "sorun|sorunum|problem|problemim|sıkıntı|sıkıntım|bir terslik|yolunda değil|ters giden",
  wrong: "yanlış*|hatalı*|farklı*|başka ürün|başka bir ürün|sipariş etmediğim|istediğim değil|yerine|karıştır*",
  damaged:
    "kırık*|kırıl*|hasarlı*|hasar*|bozuk*|arızalı*|defolu*|yırtık*|çalışmıyor|lekeli*|çizik*|ezik*|ezilmiş|kusurlu*|patla*|delik*|bozul*|leke*|paramparça|parça parça|parçalanmış|çatlamış|çatlak|çizilmiş|çizik|ezik|sökül*|solmuş|açılmıyor cihaz|kötü kokuyor|yırtılmış|dağılmış|kırılmış|kırıldı|yırtıldı|söküldü|koptu|kopmuş|kopuk|çatla*|delinmiş|delindi|ezildi|yanmış|yandı ürün|paslı|paslanmış|kirli|lekelenmiş|çürük|bozuldu|bozulmuş|arızalandı|sapı kır*",
  lacking:
    "eksik*|eksik geldi|eksik çıktı|tek geldi|sadece bir|sadece biri|yarısı|boş kutu|boş geldi|tamamı gelmedi|çıkmadı içinden|bir tane geldi",
  misfit:
    "olmadı|bol geldi|dar geldi|küçük geldi|büyük geldi|uymadı|bedeni uymadı|beğenmedim|sevmedim|vazgeçtim|fikrimi değiştir*|çok küçük|çok büyük|yanlış beden|küçük|büyük|artık istemiyorum|beklediğim gibi değil|beklediğim gibi çıkmadı|umduğum gibi değil|fotoğraftaki gibi değil|istediğim gibi değil|beklentimi karşıla*|yakışmadı|dar|bol|sıktı|sıkıyor|oturmadı|üstüme olmadı|ayağıma olmadı|içime sinmedi|hoşuma gitmedi|hoşlanmadım|tarzım değil|bana göre değil|uygun değil|rengi .. gibi değil|fotodaki gibi değil|resimdeki gibi değil|görseldeki gibi değil|fotoğraftakiyle|rahatsız|kaşındırıyor|uzun geldi|kısa geldi|beklediğimden|pişman|almaktan vazgeç*|fazla aldım|iki tane aldım|ayağımı vuruyor|vuruyor|hiç yakışmadı|kısa kaldı|rahat değil",
  cancel:
    "iptal*|vazgeç*|siparişi durdur|göndermeyin|yollamayın|kargolamayın|kargoya vermeyin|göndermeyiniz|gönderilmesin|iptal ettir*|iptal ed*|iptal et*|siparişi durdurun|vazgeçtim sipariş*|geri çek*|geri alın siparişi|silin siparişi|siparişi silin|siparişi geri|iptalini",
  change:
    "değiştir*|değiş*|güncelle*|düzelt*|düzenle*|farklı adres|yeni adres|başka adres|düzeltir misiniz|düzeltil*|değiştirebilir*|güncelleyebilir*|yanlış yazmışım|yanlış yazdım|yanlış girmişim|yanlış girdim|hatalı yazmışım|hatalı girmişim|eksik yazmışım",
  upgrade: "hızlı kargo|daha hızlı|aynı gün",
  add: "ekle*|ilave*|eklemek|ekleme|eklesek|ekleyebilir*|ekler misiniz|ekleyelim|koyabilir*|bir tane daha|bi tane daha|daha eklesek|daha ekle*|ilave ed*|yanına|daha koyun|daha ekleyin|daha koyar mısınız|koyun bir|da koyun|de ekleyin|bir de .. ekle*",
  remove: "çıkar*|kaldır*|sil bir|çıkarır mısınız|çıkartın|çıkartır*|birini çıkar*|birini iptal",
  buy: "satın al*|almak istiyorum|sipariş ver*|sipariş vermek|alacağım",
  mistake: "yanlışlıkla|kazara|hata yap*|yanlış sipariş verdim",
  cheaper: "daha ucuz|fiyat düş*|ucuzla*|fiyatı düştü",
  charged:
    "çekildi|çekilmiş|çekim|tahsil*|ödeme alındı|ödeme sorun*|ödeme yapamıyorum|ödeme başarısız|ödeme hata*|ödeme geç*|ödemede",
  twice: "iki kez|iki kere|çift|2 kez|iki defa|2 kere|mükerrer",
  neverbought: "ben almadım|sipariş vermedim|benim değil|dolandırıcı*|tanımıyorum",
  forgot: "unuttum|unutmuş*|hatırlam*|sıfırla*|kurtar*|yenile*",
  cannot:
    "yapamıyorum|giremiyorum|olmuyor|çalışmıyor|hata*|sorun*|problem*|açılmıyor|edemiyorum|alamıyorum|yüklenmiyor|mümkün değil|veremiyorum",
  broken: "çalışmıyor|açılmıyor|hata ver*|donuyor|çöktü|yüklenmiyor|bozuk|girmiyor",
  slow: "yavaş*",
  declined: "reddedil*|geçersiz*|kabul etm*|çalışmıyor|onaylanm*",
  create: "hesap aç*|üye ol*|kayıt ol*|oluştur*",
  erase: "sil|silmek|silin|kapat*|silinsin|silme*",
  subscribe: "abone ol*|abonelikten|üyelikten çık*|mail almak istem*",
  complain: "şikayet*|şikâyet*|tüketici hakem",
  opinion: "yorum*|değerlendirme*|öneri*|çok memnun*|tebrik*|harika|süper hizmet|elinize sağlık",
  question: "soru*|sormak*|merak*|öğrenmek*|bilgi almak",
  howto: "nasıl|ne yapmalı*|ne yapma*|nedir|hangi|neler|ne yapacağım|nereye gönder*",
  possible: "mümkün mü|yapabilir*|olur mu|edebilir*|alabilir*|var mı|mı acaba|mi acaba",
  considering: "almayı düşün*|almak istiyorum|ilgileniyorum|arıyorum|var mı|satıyor musunuz",
  unwanted: "istemiyorum|yerine|gerek yok|etmeyin|iade etmek istemiyorum|iptal etmek istemiyorum",
  deliverytime:
    "teslimat ne kadar|teslimat kaç gün*|teslimat süre*|teslimatlar ne kadar|kargo ne kadar sür*|kargo kaç gün*|kargo süre*|gönderim ne kadar|gönderim süre*|hazırlık süre*|kaç günde teslim|kaç günde kargo*|kaç günde gönder*|kaç gün içinde|ne kadar sürede teslim|ne kadar sürede kargo*|ne kadar sürede gönder*|ne kadar sürede ulaş*|bugün sipariş verirsem|şimdi sipariş verirsem|bugün alırsam|bugün sipariş etsem|sipariş verince|genelde|genellikle|normalde|iadeler ne kadar sür*|genelde ne kadar sür*|genellikle ne kadar sür*|normalde ne kadar sür*|iade süresi|iade ne kadar sürüyor genelde",
  mine: "siparişim*|kargom*|paketim*|benim|ürünüm*|verdiğim|aldığım|bu sipariş*|sipariş vermiştim|sipariş verdim",
  hurry: "daha hızlı|hızlandır*|acele|acil*|ekspres|bir an önce|en kısa sürede|çabuk|daha erken|öncelik*|hızlı gönder*",
  toohigh: "çok yüksek|çok pahalı|aşırı|fazla pahalı|çok fazla",
  deliverto:
    "gönderiyor musunuz|gönderim var mı|yurt dışı*|yurtdışı*|kargo yapıyor musunuz|teslimat yapıyor musunuz|uluslararası",
  check: "kontrol*|bakar mısın*|bakabilir*|doğrula*",
  freeship:
    "ücretsiz kargo|kargo bedava|bedava kargo|kargo ücretsiz|ücretsiz gönderim|kargo ücreti ödeme*|ücretsiz teslimat|kargosuz",
  contact:
    "telefon numara*|cep numara*|cep telefonu numara*|numaramı|iletişim bilgi*|doğum tarihi*|soyadım*|mail adres*|e posta adres*|eposta adres*|e postam*|mailimi",
  shipto: "teslimat adres*|kargo adres*|gönderim adres*",
  away: "evde olmayacağım|evde yokum|evde değilim|evde olmam|evde kimse yok|kimse olmayacak|evde kimse olmayacak|tatilde*|şehir dışında*|evde olamayacağım|müsait değilim",
  postpone:
    "başka gün|başka bir gün|başka zaman|daha sonra|sonra getir*|ertele*|ileri bir tarih*|başka tarih*|başka bir tarih*",
  othermodel:
    "başka model|başka bir model|başka renk|başka bir renk|farklı model|farklı renk|başka ürün|başka bir ürün|farklı ürün|farklı bir ürün|başka bir şey|başka şey",
  money:
    "para|param|paramı|paramız|parayı|yatmadı|hesabıma yat*|tl|parası|paranın|para hala|para hâlâ|hesabıma|hesapta|hesabımda|kartıma|kartımda|karta|yatar|yatacak|yatırıl*|yatır*|ödeme yapıl*|geçmedi|bakiye*|kuruş|bankam*|banka|bankaya|lira",
  stillhave:
    "var mı hâlâ|hala var mı|hâlâ var mı|kaldı mı|kalmış mı|tekrar gelir mi|tekrar gelecek|yeniden gelecek|tekrar gelir|stoklara|beden ne zaman gelir|beden ne zaman gelecek|elinizde",
  nolonger:
    "artık istemiyorum|artık lazım değil|vazgeçtim|gerek kalmadı|artık ihtiyacım|istemiyorum artık|almak istemiyorum|lazım değil artık|siparişi istemiyorum|siparişten vazgeçtim",
  material: "pamuk|pamuklu|yün|yünlü|keten|ipek|polyester|ahşap|seramik|porselen|kadife|bambu|deri|plastik",
  human:
    "insan*|gerçek kişi|gerçek biri|temsilci*|müşteri hizmet*|yetkili*|canlı destek|birisiyle|biriyle|bir kişi|operatör*|konuşmak|görüşmek|ara beni|arayın|telefon*|destek|müdür*|çağrı merkezi|danışman*|bağlar mısın*|bağla*|bağlan*|gerçek bi|gerçek bir insan|insana bağla*|canlı biri|canlı bir|canlı kişi|orda biri|orada biri|biri var mı|kimse var mı|etten kemikten|bi insan|bir insan|bir arkadaş|arkadaşınız|çalışan*|personel*|birini ver*|birine bağla*|bir yetkiliye|yetkiliye|aktar*|devret*|birisi ilgilensin|biri ilgilensin|müdürünüz*|patron*|şefiniz|amiriniz|ekipten biri|beni arayabilir|beni arasın|arar mısınız|arayabilir mi|geri arayın|ekibinizden",
  hi: "merhaba*|merhba|selam*|slm|mrb|günaydın|iyi günler|iyi akşamlar|selamün aleyküm|sa|meraba|hey|alo|naber",
  thanks: "teşekkür*|tesekkur*|sağol*|sağ ol*|eyvallah|tşk|tsk|tşkler|minnettar*",
  bye: "görüşürüz|hoşça kal*|hoşçakal*|güle güle|iyi geceler|kendine iyi bak|bay bay|bb|allaha ısmarladık|iyi çalışmalar|kib|hepsi bu kadar|bu kadardı|şimdilik bu kadar",
  help: "yardım*|yardim*|destek ol|ne yapabilirsin|neler yapabilirsin|yardımcı*|seçenek*|menü|imdat|nasıl çalışıyor|nasıl çalışıyorsun|ne yapmalıyım|ne yapacağımı bilmiyorum|nasıl kullanılır|bana yardım",
  language: "ingilizce*|türkçe*|turkce*|dil|dili|dilde|almanca|arapça|fransızca|başka dil*",
  repeat: "tekrar*|tekrarla*|ne dedin*|anlamadım|bir daha söyle*|efendim|tekrar eder misin",
  stop: "boşver*|boş ver*|vazgeç|vazgeçtim|dur|durdur|çık|çıkış|gerek kalmadı|yapma|yapmayın|neyse|unut gitsin|bir şey yapma|önemli değil|geri dön|bırak*|kapat|iptal|fikrimi değiştirdim|fikrim değişti|gerek yok artık|boş ver|boşver|unut|bırak|bırakalım|kalsın|fark etmez|dursun|bitir|bırak gitsin|sonlandır",
  bot: "robot*|bot musun|bot mu|insan mısın|sen kimsin|kimsin|adın ne|yapay zeka|makine|gerçek misin|gerçek mi|seni kim",
  chat: "nasılsın|naber|ne haber|şaka|fıkra|seni seviyorum|kaç yaşında|napıyorsun",
  elsewhere:
    "hava durumu|yağmur|cumhurbaşkanı|tarif*|futbol|uçak bilet*|otel*|şarkı*|müzik|film*|başkenti|haberler*|burç*|bitcoin|çevir*|ödev*|doktor*|restoran*|hesapla|şiir|seçim|maç",
  worried:
    "endişe*|merak ediyorum|acil*|acele|kork*|stres*|doğum gün*|düğün*|dolandırıl*|yetişmesi|yetişir mi|tedirgin*|kaygı*|panik*|lazım",
  frustrated:
    "bıktım|usandım|sinir*|kızgın*|hayal kırıklığı*|rezalet*|rezil*|berbat*|kötü|saçma*|kabul edilemez|yeter|yeter artık|skandal*|memnun değil*|komik|ciddiyetsiz*|ilgisiz*|kimse cevap|dalga mı|üzgün*|mağdur*|yazık|korkunç|olmaz böyle|canımdan bezdim|sabrım",
  angry:
    "öfke*|deli oldum|çıldır*|amk|aq|siktir*|sikeyim|lanet*|allah belanı*|hırsız*|dolandırıcı*|avukat*|polis*|mahkeme*|savcılı*|bir daha asla|asla alışveriş|aptal*|salak*|şerefsiz*|namussuz*|terbiyesiz*|orospu*|bok|gerizekalı*|kudur*|dava",
  distress:
    "intihar*|kendimi öldür*|ölmek istiyorum|yaşamak istemiyorum|canıma kıy*|hayatıma son|kendime zarar|bileklerimi|ölüm tehdidi|tehdit ediyor*|ambulans*|kalp krizi|nefes alamıyorum|acil tıbbi|zehirlen*|alerjik reaksiyon|dövüyor|bomba koy*|bomba ihbar*|öldüreceğim|sizi öldür*|seni öldür*|alev aldı|yangın*|elektrik çarp*|hayati tehlike|aşırı doz|dayanamıyorum yaşamaya|zarar vereceğim|her şey bitsin|pili yuttu|pil yuttu|çok fazla ilaç|ilaç içtim|bütün hapları|hap içtim|öldürmekle|beni öldür*|elim yandı|yaralandım|nefes alamıyor*|nefes almıyor|bayıldı|bilinci|baygın|nöbet geçir*|bıçaklı|acil servis|alevler|beni dövüyor|çamaşır suyu içti|kan kaybediyor|elektrik çarptı|çocuğum yuttu|bebeğim yuttu|aleti patladı|cihaz patladı|pil patladı|elimde patladı|patladı ve|yandım|hastaneye kaldır*|hastanelik|bebek tepki|tepki vermiyor",
  sentyet:
    "yolladınız mı|gönderdiniz mi|gonderdiniz mi|kargoladınız mı|kargoya verdiniz mi|yollandı mı|gönderildi mi|çıktı mı|yola çıktı|son tarama|transfer merkez*|aktarma merkez*|dağıtım merkez*|şubede bekliyor|bize bir şey verilmedi|teslim etmemiş|teslim etmemişsiniz|kargoya vermemişsiniz|kargoya verilmemiş|verilmedi diyor|almadık diyor|ne zaman göndereceksiniz|ne zaman yollayacaksınız|ne zaman kargolarsınız|göndermediniz",
  sentback:
    "geri gönderdim|geri yolladım|iade ettim|iade etmiştim|iade ettiğim|iademi|iadem|iademin|iadeyi gönderdim|iadeyi yolladım|geri kargoladım|geri verdim|iade kargosu|iade kargom|iade ürünüm|iade paketim|iade ulaştı|iade elinize|ayakkabıları yolladım|yolladım|gönderdim|geri aldınız|alalı|geri alalı|teslim alalı|gelip aldınız|kurye aldı|aldınız geri|iadeyi aldınız|size ulaştı",
  nobot:
    "robot değil|bot değil|makine değil|robot olmayan|bot olmayan|robotla değil|botla değil|makineyle değil|robotla konuşmak istemiyorum|botla konuşmak istemiyorum|robotla uğraş*|botla uğraş*|robot yerine|bot yerine|hep robot|otomatik cevap*|otomatik yanıt*|bu bot|aptal bot|bot anlamıyor|robot anlamıyor",
  gotsent:
    "göndermişsiniz|gönderdiniz|yollamışsınız|yolladınız|göndermişler|yollamışlar|bana geldi|gelen|geldi|gelmiş|çıktı içinden|elime ulaşan",
  dontsend:
    "göndermeyin|yollamayın|kargolamayın|kargoya vermeyin|göndermeyiniz|gönderilmesin|yollamayınız|gönderme artık|kargoyu durdurun",
  today: "bugün|bu akşam|bu gece|yarın|bu hafta|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi",
  promised:
    "demiştiniz|dediniz|demistiniz|söylemiştiniz|söylediniz|söz verdiniz|söz vermiştiniz|denmişti|dendi|dediler|söylendi|söylemişlerdi|diyordunuz",
  moved:
    "taşındım|taşındık|taşınıyorum|taşınıyoruz|taşınma|evimi değiştirdim|artık orada oturmuyorum|orada oturmuyorum|ev değiştirdik",
  newplace: "yeni ev*|yeni daire*|yeni adres*|yeni yer*|yeni mekan|eski ev*|eski adres*|eski daire*",
  gonethrough: "yapıldı|yapıldı mı|onaylandı|işlendi|gerçekleş*|tamamlandı|çıktı mı|edildi mi",
};
