import { describe, expect, it } from "vitest";
import type { Locale } from "~/contract/chat";
import { LOCALES } from "~/i18n/languages";
import { read, SURE, sureKind, type ChangeKind, type ReturnKind } from "~/assistant/reading";

/** Made up by us: one of each kind per language, as a shopper might put it. */
const CHANGES: Record<Locale, Record<ChangeKind, string>> = {
  en: {
    cancel: "I want to cancel my order",
    address: "can you change the delivery address of my order?",
    items: "please add another mug to my order",
    payment: "can I switch the payment method of my order to PayPal?",
    hurry: "could you speed up my order, I need it faster",
  },
  es: {
    cancel: "quiero cancelar mi pedido",
    address: "¿pueden cambiar la dirección de entrega de mi pedido?",
    items: "quiero añadir una taza a mi pedido",
    payment: "quiero cambiar el método de pago de mi pedido",
    hurry: "¿pueden acelerar mi pedido? lo necesito más rápido",
  },
  fr: {
    cancel: "je voudrais annuler ma commande",
    address: "pouvez-vous changer l’adresse de livraison de ma commande ?",
    items: "je voudrais ajouter une tasse à ma commande",
    payment: "je veux changer le moyen de paiement de ma commande",
    hurry: "pouvez-vous accélérer ma commande ?",
  },
  de: {
    cancel: "ich möchte meine Bestellung stornieren",
    address: "können Sie die Lieferadresse meiner Bestellung ändern?",
    items: "bitte noch eine Tasse zu meiner Bestellung hinzufügen",
    payment: "ich möchte die Zahlungsart meiner Bestellung ändern",
    hurry: "könnt ihr meine Bestellung schneller verschicken?",
  },
  it: {
    cancel: "vorrei annullare il mio ordine",
    address: "potete cambiare l’indirizzo di consegna del mio ordine?",
    items: "vorrei aggiungere una tazza al mio ordine",
    payment: "vorrei cambiare il metodo di pagamento del mio ordine",
    hurry: "potete velocizzare il mio ordine?",
  },
  "pt-BR": {
    cancel: "quero cancelar meu pedido",
    address: "podem mudar o endereço de entrega do meu pedido?",
    items: "quero adicionar uma caneca ao meu pedido",
    payment: "quero mudar a forma de pagamento do meu pedido",
    hurry: "vocês podem agilizar meu pedido?",
  },
  nl: {
    cancel: "ik wil mijn bestelling annuleren",
    address: "kunnen jullie het bezorgadres van mijn bestelling wijzigen?",
    items: "ik wil een mok toevoegen aan mijn bestelling",
    payment: "ik wil de betaalmethode van mijn bestelling wijzigen",
    hurry: "kunnen jullie mijn bestelling sneller versturen?",
  },
  pl: {
    cancel: "chcę anulować zamówienie",
    address: "czy możecie zmienić adres dostawy mojego zamówienia?",
    items: "chcę dodać kubek do zamówienia",
    payment: "chcę zmienić metodę płatności zamówienia",
    hurry: "czy możecie przyspieszyć moje zamówienie?",
  },
  tr: {
    cancel: "siparişimi iptal etmek istiyorum",
    address: "siparişimin teslimat adresini değiştirebilir misiniz?",
    items: "siparişime bir kupa eklemek istiyorum",
    payment: "siparişimin ödeme yöntemini değiştirmek istiyorum",
    hurry: "siparişimi hızlandırabilir misiniz?",
  },
  ja: {
    cancel: "注文をキャンセルしたいです",
    address: "注文の配送先住所を変更できますか",
    items: "注文にマグカップを追加したいです",
    payment: "注文の支払い方法を変更したいです",
    hurry: "注文を早く発送してもらえますか",
  },
  ko: {
    cancel: "주문을 취소하고 싶어요",
    address: "주문 배송지 주소를 변경할 수 있나요?",
    items: "주문에 머그컵을 추가하고 싶어요",
    payment: "주문 결제 수단을 변경하고 싶어요",
    hurry: "주문 좀 빨리 보내 주실 수 있나요?",
  },
  "zh-CN": {
    cancel: "我想取消订单",
    address: "可以修改订单的收货地址吗",
    items: "订单里能再加一个杯子吗",
    payment: "想更改订单的付款方式",
    hurry: "我的订单能加急发货吗",
  },
  "zh-TW": {
    cancel: "我想取消訂單",
    address: "可以修改訂單的收貨地址嗎",
    items: "訂單可以再加一個杯子嗎",
    payment: "想更改訂單的付款方式",
    hurry: "我的訂單可以加急出貨嗎",
  },
  ar: {
    cancel: "أريد إلغاء طلبي",
    address: "هل يمكن تغيير عنوان التوصيل لطلبي؟",
    items: "أريد إضافة كوب إلى طلبي",
    payment: "أريد تغيير طريقة الدفع لطلبي",
    hurry: "هل يمكن تسريع شحن طلبي؟",
  },
};

