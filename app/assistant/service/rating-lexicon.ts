import type { Locale } from "~/contract/chat";

/**
 * How people rate in words; phrases between bars. `word`: the numbers one to five. `unit`: what is counted ("stars");
 * `of`: between a number and the most ("4 of 5"). `not` turns what is good into its opposite.
 */
interface RatingWords {
  stars: Record<1 | 2 | 3 | 4 | 5, string>;
  word: string;
  unit: string;
  of: string;
  not: string;
}

export const RATING_WORDS: Record<Exclude<Locale, "zh-TW">, RatingWords> = {
  en: {
    stars: {
      5: "great|excellent|perfect|amazing|awesome|fantastic|brilliant|wonderful|outstanding|superb|very good|really good|so good|very helpful|super helpful|so helpful|really helpful|very kind|loved it|love it|best|couldnt be better|couldn t be better|top notch|lovely|five stars|super",
      4: "good|helpful|nice|quick|friendly|pretty good|quite good|well done|satisfied|happy with it",
      3: "it was ok|was ok|was okay|was fine|was all right|was alright|average|so so|not bad|decent|mediocre|meh|acceptable",
      2: "not good|not great|not helpful|not very helpful|not so good|poor|disappointing|disappointed|slow|could be better|unhelpful",
      1: "bad|terrible|awful|horrible|worst|useless|very bad|really bad|very poor|not helpful at all|no help at all|rubbish|pathetic|a joke",
    },
    word: "one|two|three|four|five",
    unit: "stars|star|points|point",
    of: "of|out of|from",
    not: "not|no|never|isnt|wasnt|didnt|hardly|isn t|wasn t|didn t",
  },
  de: {
    stars: {
      5: "super|sehr gut|perfekt|großartig|hervorragend|toll|ausgezeichnet|klasse|spitze|prima|bestens|fantastisch|wunderbar|sehr hilfreich|top|exzellent|sehr nett|mega|spitzenmäßig",
      4: "gut|hilfreich|nett|schnell|freundlich|zufrieden|ganz gut|recht gut|schön",
      3: "war okay|war ok|war in ordnung|mittelmäßig|geht so|durchschnittlich|so lala|nicht schlecht|befriedigend",
      2: "nicht gut|nicht so gut|nicht hilfreich|enttäuschend|enttäuscht|mäßig|langsam|nicht toll|könnte besser sein",
      1: "schlecht|sehr schlecht|furchtbar|schrecklich|katastrophal|miserabel|unterirdisch|nutzlos|gar nicht hilfreich|ganz schlecht|unbrauchbar",
    },
    word: "eins|zwei|drei|vier|fünf",
    unit: "sterne|stern|sternen|punkte|punkten|punkt",
    of: "von",
    not: "nicht|kein|keine|nie|kaum",
  },
  es: {
    stars: {
      5: "excelente|perfecto|perfecta|genial|estupendo|estupenda|fantástico|fantástica|maravilloso|maravillosa|muy bien|muy bueno|muy buena|buenísimo|buenísima|increíble|muy amable|de diez|fenomenal|encantado|encantada",
      4: "bien|bueno|buena|amable|rápido|rápida|satisfecho|satisfecha|contento|contenta",
      3: "normal|regular|aceptable|pasable|no está mal|ni bien ni mal|más o menos|correcto",
      2: "no muy bien|no muy bueno|no muy buena|decepcionante|flojo|floja|lento|lenta|no me ayudó mucho|mejorable",
      1: "mal|muy mal|malo|mala|malísimo|malísima|pésimo|pésima|terrible|horrible|fatal|inútil",
    },
    word: "uno|dos|tres|cuatro|cinco",
    unit: "estrellas|estrella|puntos|punto",
    of: "de|sobre",
    not: "no|nada|nunca|tampoco",
  },
  fr: {
    stars: {
      5: "excellent|excellente|parfait|parfaite|génial|géniale|super|formidable|très bien|très bon|très bonne|impeccable|fantastique|top|merveilleux|extra|nickel|très gentil|très gentille|au top|très utile",
      4: "bien|bon|bonne|utile|gentil|gentille|rapide|satisfait|satisfaite|sympa",
      3: "moyen|moyenne|correct|correcte|passable|pas mal|acceptable|bof",
      2: "pas bien|pas très bien|pas bon|pas terrible|décevant|décevante|déçu|déçue|lent|lente|peut mieux faire",
      1: "mauvais|mauvaise|très mauvais|nul|nulle|horrible|catastrophique|lamentable|affreux|inutile|très mal|zéro|déplorable",
    },
    word: "un|deux|trois|quatre|cinq",
    unit: "étoiles|étoile|points|point",
    of: "sur",
    not: "pas|jamais|aucun|aucune|peu",
  },
  it: {
    stars: {
      5: "ottimo|ottima|eccellente|perfetto|perfetta|fantastico|fantastica|bravissimi|bravissima|bravissimo|stupendo|meraviglioso|molto bene|molto buono|molto buona|benissimo|super|gentilissima|gentilissimo|gentilissimi|impeccabile|grande",
      4: "bene|buono|buona|gentile|veloce|utile|bravi|brava|bravo|soddisfatto|soddisfatta",
      3: "discreto|discreta|così così|nella media|accettabile|non male|sufficiente|normale",
      2: "non bene|non buono|non molto bene|deludente|deluso|delusa|scarso|scarsa|lento|lenta|insufficiente",
      1: "male|malissimo|pessimo|pessima|terribile|orribile|inutile|disastroso|molto male|vergognoso",
    },
    word: "uno|due|tre|quattro|cinque",
    unit: "stelle|stella|punti|punto",
    of: "su|di",
    not: "non|mai|nessun|poco",
  },
  "pt-BR": {
    stars: {
      5: "excelente|perfeito|perfeita|ótimo|ótima|maravilhoso|maravilhosa|fantástico|fantástica|incrível|muito bom|muito boa|muito bem|adorei|amei|nota dez|nota 10|show|sensacional|muito atencioso|muito atenciosa",
      4: "bom|boa|bem|útil|rápido|rápida|gostei|atencioso|atenciosa|satisfeito|satisfeita|legal",
      3: "razoável|regular|mais ou menos|médio|mediano|aceitável|nada mal|normal",
      2: "não muito bom|não foi bom|não gostei muito|decepcionante|decepcionado|decepcionada|fraco|fraca|lento|lenta|deixou a desejar",
      1: "ruim|péssimo|péssima|horrível|terrível|muito ruim|inútil|não gostei|lixo|pior",
    },
    word: "um|dois|três|quatro|cinco",
    unit: "estrelas|estrela|pontos|ponto",
    of: "de|em",
    not: "não|nao|nunca|nada|nem",
  },
  nl: {
    stars: {
      5: "super|heel goed|zeer goed|perfect|fantastisch|geweldig|uitstekend|top|prima geholpen|uitmuntend|heel fijn|erg goed|fantastische|schitterend|heel behulpzaam|erg behulpzaam",
      4: "goed|prima|fijn|behulpzaam|vriendelijk|snel|tevreden|netjes|leuk",
      3: "was oké|was ok|was oke|ging wel|gaat wel|redelijk|gemiddeld|matig|niet slecht|voldoende|zozo",
      2: "niet goed|niet zo goed|niet behulpzaam|teleurstellend|teleurgesteld|traag|kan beter|onvoldoende",
      1: "slecht|heel slecht|verschrikkelijk|vreselijk|waardeloos|belabberd|dramatisch|zeer slecht|nutteloos",
    },
    word: "een|twee|drie|vier|vijf",
    unit: "sterren|ster|punten|punt",
    of: "van|van de|uit",
    not: "niet|geen|nooit|nauwelijks",
  },
  pl: {
    stars: {
      5: "świetnie|świetna|świetny|doskonale|doskonała|doskonały|rewelacja|super|idealnie|znakomicie|wspaniale|bardzo dobrze|bardzo dobra|bardzo dobry|fantastycznie|ekstra|wzorowo|perfekcyjnie|bardzo pomocna|bardzo pomocny",
      4: "dobrze|dobra|dobry|pomocna|pomocny|miło|szybko|miła|miły|zadowolony|zadowolona",
      3: "było ok|było w porządku|średnio|przeciętnie|może być|tak sobie|nieźle|poprawnie",
      2: "niezbyt dobrze|nie za dobrze|słabo|rozczarowanie|rozczarowany|rozczarowana|wolno|mogło być lepiej",
      1: "źle|bardzo źle|fatalnie|okropnie|tragicznie|beznadziejnie|najgorzej|do niczego|tragedia|katastrofa",
    },
    word: "jeden|dwa|trzy|cztery|pięć",
    unit: "gwiazdek|gwiazdki|gwiazdka|gwiazdkę|punktów|punkty|punkt",
    of: "z|na",
    not: "nie|nigdy|żaden|żadna",
  },
  tr: {
    stars: {
      5: "mükemmel|harika|süper|çok iyi|çok güzel|muhteşem|efsane|kusursuz|on numara|çok yardımcı|çok ilgili|çok memnunum|bayıldım|şahane",
      4: "iyi|güzel|yardımcı|hızlı|memnunum|memnun kaldım|ilgili|kibar",
      3: "idare eder|fena değil|ortalama|orta|eh işte|normal|kabul edilebilir",
      2: "iyi değil|pek iyi değil|çok iyi değil|hayal kırıklığı|yavaş|vasat|yetersiz|memnun değilim",
      1: "kötü|çok kötü|berbat|rezalet|felaket|işe yaramaz|korkunç|hiç memnun değilim",
    },
    word: "bir|iki|üç|dört|beş",
    unit: "yıldız|puan",
    of: "üzerinden",
    not: "değil|hiç|yok",
  },
  ja: {
    stars: {
      5: "最高|とても良かった|とてもよかった|とても良い|とてもいい|すごく良かった|大変良かった|完璧|素晴らしい|すばらしい|大満足|大変満足|非常に良い|とても親切|とても丁寧|助かりました",
      4: "良かった|よかった|良い|よい|いいです|満足|親切|丁寧|早い",
      3: "普通|ふつう|まあまあ|まずまず|悪くない|そこそこ",
      2: "あまり良くない|あまり良くなかった|あまりよくなかった|いまいち|イマイチ|残念|遅い|不満",
      1: "悪い|悪かった|最悪|ひどい|ひどかった|役に立たない|役に立たなかった|最低|全然だめ",
    },
    word: "一|二|三|四|五",
    unit: "点|つ星|つ|星",
    of: "中|段階中",
    not: "ない|なかった|ません",
  },
  ko: {
    stars: {
      5: "최고|아주 좋|매우 좋|정말 좋|너무 좋|완벽|훌륭|대만족|매우 만족|아주 만족|정말 친절|매우 친절|너무 친절",
      4: "좋아요|좋았|좋습니다|좋네요|만족|친절|빨라요|빨랐",
      3: "보통|그저 그래|그럭저럭|나쁘지 않|무난",
      2: "별로|아쉬|실망|느려|느렸|불만",
      1: "나빠요|나빴|나쁨|최악|형편없|엉망|매우 나쁨|아주 나쁨|도움이 안|쓸모없",
    },
    word: "일|이|삼|사|오",
    unit: "점|별점|개|별",
    of: "만점에",
    not: "않|안 좋|못",
  },
  "zh-CN": {
    stars: {
      5: "非常好|很好|太好了|太棒了|很棒|完美|优秀|非常满意|很满意|超级好|好极了|特别好|五星好评|满分|赞",
      4: "不错|挺好|满意|好的谢谢|还不错|蛮好|挺不错|有帮助",
      3: "一般|还行吧|还可以|普通|马马虎虎|凑合|中等",
      2: "不太好|不怎么样|不太满意|失望|有点慢|不够好|不满意",
      1: "差|很差|太差|非常差|糟糕|很糟|垃圾|最差|没用|差评|非常不满意",
    },
    word: "一|二|三|四|五",
    unit: "颗星|星|分|颗",
    of: "满分",
    not: "不|没|别",
  },
  ar: {
    stars: {
      5: "ممتاز|ممتازه|رائع|رائعه|مثالي|جيد جدا|جيده جدا|مذهل|خرافي|افضل|جميل جدا|روعه|مبهر|متعاون جدا|متعاونه جدا",
      4: "جيد|جيده|حسن|مفيد|مفيده|لطيف|لطيفه|سريع|متعاون|متعاونه|راضي|راضيه|كويس",
      3: "مقبول|مقبوله|عادي|عاديه|متوسط|لا باس",
      2: "ليس جيدا|ليست جيده|غير جيد|مخيب|مخيبه|بطيء|بطيئه|ضعيف|ضعيفه|مو زين",
      1: "سيء|سيئ|سيئه|سيء جدا|سيئ جدا|سيئه جدا|فظيع|فظيعه|رديء|رديئه|كارثي|زفت|الاسوا|بدون فائده",
    },
    word: "واحد|اثنان|ثلاث|اربع|خمس",
    unit: "نجوم|نجمه|نجمات|نقاط|نقطه",
    of: "من",
    not: "ليس|ليست|غير|لم|لا",
  },
};
