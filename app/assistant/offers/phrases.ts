import { phrasesIn } from "../reading/phrases-in";

/**
 * What shoppers say about offers, beside asking for one, in the languages of the block. Read only where the
 * conversation makes it likely; what it comes to is decided by rules and facts. Written as people write; case and
 * accents do not matter.
 */
const PHRASES = {
  /** Of a product or cart: too dear, or not decided yet. */
  hesitates: [
    ["too expensive", "bit expensive", "quite expensive", "pretty expensive", "so expensive", "rather expensive"],
    ["expensive for me", "pricey", "bit dear", "too dear", "too much", "a lot of money", "over my budget", "steep"],
    ["out of my budget", "can't afford", "cannot afford", "not sure", "unsure", "think about it", "maybe later"],
    ["can't decide", "cannot decide", "on the fence", "undecided", "not convinced"],
    ["zu teuer", "etwas teuer", "ganz schön teuer", "ziemlich teuer", "bisschen teuer", "recht teuer", "so teuer"],
    [
      "zu viel geld",
      "nicht sicher",
      "unsicher",
      "überlege noch",
      "überleg es mir",
      "überlege es mir",
      "vielleicht später",
    ],
    ["übers budget", "über meinem budget", "kann mich nicht entscheiden", "unentschlossen"],
    ["trop cher", "trop chère", "un peu cher", "un peu chère", "assez cher", "plutôt cher", "très cher", "pas sûr"],
    ["pas sûre", "j'hésite", "je vais réfléchir", "je réfléchis", "peut-être plus tard", "hors budget"],
    ["demasiado caro", "muy caro", "un poco caro", "algo caro", "bastante caro", "demasiada cara", "un poco cara"],
    [
      "muy cara",
      "es caro",
      "no estoy seguro",
      "no estoy segura",
      "me lo pienso",
      "lo voy a pensar",
      "quizás más tarde",
    ],
    ["no me decido", "lo dudo", "tengo dudas"],
    ["troppo caro", "un po' caro", "un po caro", "abbastanza caro", "troppo cara", "un po' cara", "molto caro"],
    ["non sono sicuro", "non sono sicura", "ci penso", "ci devo pensare", "forse più tardi", "fuori budget"],
    ["muito caro", "meio caro", "um pouco caro", "caro demais", "muito cara", "meio cara", "não tenho certeza"],
    ["vou pensar", "talvez depois", "fora do meu orçamento", "tá caro", "está caro", "não sei se"],
    ["te duur", "beetje duur", "best duur", "vrij duur", "wel duur", "weet het niet zeker", "niet zeker", "twijfel"],
    ["denk er nog over na", "misschien later", "boven mijn budget"],
    ["za drogo", "za drogie", "za droga", "za drogi", "trochę drogo", "trochę drogie", "dość drogie", "dosyć drogie"],
    ["nie jestem pewien", "nie jestem pewna", "zastanowię się", "może później", "waham się", "ponad mój budżet"],
    ["çok pahalı", "biraz pahalı", "pahalı geldi", "oldukça pahalı", "emin değilim", "düşüneceğim", "belki sonra"],
    ["kararsızım", "bütçemi aşıyor"],
    [
      "ちょっと高い",
      "少し高い",
      "高すぎ",
      "高いですね",
      "高いなあ",
      "お高い",
      "迷って",
      "悩んで",
      "考えます",
      "検討します",
    ],
    ["좀 비싸", "조금 비싸", "너무 비싸", "비싸네요", "비싸요", "고민", "망설", "생각해 볼게", "생각해볼게", "나중에"],
    ["有点贵", "太贵", "好贵", "挺贵", "超出预算", "不确定", "再想想", "考虑一下", "犹豫", "再看看"],
    ["有點貴", "太貴", "好貴", "蠻貴", "滿貴", "超出預算", "不確定", "再想想", "考慮一下", "猶豫"],
    [
      "غالي",
      "غالية",
      "مرتفع السعر",
      "سعره مرتفع",
      "لست متأكدا",
      "لست متأكدة",
      "مو متأكد",
      "سأفكر",
      "بفكر",
      "محتار",
      "متردد",
    ],
  ],
  /** A code that they have or have had: "what was my code?". */
  own: [
    ["do i have", "have i got", "my code", "my codes", "my offer", "my offers", "my voucher", "my vouchers"],
    ["my coupon", "my coupons", "my discount", "my discounts", "code again", "any codes left"],
    ["habe ich", "mein code", "meinen code", "meine codes", "mein gutschein", "meinen gutschein", "meine gutscheine"],
    ["mein angebot", "meine angebote", "mein rabatt", "meine rabatte", "code nochmal", "code noch mal"],
    ["ai-je", "est-ce que j'ai", "j'ai un", "mon code", "mes codes", "mon bon", "mes bons", "mes offres", "ma remise"],
    ["tengo", "mi código", "mis códigos", "mi cupón", "mis cupones", "mis ofertas", "mi descuento", "mis descuentos"],
    ["ho un", "ho qualche", "il mio codice", "i miei codici", "il mio buono", "i miei buoni", "le mie offerte"],
    ["tenho", "meu código", "meus códigos", "meu cupom", "meus cupons", "minhas ofertas", "meu desconto"],
    ["heb ik", "mijn code", "mijn codes", "mijn kortingscode", "mijn aanbiedingen", "mijn korting"],
    ["czy mam", "mój kod", "moje kody", "mój kupon", "moje kupony", "moje oferty", "mój rabat", "moje rabaty"],
    ["bana ait", "kodum", "kodlarım", "kuponum", "kuponlarım", "tekliflerim", "indirimim"],
    ["私のコード", "私のクーポン", "自分のクーポン", "マイクーポン", "持っているクーポン", "私の特典"],
    ["내 쿠폰", "제 쿠폰", "내 코드", "제 코드", "내 할인", "제 할인", "쿠폰 있나요"],
    ["我有", "我的优惠", "我的折扣", "我的券", "我的代码", "我的優惠", "我的折扣碼", "我的代碼"],
    ["هل لدي", "هل عندي", "رمزي", "كودي", "قسيمتي", "عروضي", "خصوماتي", "كود الخصم الخاص بي"],
  ],
  /** After an offer was shown: why, and why me. */
  why: [
    ["why", "how come", "warum", "wieso", "weshalb", "pourquoi", "por qué", "por que", "perché", "come mai"],
    [
      "waarom",
      "dlaczego",
      "czemu",
      "neden",
      "niye",
      "niçin",
      "なぜ",
      "どうして",
      "なんで",
      "왜",
      "为什么",
      "為什麼",
      "为何",
    ],
    ["凭什么", "لماذا", "ليش", "ليه"],
  ],
  /** What the shop knows of them. */
  profile: [
    ["know about me", "know of me", "my profile", "data about me", "data on me", "store about me", "saved about me"],
    ["über mich", "mein profil", "meine daten", "sur moi", "mon profil", "mes données", "sobre mí", "mi perfil"],
    ["mis datos", "di me", "su di me", "il mio profilo", "i miei dati", "sobre mim", "meu perfil", "meus dados"],
    [
      "over mij",
      "mijn profiel",
      "mijn gegevens",
      "o mnie",
      "mój profil",
      "moje dane",
      "hakkımda",
      "profilim",
      "verilerim",
    ],
    ["私について", "私のこと", "私の情報", "私のデータ", "저에 대해", "나에 대해", "내 정보", "제 정보", "제 프로필"],
    ["关于我", "我的资料", "我的数据", "我的信息", "關於我", "我的資料", "عني", "بياناتي", "ملفي"],
  ],
} as const;

const FLAT = Object.fromEntries(Object.entries(PHRASES).map(([matter, lists]) => [matter, lists.flat()])) as Record<
  keyof typeof PHRASES,
  string[]
>;

/** Longer messages tell a story, of which such words are only a part. */
const FEW_CHARACTERS = 120;

export const speaksOf = (text: string, matter: keyof typeof PHRASES): boolean =>
  text.length <= FEW_CHARACTERS && phrasesIn(text, FLAT[matter]).length > 0;