const RETURNS: Record<Locale, Record<ReturnKind, string>> = {
  en: {
    return: "I'd like to return this lamp",
    exchange: "can I exchange the shirt for another size?",
    damaged: "the lamp I ordered arrived broken",
    wrong: "you sent me the wrong lamp",
    missing: "one item is missing from my order",
  },
  es: {
    return: "quiero devolver esta lámpara",
    exchange: "¿puedo cambiar la camisa por otra talla?",
    damaged: "la lámpara que pedí llegó rota",
    wrong: "me enviaron la lámpara equivocada",
    missing: "falta un artículo en mi pedido",
  },
  fr: {
    return: "je voudrais retourner cette lampe",
    exchange: "puis-je échanger la chemise contre une autre taille ?",
    damaged: "la lampe que j’ai commandée est arrivée cassée",
    wrong: "vous m’avez envoyé la mauvaise lampe",
    missing: "il manque un article dans ma commande",
  },
  de: {
    return: "ich möchte diese Lampe zurückgeben",
    exchange: "kann ich das Hemd gegen eine andere Größe umtauschen?",
    damaged: "die Lampe kam kaputt an",
    wrong: "ihr habt mir die falsche Lampe geschickt",
    missing: "in meiner Bestellung fehlt ein Artikel",
  },
  it: {
    return: "vorrei restituire questa lampada",
    exchange: "posso cambiare la camicia con un’altra taglia?",
    damaged: "la lampada che ho ordinato è arrivata rotta",
    wrong: "mi avete mandato la lampada sbagliata",
    missing: "manca un articolo nel mio ordine",
  },
  "pt-BR": {
    return: "quero devolver esta luminária",
    exchange: "posso trocar a camisa por outro tamanho?",
    damaged: "a luminária que comprei chegou quebrada",
    wrong: "vocês me mandaram a luminária errada",
    missing: "está faltando um item no meu pedido",
  },
  nl: {
    return: "ik wil deze lamp terugsturen",
    exchange: "kan ik het shirt ruilen voor een andere maat?",
    damaged: "de lamp die ik besteld heb kwam kapot aan",
    wrong: "jullie hebben de verkeerde lamp gestuurd",
    missing: "er ontbreekt een artikel in mijn bestelling",
  },
  pl: {
    return: "chcę zwrócić tę lampę",
    exchange: "czy mogę wymienić koszulę na inny rozmiar?",
    damaged: "lampa przyszła uszkodzona",
    wrong: "przysłaliście mi niewłaściwą lampę",
    missing: "w moim zamówieniu brakuje jednego produktu",
  },
  tr: {
    return: "bu lambayı iade etmek istiyorum",
    exchange: "gömleği başka bedenle değiştirebilir miyim?",
    damaged: "sipariş ettiğim lamba kırık geldi",
    wrong: "bana yanlış lamba göndermişsiniz",
    missing: "siparişimde bir ürün eksik",
  },
  ja: {
    return: "このランプを返品したいです",
    exchange: "シャツを別のサイズに交換できますか",
    damaged: "注文したランプが壊れて届きました",
    wrong: "違うランプが届きました",
    missing: "注文した商品が一つ足りません",
  },
  ko: {
    return: "이 램프 반품하고 싶어요",
    exchange: "셔츠를 다른 사이즈로 교환할 수 있나요?",
    damaged: "주문한 램프가 깨져서 왔어요",
    wrong: "다른 램프가 잘못 왔어요",
    missing: "주문한 상품 중 하나가 빠졌어요",
  },
  "zh-CN": {
    return: "这个台灯我想退货",
    exchange: "衬衫可以换个尺码吗",
    damaged: "收到的台灯是坏的",
    wrong: "你们发错台灯了",
    missing: "我的订单少了一件商品",
  },
  "zh-TW": {
    return: "這個檯燈我想退貨",
    exchange: "襯衫可以換個尺碼嗎",
    damaged: "收到的檯燈是壞的",
    wrong: "你們寄錯檯燈了",
    missing: "我的訂單少了一件商品",
  },
  ar: {
    return: "أريد إرجاع هذا المصباح",
    exchange: "هل يمكنني استبدال القميص بمقاس آخر؟",
    damaged: "المصباح الذي طلبته وصل مكسورا",
    wrong: "أرسلتم لي المصباح الخطأ",
    missing: "هناك منتج ناقص في طلبي",
  },
};

