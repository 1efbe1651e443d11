import type { Locale } from "../../../contract/chat";

/**
 * Short answers. They are looked up in every language at once, for an "ok" or a "ja" says nothing of the language,
 * and shoppers answer in whichever comes first. `filler` may stand beside an answer and change nothing.
 */
interface Answers {
  yes: string;
  no: string;
  filler: string;
}

export const ANSWERS: Record<Exclude<Locale, "zh-TW">, Answers> = {
  en: {
    yes: "yes|yea|yeah|yeh|yep|yup|yess|ya|yas|aye|y|ok|okay|okey|okie|k|kk|sure|sure thing|of course|certainly|definitely|absolutely|correct|right|that right|thats right|its right|a yes|that is right|exactly|indeed|true|thats true|it is true|is true|agreed|agree|i agree|affirmative|confirm|confirmed|i confirm|go ahead|go for it|do it|please do|proceed|sounds good|sounds great|sounds perfect|sounds fine|sound good|looks good|perfect|great|good|very good|fine|its fine|that is fine|thats fine|thats good|all good|why not|by all means|alright|all right|cool|awesome|facts|you are right|youre right|not wrong|yes please|lets do it|works for me|that works|fair enough|without a doubt|no doubt|positive|i do|i am sure|im sure|sure is|for sure|already|excellent|wonderful|nice|lovely|amazing|thats it|thats the one",
    no: "no|nope|nah|naw|nay|non|noo|never|not really|no thanks|no thank you|no way|not at all|not now|not yet|not that|not quite|not exactly|not happening|negative|i refuse|refuse|reject|i reject|decline|i decline|disagree|i disagree|dont think so|do not think so|do not think that is|dont think that is|not think|id rather not|rather not|prefer not|would prefer not|absolutely not|a no|of course not|certainly not|wrong|not right|not correct|thats wrong|incorrect|false|invalid|hell no|hell nah|none|neither|n|not|no more|dont|do not|not even close|not interested|not true|isnt right|isnt true|im good",
    filler:
      "please|pls|plz|oh|well|um|uh|hmm|thanks|thank you|bro|buddy|mate|man|dude|dear|sir|madam|babe|honey|that|it|this|the|to me|for now|then|just|i|me|am|is|do|you|a|one|so|and|with|that one|very|much|ah|hey|lol|haha|now|actually|i think|i mean|im|its|thats|know|about that|proper|gotcha",
  },
  es: {
    yes: "sí|derecho|si|sip|sii|claro|claro que sí|por supuesto|de acuerdo|vale|bueno|ok|okey|okay|dale|correcto|exacto|exactamente|así es|eso es|seguro|seguro que sí|desde luego|confirmo|confirmar|confirmado|perfecto|está bien|está bueno|muy bien|bien|adelante|venga|venga sí|hazlo|hágalo|suena bien|suena perfecto|genial|me parece bien|sin duda|cierto|verdad|es verdad|obvio|afirmativo|listo|cómo no|va|es correcto|que es correcto|me gusta|excelente|estupendo|fantástico|sí por favor|estoy de acuerdo|hagámoslo|ya",
    no: "no|nop|nope|no gracias|nunca|jamás|para nada|nada de eso|de ninguna manera|claro que no|por supuesto que no|ni hablar|no quiero|no exactamente|no realmente|no es correcto|no es posible|incorrecto|falso|negativo|rechazar|rechazo|rechazarlo|mejor no|todavía no|ahora no|aún no|tampoco|no lo creo|no creo|no estoy de acuerdo|no más|nada|ni loco|en absoluto|no del todo|qué va|eso no",
    filler: "por favor|gracias|oh|pues|eso|esto|bueno|lo|la|el|ya|mi amor|amigo|muy|que|i|y",
  },
  fr: {
    yes: "oui|droit|déjà|ouii|ouais|ouep|ouai|wi|yep|ok|okay|d accord|dac|dacc|bien sûr|certainement|absolument|exactement|exact|tout à fait|parfait|c est bon|c est ça|c est bien|c est correct|c est juste|correct|confirmer|je confirme|confirmé|vas y|allez y|allez|faites le|fais le|fais ça|avec plaisir|volontiers|ça marche|ça me va|super|génial|très bien|bien|entendu|sans doute|sans aucun doute|évidemment|bien entendu|carrément|bon|sonne bien|ça semble bien|ça sonne bien|vrai|c est vrai|je suis d accord|excellent|oui s il vous plaît|sûr|sure|juste|très bon",
    no: "non|nan|nn|no|non merci|jamais|pas du tout|pas vraiment|pas question|hors de question|surtout pas|bien sûr que non|pas maintenant|pas encore|pas en ce moment|pas tout à fait|pas exactement|pas celui|pas ça|je refuse|refuser|rejeter|je rejette|faux|incorrect|négatif|pas|pas correct|c est faux|ce n est pas|je ne veux pas|je ne crois pas|je ne pense pas|aucun|rien|pas d accord|plutôt pas|certainement pas|absolument pas|pas bien",
    filler:
      "qui|est|c est|s il vous plaît|s il te plaît|svp|stp|merci|oh|ah|bah|ben|bro|mon ami|que|l on|du|pour|elle|moi|alors|et|on|bébé|chéri|cool",
  },
  de: {
    yes: "ja|recht|bereits|jaa|jap|jep|jo|jawohl|joa|ok|okay|oki|klar|na klar|sicher|aber sicher|natürlich|gerne|gern|genau|richtig|stimmt|das stimmt|korrekt|exakt|einverstanden|in ordnung|passt|das passt|perfekt|super|großartig|toll|gut|sehr gut|das ist gut|das ist richtig|klingt gut|klingt perfekt|hört sich gut an|bestätigen|bestätige|ich bestätige|bestätigt|mach das|machen sie das|mach es|machs|mach mal|los|nur zu|weiter|ja bitte|bitte ja|selbstverständlich|auf jeden fall|auf alle fälle|unbedingt|alles klar|geht klar|absolut|ohne zweifel|definitiv|wahr|prima|wunderbar|freilich|logo|jo passt",
    no: "nein|nee|nö|ne|nope|niemals|nie|auf keinen fall|keinesfalls|bloß nicht|lieber nicht|nein danke|danke nein|jetzt nicht|noch nicht|nicht|gar nicht|überhaupt nicht|nicht wirklich|nicht ganz|nicht genau|das nicht|das stimmt nicht|stimmt nicht|falsch|das ist falsch|nicht richtig|ablehnen|ich lehne ab|abgelehnt|verweigern|negativ|kein|keine|keineswegs|natürlich nicht|nicht einmal|nicht möglich|möchte ich nicht|will ich nicht|unmöglich",
    filler:
      "bitte|danke|oh|ach|na|doch|dann|mal|das|liebling|schatz|für jetzt|also|ist|jetzt|alter|mehr|so|kumpel|cool",
  },
  it: {
    yes: "sì|diritto|già|si|sisi|certo|certamente|certo che sì|ok|okay|va bene|d accordo|esatto|esattamente|giusto|è giusto|corretto|è corretto|perfetto|confermo|confermare|confermato|assolutamente|assolutamente sì|sicuro|sicuramente|naturalmente|ovvio|ovviamente|volentieri|procedi|proceda|andiamo|andare avanti|vai|fallo|lo faccia|fai pure|bene|molto bene|benissimo|ottimo|grande|senza dubbio|suona bene|suona perfetto|che suona bene|mi va bene|buono|vero|è vero|sono d accordo|per me va bene|come no|eccome|sì per favore|fantastico|eccellente|magari",
    no: "no|nono|no grazie|mai|assolutamente no|certo che no|per niente|per nulla|affatto|niente affatto|non ora|non adesso|non ancora|non proprio|non esattamente|non è vero|non è giusto|non è corretto|sbagliato|falso|rifiuto|rifiutare|non voglio|non mi piace|non credo|non penso|meglio di no|direi di no|neanche per sogno|nemmeno|negativo|nessuno|non|non che|non quello|non sono d accordo|neanche|macché|impossibile",
    filler:
      "per favore|perfavore|grazie|oh|beh|eh|allora|dai|che|uno|per ora|piccola|amico|su|sul|cool|fratello|tesoro|ma|mi",
  },
  "pt-BR": {
    yes: "sim|direito|já|simm|s|ss|ok|okay|claro|claro que sim|com certeza|certeza|certo|isso|isso mesmo|exato|exatamente|correto|está certo|tá certo|tá bom|ta bom|está bem|tudo bem|beleza|blz|pode|pode ser|pode sim|pode fazer|perfeito|confirmo|confirmar|confirmado|positivo|quero|quero sim|aceito|concordo|bora|vamos|vamos lá|manda ver|faça|faz isso|ótimo|excelente|legal|maravilha|fechado|combinado|uhum|aham|é isso|verdade|é verdade|sem dúvida|óbvio|por favor sim|sim por favor|parece bom|ótima ideia",
    no: "não|nao|n|nn|naum|nop|não obrigado|não obrigada|nunca|jamais|de jeito nenhum|claro que não|nem pensar|de forma alguma|agora não|ainda não|não quero|melhor não|prefiro não|negativo|errado|está errado|incorreto|falso|recuso|rejeitar|nada disso|não mesmo|não é isso|nem um pouco|não exatamente|não concordo|acho que não|não aceito|nada|nenhum",
    filler: "por favor|pf|pfv|obrigado|obrigada|ah|oh|então|é|amor|cara|mano|aí|né|o|a|isso|querido|meu bem",
  },
  nl: {
    yes: "ja|jaa|jawel|jep|yep|jup|ok|oké|oke|okay|prima|goed|is goed|dat is goed|klopt|dat klopt|juist|correct|precies|exact|zeker|zeker weten|tuurlijk|natuurlijk|uiteraard|graag|ja graag|akkoord|mee eens|bevestig|bevestigen|ik bevestig|bevestigd|doe maar|ga je gang|ga door|doe het|perfect|top|mooi|heel goed|klinkt goed|absoluut|helemaal goed|helemaal|is prima|inderdaad|jazeker|waar|geen twijfel|fijn|super|uitstekend",
    no: "nee|neen|neuh|nope|nooit|nee bedankt|nee dank je|nee hoor|zeker niet|natuurlijk niet|absoluut niet|helemaal niet|niet echt|niet nu|nu niet|nog niet|liever niet|niet|dat niet|klopt niet|dat klopt niet|fout|verkeerd|onjuist|weigeren|ik weiger|afwijzen|geen|geenszins|niet helemaal|niet precies|niet akkoord|echt niet|in geen geval|negatief|denk het niet|bedankt nee|onmogelijk",
    filler: "alstublieft|alsjeblieft|aub|graag|bedankt|dank je|oh|ach|nou|dan|maar|dat|het|hoor|is|even|schat|maat",
  },
  pl: {
    yes: "tak|taak|no tak|ok|okej|okay|dobrze|dobra|dobra tak|zgoda|zgadza się|zgadzam się|oczywiście|pewnie|jasne|no jasne|pewno|na pewno|dokładnie|słusznie|racja|prawda|to prawda|potwierdzam|potwierdzić|potwierdź|potwierdzone|poproszę|tak poproszę|proszę bardzo|śmiało|zrób to|działaj|idealnie|perfekcyjnie|świetnie|super|bardzo dobrze|brzmi dobrze|może być|niech będzie|chętnie|spoko|absolutnie|bez wątpienia|poprawnie|to dobrze|w porządku|git|no|tak jest|owszem|jak najbardziej",
    no: "nie|niee|niee|nope|nie dziękuję|nie dzięki|nigdy|w żadnym wypadku|absolutnie nie|oczywiście nie|wcale nie|raczej nie|nie teraz|jeszcze nie|nie zgadzam się|nie zgadza się|odmawiam|odrzucam|odrzuć|błędnie|źle|nieprawda|to nieprawda|nie do końca|niezupełnie|nie bardzo|nie chcę|nie sądzę|żaden|żadne|nic z tego|mowy nie ma|niemożliwe|na pewno nie",
    filler: "proszę|prosze|dziękuję|dzięki|oh|ach|to|no|więc|tego|bardzo|kochanie|stary",
  },
  tr: {
    yes: "evet|ewet|evt|he|hee|hı hı|tamam|tmm|tamamdır|ok|okey|olur|olsun|tabii|tabi|tabii ki|tabiki|elbette|kesinlikle|doğru|aynen|aynen öyle|haklısın|onaylıyorum|onayla|onaylamak|onay|kabul|kabul ediyorum|kabul et|peki|pekala|iyi|çok iyi|güzel|harika|mükemmel|süper|hadi|devam|devam et|yap|yapın|lütfen evet|evet lütfen|isterim|şüphesiz|uygun|bana uyar|kulağa hoş geliyor|anlaştık|kuşkusuz|var",
    no: "hayır|hayir|hyr|yok|yoo|olmaz|istemiyorum|istemem|asla|hiç|hiçbir zaman|kesinlikle hayır|tabii ki hayır|şimdi değil|henüz değil|daha değil|değil|pek değil|tam değil|tam olarak değil|doğru değil|yanlış|reddediyorum|reddet|kabul etmiyorum|hayır teşekkürler|gerek yok|onaylamıyorum|mümkün değil|imkansız|sanmıyorum|cık|na mümkün",
    filler: "lütfen|teşekkürler|teşekkür ederim|ya|ama|o|bu|şu|canım|abi|kardeşim|hocam|ki|oh|ah|sağol",
  },
  ar: {
    yes: "نعم|ايوه|أيوه|ايوا|أيوا|ايه|إيه|اه|آه|أجل|اجل|اكيد|أكيد|بالتأكيد|بالتاكيد|طبعا|طبعاً|تمام|اوكي|أوكي|اوك|ok|موافق|موافقة|صح|صحيح|هذا صحيح|بالضبط|مضبوط|حسنا|حسناً|ماشي|تفضل|أكد|أؤكد|اؤكد|تأكيد|ممتاز|رائع|جيد|كويس|حلو|زين|يلا|افعل|اعملها|سوها|بلا شك|من دون شك|يبدو جيدا|نعم من فضلك|ابشر|خلاص تمام|عظيم",
    no: "لا|لأ|لاء|كلا|لا شكرا|لا شكراً|أبدا|ابدا|أبداً|مستحيل|غير صحيح|خطأ|غلط|لا اريد|لا أريد|مش عايز|مو عايز|ما ابي|ما أبغى|ما بدي|ليس الآن|مو الحين|مش دلوقتي|مش الان|ليس بعد|أرفض|ارفض|رفض|ليس تماما|ليس بالضبط|لا أوافق|لا اوافق|غير موافق|مو موافق|مش موافق|بالطبع لا|طبعا لا|اكيد لا|على الإطلاق|مش صح|مو صح",
    filler: "من فضلك|لو سمحت|رجاء|شكرا|يا|اخي|أخي|حبيبي|هذا|ذلك|بس|والله|طيب|يعني",
  },
  ja: {
    yes: "はい|はーい|うん|ええ|そう|そうです|そうですね|そのとおり|その通り|その通りです|正しい|正しいです|合ってます|合っています|了解|了解です|了解しました|わかりました|分かりました|承知しました|ok|オーケー|オッケー|おk|お願いします|おねがいします|お願い|もちろん|もちろんです|ぜひ|是非|いいですよ|いいよ|良いです|それでいいです|それでお願いします|それで|大丈夫|問題ありません|問題ないです|確認しました|確定|同意|同意します|賛成|完璧|完璧です|素晴らしい|進めて|進めてください|やって|やってください|間違いありません|間違いない|確かに|いいね|イエス|よろしい|よろしくお願いします|よろしく",
    no: "いいえ|いえ|いや|いやです|ううん|違う|違います|ちがう|ちがいます|違いますよ|だめ|ダメ|だめです|ダメです|駄目|嫌|嫌です|嫌だ|けっこうです|結構です|遠慮します|遠慮しておきます|拒否|拒否します|断る|断ります|お断り|お断りします|ノー|まだ|今はいい|今は|まったく|全然|全く違う|正しくない|正しくありません|間違い|間違いです|不要|不要です|決して|絶対|したくない|したくありません|しない|しません|そうではありません|そうじゃない|やらない|反対|無理|ありえない",
    filler: "ください|です|ます|ね|よ|あの|えっと|ありがとう|ございます|それ|これ|どうも|さん|が|は|で|に",
  },
  ko: {
    yes: "네|넵|넹|넴|예|응|어|그래|그래요|그럼요|그럼|맞아|맞아요|맞습니다|맞음|좋아|좋아요|좋습니다|ㅇㅇ|ㅇㅋ|ㅇㅋㅇㅋ|오케이|오키|ok|ㅇ|알겠어요|알겠습니다|물론|물론이죠|물론입니다|당연|당연하죠|당연하지|그렇습니다|그렇게해주세요|그렇게|해주세요|해줘|진행해주세요|진행|확인|확인했습니다|확인요|동의|동의합니다|완벽|완벽해요|훌륭|괜찮아요|괜찮습니다|정확|정확해요|정확합니다|부탁드려요|부탁합니다|부탁해요|부탁|확실|확실해요|의심|넵넵|네네|웅|굿|사실|그러죠",
    no: "아니|아니요|아니오|아뇨|아닙니다|아니에요|아님|ㄴㄴ|노|싫어|싫어요|싫습니다|안해|안해요|안할래요|안돼|안돼요|안됩니다|절대|절대안|전혀|틀려요|틀렸어요|틀렸습니다|거절|거절합니다|거부|거부합니다|원하지않아요|원하지|필요없어요|됐어요|아직|아직요|지금은아니|나중에|별로|글쎄|아닌데|아닌데요|아니거든요|반대|불가능",
    filler: "요|감사합니다|고마워|제발|그|저|음|아|오|좀|그냥|합니다|해요|에요|이요|안|ㅋㅋ|ㅎㅎ",
  },
  "zh-CN": {
    yes: "是|权利|已经|是的|是啊|是呀|对|对的|对啊|对呀|好|好的|好吧|好啊|好呀|好滴|好哒|好嘞|嗯|嗯嗯|恩|行|行吧|可以|可以的|可|没错|没问题|当然|当然可以|确定|我确定|确认|同意|肯定|肯定是|毫无疑问|正确|完美|很好|这很好|太好了|太棒了|不错|听起来不错|听上去不错|听起来很好|听上去很好|去吧|做吧|继续|就这样吧|ok|OK|要|要的|需要|明白|了解|收到|成|中|得|还行|还可以|没毛病|有道理|酷|很酷|赞|棒|真的|那是真的|是真的|好主意|那就这样|没有疑问|请继续|必须的|必须|愿意|非常好|请做",
    no: "不|不是|不对|不要|不用|不行|不可以|不好|不想|没有|没|不是的|不需要|不同意|不愿意|拒绝|我拒绝|拒绝它|否|否定|错|错了|不正确|不完全是|不完全|不太是|一点也不|一点都不|绝不|绝对不|从不|永不|从来没有|不可能|别|算了吧|暂时不|现在不|以后再说|还没|不了|不要了|免了|不太好|不怎么|不会|不确认|才不|并不是|并没有|不能|不接受|永远不|决不",
    filler: "请|谢谢|你|它|的|了|吧|啊|呢|哦|噢|喔|那个|这个|我|哥|亲|很|呀|啦|嘛|吗|就|都|也|那|这|更多",
  },
};

/** Answers without words. */
export const EMOJI_ANSWERS: { yes: string; no: string; thanks: string; hi: string } = {
  yes: "👍 👌 ✅ ✔ 🆗 💯 🙆 🙆‍♀️ 🙆‍♂️ ☑",
  no: "👎 ❌ 🙅 🙅‍♀️ 🙅‍♂️ 🚫 ✖",
  thanks: "🙏 ❤ 💕 🥰 😘",
  hi: "👋",
};
