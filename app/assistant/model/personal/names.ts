/** People's names, told by the words around them: none of the world's names are listed but where nothing else tells. */

const PARTICLE = "(?:de|da|do|dos|di|del|della|van|von|den|der|ter|la|le|el|al|bin|o)";
/** "Anna Berg", "J. Müller", "Lucía de la Cruz". */
const NAME = `\\p{Lu}[\\p{L}'’.-]*(?:\\s+(?:${PARTICLE}\\s+){0,2}\\p{Lu}[\\p{L}'’.-]*){0,3}`;
/** Two words at least: one word with a capital may be a country, a month or a product. */
const FULL_NAME = `\\p{Lu}[\\p{L}'’-]+(?:\\s+(?:${PARTICLE}\\s+){0,2}\\p{Lu}[\\p{L}'’-]+){1,3}`;
/** Whatever is written after "my name is", up to a word that goes on with the sentence. */
const GOES_ON = "(?:and|y|und|et|e|en|i|ve|on|in|not|from|with|but|aus|mit|con|com|avec|z|ze|misspelled|wrong|falsch)";
const ANY_NAME = `(?!${GOES_ON}(?!\\p{L}))\\p{L}[\\p{L}'’.-]+(?:\\s+(?!${GOES_ON}(?!\\p{L}))\\p{L}[\\p{L}'’.-]*){0,3}`;

/** Nothing but a name follows these. */
const SAID = [
  "my (?:full |first |last )?name(?:['’]s| is)|(?:i am|i['’]m) called|they call me",
  "ich hei(?:ß|ss)e|mein name ist|je m['’]appelle|mon nom est|(?:yo )?me llamo|mi nombre es|mi chiamo",
  "il mio nome (?:è|e)|(?:o )?meu nome (?:é|e)|(?:eu )?me chamo|ik heet|mijn naam is|nazywam si[ęe]|mam na imi[ęe]",
  "(?:benim )?(?:adım|ismim)|(?:ad|isim) soyad[ıi]?",
].join("|");
/** A name may follow these, and then it begins with a capital. */
const MAYBE_SAID = [
  "i am|i['’]?m|this is|it['’]?s|ich bin|hier ist|hier spricht|je suis|ici|soy|sono|(?:eu )?sou(?: o| a)?|ik ben",
  "jestem|z tej strony|ben|dear|hi|hello|hallo|bonjour|hola|ciao|olá|cześć|merhaba",
].join("|");
const LABELS = [
  "name|recipient|addressee|attn|contact|customer|empfänger|kunde|destinataire|nom|prénom|nombre|destinatario",
  "nome|cognome|naam|ontvanger|imię|nazwisko|odbiorca|alıcı|isim",
].join("|");
const TITLES = [
  "mr|mrs|ms|miss|mx|dr|prof|sir|madam|herrn?|frau|familie|fam|mme|mlle|madame|monsieur|sra?|srta|señora?|don|doña",
  "sig|sig\\.ra|signora?|dott|dona|dhr|mevr|mevrouw|meneer|pani?|państwo|bay|bayan|sayın",
].join("|");
const CLOSINGS = [
  "(?:kind |best |warm )?regards|best(?: wishes)?|sincerely|yours|many thanks|thanks|thank you|cheers|mfg|lg|vg",
  "(?:mit )?(?:freundlichen |vielen |lieben |besten )?grü(?:ß|ss)en?|cordialement|bien à vous|cdlt|atentamente",
  "(?:un )?saludos?|(?:cordiali |distinti )?saluti|atenciosamente|abraços?|(?:met )?(?:vriendelijke )?groet(?:en|jes)?",
  "pozdrawiam|z poważaniem|saygılarımla|sevgiler(?:le)?",
].join("|");

const BEFORE = "(?<!\\p{L})";
const spaced = (leads: string, name: string) => new RegExp(`${BEFORE}(?:${anyCase(leads)})[\\s:]+(${name})`, "gu");

const LATIN = [
  new RegExp(`${BEFORE}(?:${SAID})[\\s:]+(${ANY_NAME})`, "giu"),
  spaced(MAYBE_SAID, NAME),
  new RegExp(`${BEFORE}(?:${anyCase(LABELS)})\\s*:\\s*(${NAME})`, "gu"),
  new RegExp(`${BEFORE}(?:${anyCase(TITLES)})\\.?\\s+(${NAME})`, "gu"),
  new RegExp(`${BEFORE}(?:${anyCase(CLOSINGS)})[\\s,.!–-]+(${NAME})\\s*$`, "gmu"),
  new RegExp(`${BEFORE}(?:${anyCase("to|for|from|by|attn|pour|para|per|voor|dla|do|od")})\\s+(${FULL_NAME})`, "gu"),
  new RegExp(`(?:^|[,.!?]\\s*)(${FULL_NAME})\\s+here(?!\\p{L})`, "gu"),
  /(?<!\p{L})(\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+)?)\s+(?:Bey|Hanım|bey|hanım)(?!\p{L})/gu,
];