const readIn = (text: string, conversationLocale: Locale) =>
  read(text, { orderNamePrefix: "#", orderNameSuffix: "", conversationLocale });

describe.each(LOCALES)("the kind of a matter in %s", (locale) => {
  it.each(Object.entries(CHANGES[locale]))("a change: %s", (kind, text) => {
    const { intents, changeKinds } = readIn(text, locale);
    expect(intents[0]?.intent, JSON.stringify(intents)).toBe("change_order");
    expect(sureKind(changeKinds), JSON.stringify(changeKinds)).toBe(kind);
  });

  it.each(Object.entries(RETURNS[locale]))("a return: %s", (kind, text) => {
    const { intents, returnKinds } = readIn(text, locale);
    expect(["return_item", "order_problem"], JSON.stringify(intents)).toContain(intents[0]?.intent);
    expect(sureKind(returnKinds), JSON.stringify(returnKinds)).toBe(kind);
  });
});

describe("kinds", () => {
  it("are all told when there are several, and then none of them is sure", () => {
    const { returnKinds } = readIn("the lamp is broken and one plate is missing from my order", "en");
    expect(
      returnKinds
        .slice(0, 2)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(["damaged", "missing"]);
    expect(sureKind(returnKinds)).toBeNull();
  });

  it("tell what is wanted before what is wrong", () => {
    expect(readIn("my lamp came broken, please send me a replacement", "en").returnKinds[0]?.kind).toBe("exchange");
  });

  it("are not told of what is not meant", () => {
    expect(readIn("where is my order?", "en")).toMatchObject({ changeKinds: [], returnKinds: [] });
    expect(readIn("I don't want to cancel my order, only change the address", "en").changeKinds[0]?.kind).toBe(
      "address",
    );
  });

  it.each<[Locale, string]>([
    ["en", "Something is wrong with my order"],
    ["en", "there is a problem with my order"],
    ["zh-CN", "我的订单有问题"],
    ["zh-TW", "我的訂單有問題"],
    ["de", "mit meiner Bestellung stimmt etwas nicht"],
  ])("are not guessed from a problem that is not named: %s %s", (locale, text) => {
    expect(sureKind(readIn(text, locale).returnKinds)).toBeNull();
  });

  it("are sure from the same score as intents", () => {
    expect(sureKind([{ kind: "cancel", score: SURE }])).toBe("cancel");
    expect(sureKind([{ kind: "cancel", score: SURE - 0.01 }])).toBeNull();
    expect(sureKind([])).toBeNull();
  });
});

describe("an order to be paid otherwise", () => {
  it.each<[Locale, string]>([
    ["en", "I want to pay order #1001 with another card"],
    ["en", "can I pay #1001 with a different card"],
    ["en", "I'd like to use another payment method for order 1001"],
    ["en", "change payment of 1001"],
    ["es", "quiero pagar el pedido 1001 con otra tarjeta"],
    ["es", "otro método de pago para el pedido #1001"],
    ["es", "cambiar el pago del pedido 1001"],
    ["fr", "je veux payer la commande 1001 avec une autre carte"],
    ["fr", "un autre moyen de paiement pour la commande 1001"],
    ["fr", "changer le paiement de la 1001"],
    ["de", "ich möchte Bestellung 1001 mit einer anderen Karte bezahlen"],
    ["de", "eine andere Zahlungsart für Bestellung 1001"],
    ["de", "Zahlung von 1001 ändern"],
    ["it", "voglio pagare l'ordine 1001 con un'altra carta"],
    ["it", "un altro metodo di pagamento per l'ordine 1001"],
    ["it", "cambiare il pagamento dell'ordine 1001"],
    ["pt-BR", "quero pagar o pedido 1001 com outro cartão"],
    ["pt-BR", "outra forma de pagamento para o pedido 1001"],
    ["pt-BR", "mudar o pagamento do pedido 1001"],
    ["nl", "ik wil bestelling 1001 met een andere kaart betalen"],
    ["nl", "een andere betaalmethode voor bestelling 1001"],
    ["nl", "betaling van 1001 wijzigen"],
    ["pl", "chcę zapłacić za zamówienie 1001 inną kartą"],
    ["pl", "inna metoda płatności dla zamówienia 1001"],
    ["pl", "zmienić płatność za zamówienie 1001"],
    ["tr", "1001 numaralı siparişi başka bir kartla ödemek istiyorum"],
    ["tr", "1001 siparişi için farklı ödeme yöntemi"],
    ["tr", "1001 ödemesini değiştir"],
    ["ja", "注文1001を別のカードで払いたい"],
    ["ja", "1001の支払い方法を変更したい"],
    ["ja", "1001を他の支払い方法にしたい"],
    ["ko", "주문 1001을 다른 카드로 결제하고 싶어요"],
    ["ko", "1001 결제수단 변경해주세요"],
    ["ko", "1001번 다른 결제 방법으로 할게요"],
    ["zh-CN", "我想用另一张卡付订单1001"],
    ["zh-CN", "订单1001换一张卡支付"],
    ["zh-CN", "订单1001能换个付款方式吗"],
    ["zh-TW", "我想用另一張卡付訂單1001"],
    ["zh-TW", "訂單1001能換付款方式嗎"],
    ["ar", "أريد دفع الطلب 1001 ببطاقة أخرى"],
    ["ar", "طريقة دفع أخرى للطلب 1001"],
    ["ar", "تغيير الدفع للطلب 1001"],
  ])("is a change of its payment in %s: “%s”", (conversationLocale, text) => {
    const reading = read(text, { orderNamePrefix: "#", orderNameSuffix: "", conversationLocale });
    expect(reading.intents[0]?.intent).toBe("change_order");
    expect(reading.confidence).toBeGreaterThanOrEqual(SURE);
    expect(sureKind(reading.changeKinds)).toBe("payment");
  });

  it.each<[Locale, string]>([
    ["en", "do you accept other payment methods?"],
    ["de", "welche anderen Zahlungsarten gibt es?"],
    ["es", "¿aceptan otras formas de pago?"],
    ["ja", "他の支払い方法はありますか"],
    ["zh-CN", "可以用其他支付方式吗"],
  ])("is not meant by a question about the shop in %s: “%s”", (conversationLocale, text) => {
    const { intents, confidence } = read(text, { orderNamePrefix: "#", orderNameSuffix: "", conversationLocale });
    expect(confidence >= SURE && intents[0]?.intent === "change_order", JSON.stringify(intents)).toBe(false);
  });
});

describe("what is wanted, in a few tired words", () => {
  it.each<[Locale, string, ChangeKind | ReturnKind]>([
    ["en", "the jumper is way too tight want a bigger one", "exchange"],
    ["en", "u sent me the wrong colour", "wrong"],
    ["en", "moved house last week can you send 1001 to my new place", "address"],
    ["es", "el jersey me queda apretado quiero una talla mas", "exchange"],
    ["es", "me he mudado mandad el 1001 a mi casa nueva", "address"],
    ["fr", "le pull est trop serré je voudrais la taille au dessus", "exchange"],
    ["fr", "vous m'avez envoyé la mauvaise couleur", "wrong"],
    ["fr", "j'ai déménagé envoyez la 1001 à ma nouvelle adresse", "address"],
    ["de", "pulli zu eng brauch ne nummer grösser", "exchange"],
    ["de", "ihr habt mir die falsche farbe geschickt", "wrong"],
    ["de", "bin umgezogen 1001 bitte an neue adresse", "address"],
    ["it", "il maglione è troppo stretto vorrei una taglia in più", "exchange"],
    ["it", "mi avete mandato il colore sbagliato", "wrong"],
    ["it", "ho traslocato mandate il 1001 alla nuova casa", "address"],
    ["pt-BR", "o casaco ficou apertado quero um número maior", "exchange"],
    ["pt-BR", "me mandaram a cor errada", "wrong"],
    ["pt-BR", "me mudei manda o 1001 pra casa nova", "address"],
    ["nl", "trui zit te strak wil een maat groter", "exchange"],
    ["nl", "jullie hebben de verkeerde kleur gestuurd", "wrong"],
    ["pl", "sweter za ciasny chcę większy rozmiar", "exchange"],
    ["pl", "wysłaliście zły kolor", "wrong"],
    ["pl", "przeprowadziłam się wyślijcie 1001 na nowy adres", "address"],
    ["tr", "kazak dar geldi bir beden büyüğünü istiyorum", "exchange"],
    ["tr", "yanlış renk yollamışsınız", "wrong"],
    ["tr", "taşındım 1001 yeni adresime gelsin", "address"],
    ["ja", "セーターきつい 一つ大きいのに替えて", "exchange"],
    ["ja", "色違うの届いたんだけど", "wrong"],
    ["ko", "니트가 너무 껴요 한 치수 큰 걸로 바꿔줘요", "exchange"],
    ["ko", "색깔 다른 걸 보내셨네요", "wrong"],
    ["ko", "이사했어요 1001 새 집으로 보내주세요", "address"],
    ["zh-CN", "毛衣太紧了想换大一码", "exchange"],
    ["zh-CN", "你们颜色发错了", "wrong"],
    ["zh-TW", "毛衣太緊想換大一號", "exchange"],
    ["zh-TW", "你們寄錯顏色", "wrong"],
    ["ar", "الكنزة ضيقة أبغى مقاس أكبر", "exchange"],
    ["ar", "أرسلتوا لي لون غلط", "wrong"],
    ["ar", "انتقلت لبيت جديد ارسلوا 1001 على العنوان الجديد", "address"],
  ])("is told in %s: “%s” is %s", (conversationLocale, text, kind) => {
    const { changeKinds, returnKinds } = read(text, { orderNamePrefix: "#", orderNameSuffix: "", conversationLocale });
    expect([...changeKinds, ...returnKinds][0]?.kind).toBe(kind);
  });
});
