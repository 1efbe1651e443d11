import { randomUUID } from "node:crypto";
import { cutPassages } from "~/knowledge/cut-passages";
import type { KnowledgeKind } from "~/knowledge/find-passage";
import { storeDocument } from "~/knowledge/store-document";
import { forShop } from "~/platform/database";

/** Puts one published text into a shop, as a sync would. */
export async function publish(
  shopId: string,
  locale: string,
  title: string,
  html: string,
  kind: KnowledgeKind = "policy",
): Promise<string> {
  const ref = `gid://shopify/Page/${randomUUID()}`;
  await forShop(shopId, (tx) =>
    storeDocument(tx, shopId, {
      ...{ kind, ref, locale, title, text: html, changedAt: new Date("2026-09-01T09:00:00Z") },
      url: `https://shop.example/${encodeURIComponent(title)}`,
      passages: cutPassages(html, locale),
    }),
  );
  return ref;
}

/** Rules of a shop in one language: returns, shipping, payment, care; each section says one thing. */
export const TEXTS: Record<string, [title: string, html: string][]> = {
  en: [
    [
      "Returns and refunds",
      "<p>You have 30 days from delivery to send something back.</p><h3>What cannot come back</h3><ul><li>soap and opened candles</li><li>gift cards</li></ul><h3>When the money comes</h3><p>We refund within 3 working days of the arrival of your parcel.</p><h3>Exchanges</h3><p>We swap sizes and colours free of charge.</p>",
    ],
    [
      "Shipping",
      "<h3>Time</h3><p>Parcels inside Ireland are delivered in 1 to 3 working days.</p><h3>Cost</h3><p>Shipping costs €5 and is free from €80.</p><h3>Customs</h3><p>Outside the EU you may have to pay duties on arrival.</p>",
    ],
    ["Payment", "<p>We take cards, PayPal and Klarna.</p>"],
    [
      "Care",
      "<h3>Wool</h3><p>Wash wool by hand, cold, and dry it flat.</p><h3>Linen</h3><p>Linen may be washed at 40 °C.</p>",
    ],
  ],
  de: [
    [
      "Rückgabe und Erstattung",
      "<p>Sie können Artikel innerhalb von 30 Tagen nach der Lieferung zurückschicken.</p><h3>Ausgenommen</h3><p>Seife, Kerzen und Geschenkkarten nehmen wir nicht zurück.</p><h3>Erstattung</h3><p>Das Geld erhalten Sie innerhalb von 3 Werktagen nach Eingang der Sendung.</p>",
    ],
    [
      "Versand",
      "<h3>Lieferzeit</h3><p>Pakete innerhalb Deutschlands sind 2 bis 4 Werktage unterwegs.</p><h3>Versandkosten</h3><p>Der Versand kostet 5 € und ist ab 80 € kostenlos.</p>",
    ],
    ["Zahlung", "<p>Wir nehmen Kreditkarten, PayPal und Überweisung.</p>"],
    ["Pflege", "<p>Wolle waschen Sie kalt und von Hand.</p>"],
  ],
  fr: [
    [
      "Retours et remboursements",
      "<p>Vous avez 30 jours après la livraison pour nous renvoyer un article.</p><h3>Remboursement</h3><p>Nous vous remboursons sous 3 jours ouvrés après réception du colis.</p>",
    ],
    [
      "Livraison",
      "<h3>Délais</h3><p>Un colis met de 2 à 4 jours ouvrés en France.</p><h3>Frais</h3><p>Les frais de port sont de 5 €, gratuits dès 80 €.</p>",
    ],
    ["Paiement", "<p>Nous acceptons les cartes bancaires, PayPal et le virement.</p>"],
    ["Entretien", "<p>Lavez la laine à la main, à froid.</p>"],
  ],
  "zh-CN": [
    [
      "退换货政策",
      "<p>收到商品后30天内可以退货。</p><h3>不可退货的商品</h3><p>香皂、开封的蜡烛和礼品卡不能退货。</p><h3>退款时间</h3><p>我们收到退货后3个工作日内退款。</p>",
    ],
    [
      "配送说明",
      "<h3>配送时间</h3><p>国内订单2到4个工作日送达。</p><h3>运费</h3><p>运费为15元，满199元包邮。</p><h3>海外配送</h3><p>我们可以配送到日本和韩国。</p>",
    ],
    ["支付方式", "<p>我们接受支付宝、微信支付和信用卡。</p>"],
    ["保养", "<p>羊毛制品请用冷水手洗。</p>"],
  ],
  ja: [
    [
      "返品・返金について",
      "<p>商品到着後30日以内であれば返品できます。</p><h3>返品できない商品</h3><p>石けん、開封済みのキャンドル、ギフトカードは返品できません。</p><h3>返金の時期</h3><p>返品の到着後、3営業日以内に返金いたします。</p>",
    ],
    [
      "配送について",
      "<h3>お届け日数</h3><p>国内は2〜4営業日でお届けします。</p><h3>送料</h3><p>送料は500円、8,000円以上のご注文で無料です。</p>",
    ],
    ["お支払い方法", "<p>クレジットカード、銀行振込、PayPayがご利用いただけます。</p>"],
    ["お手入れ", "<p>ウールは冷たい水で手洗いしてください。</p>"],
  ],
  ko: [
    [
      "반품 및 환불",
      "<p>상품을 받은 날부터 30일 이내에 반품할 수 있습니다.</p><h3>환불 시기</h3><p>반품 상품이 도착하면 3영업일 이내에 환불해 드립니다.</p>",
    ],
    [
      "배송 안내",
      "<h3>배송 기간</h3><p>국내 배송은 2~4영업일 걸립니다.</p><h3>배송비</h3><p>배송비는 3,000원이며 5만 원 이상은 무료입니다.</p>",
    ],
    ["결제 방법", "<p>신용카드, 계좌이체, 카카오페이로 결제할 수 있습니다.</p>"],
    ["관리 방법", "<p>울 제품은 찬물로 손세탁해 주세요.</p>"],
  ],
  ar: [
    [
      "سياسة الإرجاع والاسترداد",
      "<p>يمكنك إرجاع المنتجات خلال 30 يومًا من تاريخ الاستلام.</p><h3>استرداد المبلغ</h3><p>نعيد المبلغ خلال 3 أيام عمل من وصول المنتج إلينا.</p>",
    ],
    [
      "الشحن والتوصيل",
      "<h3>مدة التوصيل</h3><p>تصل الطرود خلال 2 إلى 4 أيام عمل.</p><h3>تكلفة الشحن</h3><p>رسوم الشحن 20 ريالًا، ومجانًا للطلبات فوق 300 ريال.</p>",
    ],
    ["طرق الدفع", "<p>نقبل بطاقات الائتمان ومدى والتحويل البنكي.</p>"],
    ["العناية", "<p>اغسل الصوف بالماء البارد يدويًا.</p>"],
  ],
};
