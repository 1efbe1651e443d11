import type { Locale } from "../../../contract/chat";

/**
 * How numbers are told in words: `numbers` "word word=value", an unmarked word being one more than the one before it;
 * `of` are words after (or, in scripts without spaces, counters right after) a number that make it "how many of them".
 * `sizes` are words before or after a number that make it something else. Folded.
 */
interface NumberWords {
  numbers: string;
  of: string;
  sizes: string;
}

export const NUMBER_WORDS: Record<Exclude<Locale, "zh-TW">, NumberWords> = {
  en: {
    numbers: "one two three four five six seven eight nine ten eleven twelve both=2 dozen=12 couple=2",
    of: "of them|of these|of those|of it|of the|pieces|piece|pcs|items|units|copies|pairs|pair|sets|more of",
    sizes: "size uk us eu size: sizes",
  },
  de: {
    numbers: "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf ein=1 eine=1 einen=1 beide=2 beiden=2",
    of: "davon|von denen|von diesen|von den|von ihnen|stück|stueck|stk|mal|exemplare|paar",
    sizes: "größe groesse gr grösse",
  },
  fr: {
    numbers: "un deux trois quatre cinq six sept huit neuf dix onze douze une=1",
    of: "d entre eux|d entre elles|de ces|de ceux|de celles|des|exemplaires|exemplaire|pièces|pièce|unités|unité|articles|paires|paire",
    sizes: "taille pointure",
  },
  es: {
    numbers: "uno dos tres cuatro cinco seis siete ocho nueve diez once doce una=1 un=1 ambos=2 ambas=2",
    of: "de ellos|de ellas|de estos|de estas|de esos|de esas|de los|de las|unidades|unidad|piezas|pieza|artículos|pares|par",
    sizes: "talla número",
  },
  it: {
    numbers: "uno due tre quattro cinque sei sette otto nove dieci undici dodici una=1 un=1 entrambi=2 entrambe=2",
    of: "di questi|di queste|di quelli|di quelle|di essi|di loro|dei|delle|pezzi|pezzo|unità|articoli|paia|paio",
    sizes: "taglia numero",
  },
  "pt-BR": {
    numbers: "um dois três quatro cinco seis sete oito nove dez onze doze uma=1 duas=2 ambos=2 ambas=2",
    of: "deles|delas|desses|dessas|destes|destas|dos|das|unidades|unidade|peças|peça|itens|pares|par",
    sizes: "tamanho número",
  },
  nl: {
    numbers: "een twee drie vier vijf zes zeven acht negen tien elf twaalf allebei=2 beide=2",
    of: "ervan|van die|van deze|van de|daarvan|stuks|stuk|keer|exemplaren|paar",
    sizes: "maat",
  },
  pl: {
    numbers:
      "jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście jedna=1 jedną=1 dwie=2 dwóch=2 trzech=3 oba=2 obie=2",
    of: "z nich|z tych|sztuk|sztuki|sztukę|sztuka|szt|egzemplarze|egzemplarzy|pary|para|par",
    sizes: "rozmiar rozmiarze rozmiaru",
  },
  tr: {
    numbers: "bir iki üç dört beş altı yedi sekiz dokuz on onbir oniki ikisi=2 ikisini=2 üçü=3 tanesi=1",
    of: "tane|tanesi|tanesini|adet|adedi|adedini|parça|çift",
    sizes: "beden numara no",
  },
  ja: {
    numbers: "一 二 三 四 五 六 七 八 九 十 ひとつ=1 ふたつ=2 みっつ=3 よっつ=4 一つ=1 二つ=2 三つ=3 両方=2",
    of: "個|点|枚|着|本|足|セット|台|冊|つ|ペア|組",
    sizes: "サイズ",
  },
  ko: {
    numbers: "하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열 한=1 두=2 세=3 네=4 둘다=2",
    of: "개|벌|켤레|장|권|세트|점|병",
    sizes: "사이즈",
  },
  "zh-CN": {
    numbers: "一 二 三 四 五 六 七 八 九 十 两=2 俩=2",
    of: "件|个|双|条|只|本|瓶|套|盒|把|张|台|支|顶|样|份",
    sizes: "码 号",
  },
  ar: {
    numbers:
      "واحد اثنين ثلاثة اربعة خمسة ستة سبعة ثمانية تسعة عشرة واحدة=1 اثنان=2 ثنتين=2 تنين=2 قطعتين=2 حبتين=2 ثلاث=3 اربع=4 خمس=5 ست=6 سبع=7 ثمان=8 ثماني=8 تسع=9 عشر=10 تلات=3 تلاتة=3 تمن=8 تمانية=8",
    of: "كتب|منها|منهم|من هذه|من هذا|قطع|قطعة|حبات|حبة|وحدات|وحدة",
    sizes: "مقاس",
  },
};
