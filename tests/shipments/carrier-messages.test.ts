import { describe, expect, it } from "vitest";
import { meaningOf } from "~/shipments/carrier-messages";

describe("a carrier's message", () => {
  it.each([
    "Returned to sender",
    "The package is being returned to shipper",
    "Parcel refused or not collected; on its way back to the sender.",
    "RTS - unclaimed",
    "Die Sendung wird an den Absender zurückgesandt",
    "Rücksendung an den Absender eingeleitet",
    "Votre colis est retourné à l’expéditeur",
    "Renvoi à l'expéditeur en cours",
    "Devuelto al remitente",
    "En proceso de devolución al remitente",
    "Spedizione restituita al mittente",
    "Objeto devolvido ao remetente",
    "Zending retour naar afzender",
    "Teruggestuurd naar de afzender",
    "Zwrot do nadawcy",
    "Przesyłka zwrócona do nadawcy",
    "Gönderi göndericiye iade ediliyor",
    "差出人に返送",
    "반송 처리",
    "快件已退回寄件人",
    "退件處理中",
    "تمت إعادة الشحنة إلى المرسل",
  ])("says that the parcel goes back: %s", (message) => {
    expect(meaningOf(message)).toBe("returned_to_sender");
  });

  it.each([
    "If not collected in 7 days the parcel will be returned to sender",
    "Bitte holen Sie das Paket ab, sonst geht es zurück an den Absender",
    "Faute de retrait, il sera retourné à l'expéditeur sinon",
    "保管期限内に受け取りがない場合は差出人に返送します",
    "如未领取将退回寄件人",
  ])("only warns of a return: %s", (message) => {
    expect(meaningOf(message)).not.toBe("returned_to_sender");
  });

  it.each([
    "Held by customs",
    "Package arrived at customs",
    "Clearance event",
    "Zollabfertigung läuft",
    "Die Sendung ist im Zollamt eingetroffen",
    "En cours de dédouanement",
    "Colis à la douane",
    "En aduana",
    "Pendiente de despacho de aduana",
    "In dogana",
    "In fase di sdoganamento",
    "Encaminhado para fiscalização aduaneira",
    "Zending bij de douane",
    "Inklaring gestart",
    "Przesyłka w odprawie celnej",
    "Gönderi gümrükte",
    "通関手続き中",
    "통관 진행 중",
    "清关中",
    "清關作業中",
    "الشحنة في الجمارك",
  ])("says that the parcel is with customs: %s", (message) => {
    expect(meaningOf(message)).toBe("customs_held");
  });

  it.each([
    "Customs clearance completed",
    "Cleared customs",
    "Released from customs",
    "Your package was released by the customs agency.",
    "Die Zollabfertigung ist abgeschlossen",
    "Colis libéré par la douane",
    "Despacho de aduana completado",
    "Spedizione sdoganata",
    "Liberado pela alfândega",
    "Zending is ingeklaard",
    "Odprawa celna zakończona",
    "Gümrük işlemleri tamamlandı",
    "通関手続きが完了しました",
    "통관이 완료되었습니다",
    "海关已放行",
    "清關完成",
    "تم التخليص الجمركي",
  ])("says that customs has let it go: %s", (message) => {
    expect(meaningOf(message)).toBe("customs_cleared");
  });

  it.each([
    "Parcel held by customs: duties to be paid by the recipient.",
    "Clearance delay - Import: incomplete paperwork",
    "Die Sendung wird vom Zoll geprüft; Unterlagen fehlen",
    "Douane : paiement des droits attendu",
    "Retenido en aduana, falta documentación",
    "Zaległa opłata celna: odprawa celna",
    "税関で関税の支払いが必要です",
    "等待缴纳关税,海关",
  ])("says that customs waits for something: %s", (message) => {
    expect(meaningOf(message)).toBe("customs_action");
  });

  it.each([
    ["Shipment information sent to customs in advance: data transmitted", "announced"],
    ["In transit", null],
    ["We have been notified of your item", "announced"],
    ["Shipment information received", "announced"],
    ["Die Sendung wurde elektronisch angekündigt", "announced"],
    ["Prerregistrado: el remitente ha informado del envío", "announced"],
    ["Thank you, valued customer", null],
    ["Your custom order is on its way", null],
    ["", null],
    [null, null],
    ["Left with neighbour at number 12", "left_with_neighbour"],
    ["Beim Nachbarn abgegeben", "left_with_neighbour"],
    ["Delivered. Left at front door. Signature not required.", "left_in_safe_place"],
    ["Zustellung in Briefkasten", "left_in_safe_place"],
    ["Delivered - Signed for by recipient", "signed_for"],
    ["Arrived at DHL Delivery Facility Dublin", "arrived"],
    ["Departed sorting centre Leipzig", "departed"],
    ["Die Sendung wurde im Start-Paketzentrum Leipzig bearbeitet", "sorted"],
    ["En tránsito, clasificado en Venlo", "sorted"],
    ["Sorted at Portlaoise Mails Centre", "sorted"],
  ])("%j means %j", (message, meaning) => {
    expect(meaningOf(message)).toBe(meaning);
  });

  it("is understood however accents and letters are written", () => {
    expect(meaningOf("GÜMRÜKTE")).toBe("customs_held");
    expect(meaningOf("إعادة الشحنة إلى المرسل")).toBe(meaningOf("اعادة الشحنة الى المرسل"));
  });
});

describe("a carrier's text on a parcel that nobody took", () => {
  it.each([
    "Attempted delivery: no answer; a card was left",
    "Sorry we missed you: we will try again",
    "The receiver was not available for delivery.",
    "Der Empfänger wurde nicht angetroffen",
    "Destinataire absent",
    "Destinatario ausente en el reparto",
    "Ontvanger niet thuis",
    "Nieudana próba doręczenia: odbiorca nieobecny",
    "ご不在のため持ち戻りました",
    "收件人不在",
  ])("says that nobody was at home: %s", (message) => {
    expect(meaningOf(message)).toBe("nobody_home");
  });

  it("says that it goes back, in Polish too", () => {
    expect(meaningOf("Czas na odbiór minął; przesyłka wraca do nadawcy")).toBe("returned_to_sender");
  });

  it.each([
    ["Ready for collection at your local post office", "at_post_office"],
    ["Parcel is ready to be collected at the Pickup parcelshop.", "at_parcel_shop"],
    ["Umieszczona w Paczkomacie, gotowa do odbioru", "at_locker"],
    ["Ihre Sendung liegt in der Packstation 123", "at_locker"],
    ["Ready at the counter", null],
  ])("says where it waits, while it waits: %s", (message, meaning) => {
    expect(meaningOf(message, true)).toBe(meaning);
  });

  it("says of a delivered parcel that it was left in a locker, not that it waits there", () => {
    expect(meaningOf("Delivered to parcel locker")).toBe("left_in_safe_place");
  });
});