/** After "I am" alone, Chinese, Korean and Arabic need a name to be known as one. */
const HAN_SURNAME =
  "[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭田董袁潘蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范范金石廖贾賈夏韦韋方白邹鄒孟熊秦邱江尹薛闫段雷侯龙龍陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴武戴莫孔]";
const HANGUL_SURNAME = "[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구]";
const ARABIC_NAME =
  "(?:محمد|أحمد|احمد|علي|حسن|حسين|عمر|خالد|عبد\\s?[\\p{Script=Arabic}]+|يوسف|إبراهيم|ابراهيم|سعيد|سالم|فهد|سلطان|فاطمة|مريم|سارة|ليلى|نورة|نور|هند|عائشة|خديجة|زينب|هدى|منى|رنا)";

const OTHERS = [
  /(?:我叫|名字是|名叫|姓名|收件人|收货人|收貨人|联系人|聯絡人)(?:是|为|為)?\s*[:：]?\s*(?![你他她它的我们們客])([\p{Script=Han}·]{2,4}|[A-Z][\p{L} ]{1,30})/gu,
  new RegExp(
    `(?:我是|这是|這是|我姓${HAN_SURNAME}[,，]?叫)\\s*(${HAN_SURNAME}\\p{Script=Han}{1,2})(?!\\p{Script=Han}{3})`,
    "gu",
  ),
  /(?:[,，]叫)([\p{Script=Han}]{2,3})/gu,
  /([\p{Script=Han}]{1,3})(?:先生|女士|小姐|太太)/gu,
  /(?:^|[、。「\s]|名前は|氏名は|私は)([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,8}?)(?:と申します|といいます|と言います)/gu,
  /(?:^|[、。「\s]|名前は|氏名は|私は)([\p{Script=Han}\p{Script=Katakana}]{2,8})です(?=[。、\s]|$)/gu,
  /(?:お?名前|氏名|宛名|受取人)\s*[:：は]\s*([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー ]{2,10}?)(?=です|と|[。、\n]|$)/gu,
  /([\p{Script=Han}\p{Script=Katakana}]{1,5})(?:様|さん|氏)/gu,
  /(?:제 이름은|이름은?|성함은?|받는 ?사람은?|수취인은?)\s*[:：]?\s*([\p{Script=Hangul}]{2,5}?)(?=입니다|이에요|예요|이라고|라고|[\s,.]|$)/gu,
  new RegExp(`저는\\s*(${HANGUL_SURNAME}\\p{Script=Hangul}{1,2})(?:입니다|이에요|예요|이라고|라고)`, "gu"),
  new RegExp(`(${HANGUL_SURNAME}\\p{Script=Hangul}{1,2})\\s?(?:씨|님)`, "gu"),
  /(?:اسمي|أنا اسمي|معك|معكم|اسم المستلم|الاسم|السيد|السيدة|الأستاذ|الأستاذة)\s*:?\s+([\p{Script=Arabic}]{2,}(?:\s+[\p{Script=Arabic}]{2,})?)/gu,
  new RegExp(`أنا\\s+(${ARABIC_NAME}(?:\\s+[\\p{Script=Arabic}]{2,})?)(?![\\p{Script=Arabic}])`, "gu"),
];

/** Words with a capital after "I am" and the like that are no names. */
const NOT_NAMES =
  /^(?:I|The|A|An|My|Your|Order|Bestellung|There|This|That|It|Team|Warmline|Sorry|Happy|Sad|Angry|Not|So|Very|Kunde|Kundin|Stammkunde|Stammkundin|Student|Studentin|고객|담당자|客服|白|黒|赤)$/u;

export function findNames(text: string): string[] {
  const found = [...LATIN, ...OTHERS].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => (match[1] ?? "").trim().replace(/[.,]+$/u, "")),
  );
  const names = found.filter((name) => name.length > 1 && !NOT_NAMES.test(name));
  // "Anna Berg" is Anna too, later on.
  return [...new Set(names.flatMap((name) => [name, ...name.split(/\s+/u).filter((part) => part.length > 2)]))];
}

/** Either case for the lead-in, while the name itself must begin with a capital. */
function anyCase(pattern: string): string {
  return pattern.replace(/(?<!\\)\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase().slice(0, 1)}]`);
}
