/**
 * What a carrier's free text means where `FulfillmentEventStatus` has no value for it, or a coarser one. Carriers
 * write in the language of the country where the parcel is, so every pattern is tried on every text.
 */
export type CarrierMeaning =
  | "returned_to_sender"
  | "customs_cleared"
  /** Customs waits for the recipient: duties, papers, details. */
  | "customs_action"
  | "customs_held"
  | "lost"
  | "damaged"
  | "refused"
  | "address_problem"
  | "left_with_neighbour"
  | "left_in_safe_place"
  | "signed_for"
  | "nobody_home"
  /** Where it waits to be collected; told of parcels that are ready for pickup only. */
  | "at_parcel_shop"
  | "at_post_office"
  | "at_locker"
  /** The carrier knows of the parcel and has not seen it. */
  | "announced"
  | "departed"
  | "arrived"
  | "sorted";

/**
 * Null when the text says nothing that these patterns know; never a guess from a single common word. `isWaiting`: it is
 * ready for pickup, so that a locker is where it waits and not where it was left.
 */
export function meaningOf(message: string | null, isWaiting = false): CarrierMeaning | null {
  if (message === null) return null;
  const text = fold(message);
  const place = isWaiting ? PICKUP_PLACES.find(({ pattern }) => pattern.test(text)) : undefined;
  if (place) return place.meaning;
  return PATTERNS.find(({ pattern, unless }) => pattern.test(text) && !unless?.test(text))?.meaning ?? null;
}

/** Lower case; no accents on Latin letters (kana keep theirs); one form of alef, ya and ta marbuta. */
function fold(message: string): string {
  return message
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u00C0-\u024F\u1E00-\u1EFF]/g, (letter) => letter.normalize("NFD").charAt(0))
    .replace(/[\u0300-\u036F\u064B-\u065F\u0640]/g, "")
    .replace(/ł/g, "l")
    .replace(/ı/g, "i")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/ى/g, "ي")
    .replace(/ة/g, "ه")
    .replace(/[’']/g, " ")
    .replace(/\s+/g, " ");
}

/** "Will go back unless you collect it" is a warning, not a return. */
const CONDITIONAL =
  /\b(if|unless|otherwise|wenn|falls|sonst|andernfalls|sinon|si (le|la|vous|no|non|nadie)|se (non|nao)|caso|altrimenti|indien|anders|jezeli|jesli|w przeciwnym|aksi|takdirde|halinde)\b|場合|경우|않으면|如果|如未|如不|若|否则|否則|逾期|اذا|والا/;

/** Papers sent ahead to customs: the parcel itself is not there yet. */
const SENT_AHEAD =
  /\b(data|information|pre-?advice|manifest)\b.{0,40}\b(sent|submitted|transmitted|received|provided)\b|vorab|ubermittelt/;

const CUSTOMS = [
  String.raw`\bcustoms\b|\bcustom (house|office)\b|\bclearance\b|\bimport scan\b`,
  String.raw`\bzoll\w*|verzoll`,
  String.raw`\bdouan\w*|dedouan`,
  String.raw`\baduan\w*|alfandeg|fiscalizacao aduaneira|desembaraco`,
  String.raw`\bdogan\w*|sdogan`,
  String.raw`\binklar\w*|ingeklaard`,
  String.raw`\bcelnej?\b|\bceln[aey]\b|urz\wd\w* celn|odpraw\w* celn`,
  "gumru[kg]",
  "通関|税関|통관|세관|海关|海關|清关|清關|通關|报关|報關|جمرك|جمارك",
].join("|");

const PICKUP_PLACES: { meaning: CarrierMeaning; pattern: RegExp }[] = [
  {
    meaning: "at_locker",
    pattern:
      /\blocker|packstation|paczkoma|consigne|\btaquilla|\barmadietto|\bkluis|dolab|宅配ボックス|ロッカー|보관함|快递柜|快遞櫃|丰巢|智能柜|خزانه/,
  },
  {
    meaning: "at_post_office",
    pattern:
      /\bpost office|\bpostamt|\bpostfiliale|bureau de poste|oficina (de correos|postal)|ufficio postale|agencia dos correios|postkantoor|urzed\w* pocztow|placow\w* pocztow|postane|郵便局|우체국|邮局|郵局|مكتب البريد/,
  },
  {
    meaning: "at_parcel_shop",
    pattern:
      /\b(parcel ?shop|pick-?up ?point|collection point|service ?point|access point)|paketshop|abholpunkt|abholstelle|point (relais|de retrait)|punto (de recogida|pack|di ritiro)|ponto de (retirada|coleta)|afhaalpunt|pakketpunt|punk\w* odbioru|teslim noktasi|受取店|取扱店|픽업 ?지점|自提点|自取點|取貨點|驿站|驛站|نقطه الاستلام/,
  },
];

const PATTERNS: { meaning: CarrierMeaning; pattern: RegExp; unless?: RegExp }[] = [
  {
    meaning: "returned_to_sender",
    pattern: new RegExp(
      [
        String.raw`\breturn\w* to (the )?(sender|shipper|seller|merchant|origin)|\bback to (the )?(sender|shipper)|\brts\b`,
        String.raw`(zuruck|retour|rucksendung)\b.{0,30}\babsender|absender zuruck|\bzuruck(gesandt|geschickt)\b`,
        String.raw`\b(retour\w*|renvo\w+)\b.{0,25}\bexpediteur`,
        String.raw`\b(devuelt\w*|devolucion|devolviendo|devuelve|retorno|retornad\w*)\b.{0,25}\bremitente`,
        String.raw`\b(devolvid\w*|devolucao|retorno|retornad\w*|devolvendo)\b.{0,25}\bremetente`,
        String.raw`\b(restitu\w+|rispedi\w+|res[oa]|ritorno|rientro|rinviat\w*)\b.{0,25}\bmittente`,
        String.raw`\b(retour|terug\w*)\b.{0,30}\bafzender|afzender (retour|terug)`,
        String.raw`\b(zwro\w+|odesl\w+|zwracan\w*|wraca|powrot)\b.{0,25}\bnadawc`,
        String.raw`\b(gonderici\w*|gonderen\w*)\b.{0,25}\biade|\biade ediliyor|\biade edildi`,
        "返送|差出人.{0,6}返|반송|退回(给|給)?(寄|发|發|卖|賣)|退件|退回中|已退回|(اعاد|ارجاع|اعيد|ارجع|مرتجع).{0,30}المرسل",
      ].join("|"),
    ),
    unless: CONDITIONAL,
  },
  {
    meaning: "customs_cleared",
    pattern: new RegExp(
      [
        String.raw`\bcustoms?\b.{0,40}\b(cleared|released|clearance (is |has been )?(complete\w*|finished|successful)|completed)\b`,
        String.raw`\b(cleared|released|left|passed|departed)\b.{0,25}\bcustoms\b|\bclearance (processing )?completed?\b|international shipment release - import$`,
        String.raw`(verzollung|zollabfertigung|zollverfahren)\b.{0,25}(abgeschlossen|beendet|erfolgt)|\bzoll\b.{0,25}freigegeben`,
        String.raw`dedouanement (est )?(termine|effectue|acheve)|\bdedouane\b|(libere|sorti)\w* (par|de) (la )?douane`,
        String.raw`(despacho|tramite)\w* (de aduana\w*|aduaner\w*) (completad|finalizad|concluid)\w*|(liberad|despachad)\w* (por|de) (la )?aduana|aduana.{0,20}(liberad|completad|finalizad)`,
        String.raw`liberad\w* (pela|da|na) (alfandega|aduana|fiscalizacao)|(desembaraco|fiscalizacao aduaneira)\b.{0,20}(conclu|finaliz)`,
        String.raw`sdoganat\w*|sdoganamento (completat|conclus|effettuat)\w*|(rilasciat|svincolat)\w* dalla dogana`,
        String.raw`\bingeklaard\b|(inklaring|douane)\b.{0,25}(vrijgegeven|afgerond|voltooid)`,
        String.raw`(odpraw\w+ celn\w+)\b.{0,20}(zakoncz|zrealizow)|zwolnion\w* z (odprawy|cla|urzedu)`,
        String.raw`gumru[kg]\w*.{0,30}(tamamland|cikti|cikis yap|serbest)`,
        "通関(手続き?)?(が|は)?(完了|済)|税関.{0,6}(引き?渡|搬出|許可)|통관.{0,4}완료|세관.{0,6}(완료|반출)|(清关|清關|通關).{0,3}(完成|放行)|已(清关|清關|通關)|(海关|海關).{0,6}放行",
        "(تم|اكتمل|انتهي|انتهاء|اكتمال) (عمليه )?(التخليص|الافراج)|(افرجت|افراج).{0,15}(الجمارك|جمرك)",
      ].join("|"),
    ),
  },
  {
    meaning: "customs_action",
    pattern: new RegExp(
      [
        String.raw`^(?=.*(${CUSTOMS}|\bimport\b)).*\b(payment|pay|unpaid|duties|duty|charges|fees?|documents?|paperwork|invoice|action required|missing|contact)\b`,
        String.raw`^(?=.*(${CUSTOMS})).*(zahlung|bezahl|unterlagen|dokument|rechnung|angaben|fehl|paiement|payer|droits|documents|facture|pago|pagar|aranceles|documentac|document[oi]|factura|pagament|oneri|dazi|fattura|tribut|taxa\b|betaling|betaal|invoerrechten|documenten|factuur|platnos|oplat|zaplac|dokument|odeme|belge|vergi)`,
        String.raw`^(?=.*(${CUSTOMS})).*(支払|関税の|書類|납부|서류|관세|缴税|缴纳|繳稅|繳納|补充|補件|资料|資料|证件|دفع|رسوم|مستندات|وثائق)`,
      ].join("|"),
    ),
    unless: SENT_AHEAD,
  },
  { meaning: "customs_held", pattern: new RegExp(CUSTOMS), unless: SENT_AHEAD },
  {
    meaning: "lost",
    pattern:
      /\b(parcel|package|shipment|item) (is |was |has been )?(declared )?lost\b|\b(sendung|paket)\b.{0,20}verloren|colis perdu|(paquete|envio) (perdido|extraviado)|(pacco|spedizione) smarrit|(pacote|objeto|encomenda) (extraviad|perdid)|(pakket|zending).{0,15}(kwijt|verloren)|(przesylka|paczka) zaginela|kayip (paket|gonderi)|紛失|분실|丢失|遺失|遗失/,
    unless: CONDITIONAL,
  },
  {
    meaning: "damaged",
    pattern:
      /\bdamaged?\b|beschadig|endommage|danad[oa]|averiad[oa]|danneggiat|danificad|avariad|uszkodz|hasarl|hasar gor|破損|파손|破损|تلف|تضرر/,
  },
  {
    meaning: "refused",
    pattern:
      /\b(refused|rejected) by\b|\b(recipient|customer|receiver) refused|annahme verweigert|refuse par|(rechazad|rehusad)[oa] por|rifiutat[oa] dal|recusad[oa] pel|geweigerd|odmow\w* przyjecia|reddedildi|受取拒否|受取辞退|수취 ?거절|수취거부|拒收|رفض.{0,15}(الاستلام|المستلم)/,
  },
  {
    meaning: "address_problem",
    pattern:
      /\b(incorrect|incomplete|invalid|insufficient|wrong|bad) (delivery )?address|address (is )?(incorrect|incomplete|unknown|not found)|(adresse|anschrift)\b.{0,25}(unvollstandig|falsch|nicht gefunden|unbekannt|fehlerhaft)|empfanger.{0,20}nicht ermittelt|adresse (incomplete|incorrecte|erronee)|direccion (incompleta|incorrecta|erronea)|indirizzo (incompleto|errato|insufficiente)|endereco (incompleto|incorreto|insuficiente)|adres\b.{0,15}(onvolledig|onjuist)|(niepelny|bledny|niekompletny) adres|adres (yetersiz|hatali|eksik)|住所.{0,6}(不明|不備|不完全)|주소.{0,6}(불명|오류|불분명)|地址.{0,4}(不详|不詳|错误|錯誤|不完整)|العنوان.{0,15}(غير|خاط|ناقص)/,
  },
  {
    meaning: "left_with_neighbour",
    pattern:
      /\bneighbou?r|nachbar|voisin|vecino|vicino di casa|vizinho|\bburen\b|buurman|buurvrouw|sasiad|komsu|隣人|近隣|이웃|邻居|鄰居|الجار|جيران/,
  },
  {
    meaning: "left_in_safe_place",
    pattern:
      /\b(safe place|front (porch|door)|doorstep|porch|letter ?box|mailbox|parcel locker|reception|front desk|garage|carport|mailroom)\b|ablageort|abstellort|briefkasten|packstation|boite aux lettres|buzon|cassetta (delle lettere|postale)|caixa de correio|brievenbus|skrzynk[aie]|posta kutusu|宅配ボックス|置き配|郵便受け|문 ?앞|경비실|快递柜|快遞櫃|丰巢|صندوق البريد/,
  },
  {
    meaning: "signed_for",
    pattern:
      /\bsigned\b|unterschrift|quittiert|firmad[oa]|\bsigne\b|firmat[oa]|assinad[oa]|getekend|podpisem|pokwitowan|imza|署名|서명|签收|簽收|وقع|توقيع/,
    unless: /not required|ohne unterschrift|sans signature|sin firma|senza firma|sem assinatura/,
  },
  {
    meaning: "nobody_home",
    pattern:
      /\b(no answer|nobody (was )?(at )?home|no ?one (was )?(at )?home|(recipient|receiver|customer|addressee) (was )?(not (available|home|at home|in)|absent|unavailable)|sorry we missed you)\b|nicht angetroffen|niemand (zu hause|angetroffen)|destinataire absent|absence du destinataire|destinatario ausente|ausencia del destinatario|destinatario assente|ontvanger niet thuis|niemand thuis|niet thuis|odbiorca nieobecny|adresat nieobecny|adreste bulunamadi|alici (evde yok|adreste)|ご不在|不在のため|부재|收件人不在|家中无人|家中無人|无人在家|المستلم غير موجود|لم يكن المستلم/,
  },
  {
    meaning: "announced",
    pattern: new RegExp(
      [
        String.raw`\bnotified of\b|\binformation (has been )?(received|sent|transmitted)|\bcreated a label|\blabel (has been )?created`,
        String.raw`\bawaiting (item|pick ?up)|\bsender (is )?(despatching|dispatching|preparing)|\bpre-?advi[cs]e`,
        String.raw`\bangekundigt|auftragsdaten|\bannonce\b|en attente de prise en charge|prerregistrad[oa]|preadmi`,
        String.raw`informa(cion|zioni|coes|tions?)\b.{0,30}(recibid|ricevut|recebid|recue|transmis|transmit|enviad)`,
        String.raw`\bin attesa di ritiro|etiqueta (emitida|criada|creada)|etichetta creata|etiquette creee`,
        String.raw`\baangemeld|\bvoorgemeld|przygotowan\w* przez nadawc|informacj\w* o przesylce|\bawizowan|gonderi bilgi|etiket\w* olustur`,
        "送り状.{0,6}(作成|発行)|出荷情報|운송장.{0,6}(등록|출력|생성)|접수 ?대기|(运单|面单|運單|託運單).{0,4}(创建|生成|已建立|建立)|(电子|電子)(信息|資訊|资料|資料).{0,4}(收到|接收|登錄|录入)",
        "تم (انشاء|استلام) (معلومات|بيانات|بوليصه|ملصق)",
      ].join("|"),
    ),
  },
  {
    meaning: "departed",
    pattern:
      /\b(departed|leaving|has left|left (the )?(facility|hub|depot|sort))|(hat|haben)\b.{0,40}\bverlassen|\b(a quitte|parti de)\b|\b(ha salido de|salio de)\b|\bpartit[oa] d(a|al)\b|\bsaiu d[oae]\b|\bverlaten\b|\bopuscil[ao]\b|\bayrildi\b|を?発送しました|^発送$|を出発|출발|已离开|已離開|离开|離開|غادر/,
  },
  {
    meaning: "arrived",
    pattern:
      /\b(arrived (at|in)|at (local|parcel delivery|destination)\b)|\barrival (at|scan)\b|\b(angekommen|eingetroffen)\b|\barrive (a|au|en)\b|\b(ha llegado|llego|llegada) (a|al)\b|\barrivat[oa] (a|al|in|presso)\b|\bchegou\b|\baangekomen\b|\bdotarl[ao]\b|\bulasti\b|^received at operations facility|en la unidad de reparto|w oddziale docelowym|arrive sur son site|in het (distributie|sorteer)centrum|^到着$|に到着|도착|已到达|已到達|到达|抵達|抵达|وصل/,
  },
  {
    meaning: "sorted",
    pattern:
      /\b(processed|processing|sorted|sorting|handled)\b|bearbeitet|sortiert|\btri(e|ee|age)?\b|plateformes? logistiques?|clasificad[oa]|smistat[oa]|smistamento|triagem|gesorteerd|sortowni|posortowan|ayristir|tasnif|区分|仕分け|引受|분류|分拣|分揀|处理中心|處理中心|فرز/,
  },
];
