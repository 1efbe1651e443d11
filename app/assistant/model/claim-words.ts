import { formattingTag } from "~/i18n/translate";
import { LOCALES } from "~/i18n/languages";
import { fold } from "../reading/fold";

/**
 * Words of states, promises, money, time, rules and deeds: they are never said but in a quotation, and not asked in
 * passing either ("did you know that it was refunded?").
 * Beginnings of words, "=" for a whole word, "_" for a space; for scripts without spaces, any place. One list for all
 * languages: a sentence in another language than the conversation's is checked just the same.
 */
const WORDS: Record<string, string> = {
  en: `deliver undeliver ship dispatch despatch transit on_its_way on_the_way on_their_way en_route under_way arriv
      expected estimat schedul delay =late overdue =lost missing damag broken =customs =stuck refund reimburs repay repaid
      paid_back money_back cancel return exchang replac resend reship compensat voucher coupon discount promo =code =codes
      =credit giftcard gift_card free_of =for_free free_ship free_gift complimentary bonus =charge charged waive warrant
      guarant polic eligib entitle approv process submitted arranged taken_care all_done been_done =is_done have_done sorted
      resolved fixed forwarded passed_on passed_your escalat transferr connecting contact_you call_you reach_out
      get_back_to email_you write_to_you within =soon shortly =day =days week month =hour =hours minute =year =years
      weekend tomorrow yesterday tonight percent =half =double twice euro dollar =pound =pounds =cent =cents cost =price
      priced cheap =stock available availab sold_out restock warehouse courier carrier depot neighbour neighbor picked_up
      pick_up pickup collected received =sent sending on_hold left_the handed scanned verified password secret system_prompt
      instruction =two =three =four =five =six =seven =eight =nine =ten dozen hundred thousand in_may by_may until_may
      deadline business_day immediately right_away updated changed =change_your
      postman mailman =van truck lorry =money quid =bucks =on_us =on_the_house for_nothing did_you_know you_know_that aware_that have_you_heard
      did_i_mention did_i_tell dot_com fortnight bank_account`,
  de: `geliefert ausgeliefert zugestellt zustell lieferung lieferz liefert =liefern versand versend versandt verschick
      geschickt unterwegs angekommen ankunft =ankommt trifft_ein eingetroffen erwartet voraussichtlich verspat verzoger
      verloren verschwund beschadigt =zoll erstatt ruckzahl zuruckgezahlt zuruckuberwiesen geld_zuruck stornier storno
      ruckgabe retour zuruckgeb zurucksend zuruckgesch umtausch ersatz neu_zusend gutschein rabatt nachlass =code
      kostenlos kostenfrei gratis umsonst geschenk garantie gewahrleist richtlinie bedingungen anspruch berechtigt genehmigt
      bearbeitet veranlasst erledigt weitergeleitet weitergegeben ubergeben melden_sich meldet_sich kontaktier ruft_sie
      rufen_sie innerhalb binnen =bald =demnachst =tage =tagen werktag woche monat stunde minute =jahr =jahre =jahren
      morgen gestern ubermorgen prozent =halb =halbe doppelt =euro =cent =preis =preise kostet gunstig vorratig lagernd =lager
      verfugbar ausverkauft paketdienst spediteur nachbar abgeholt abholung erhalten gescannt geandert passwort
      systemprompt anweisung =zwei =drei =vier =funf =sechs =sieben =acht =neun =zehn hundert tausend sofort umgehend
      postbote brieftrager laster =lkw =geld wussten_sie wusstest_du wissen_sie_dass weisst_du_dass haben_sie_gehort punkt_com`,
  fr: `livr expedi envoy achemine en_route en_chemin arriv prevu estim retard perdu egare endommag casse abime douan
      rembours annul retour renvo echang rempla dedommag bon_d_achat bon_d'achat reduction remise promo =code gratuit
      offert garanti politique conditions droit_a eligib approuv trait effectu transmis transfer contacter rappel
      sous_peu bientot dans_les =jour =jours semaine =mois heure minute demain pour_cent pourcent moitie
      double =euro =euros =prix cout coute =stock disponib epuise entrepot transporteur voisin recupere recu_par scann
      modifie mot_de_passe instruction =deux =trois =quatre =cinq =six =sept =huit =neuf =dix mille immediatement
      facteur camion =argent savez_vous saviez_vous sais_tu savais_tu point_com en_cadeau`,
  es: `entreg envi enviad despach en_camino en_transito en_reparto llega previst estim retras demora perdid extraviad
      danad roto =rota aduan reembols devol devuel cancel anulad cambi reemplaz repuest compens vale cupon descuent rebaja
      promo =codigo gratis gratuit garant politica condiciones derecho_a aprobad proces tramitad gestionad hecho
      resuelt transfer derivad pasado_a contactar llamar dentro_de pronto =dia =dias semana =mes =meses hora minuto =ano
      =anos manana ayer por_ciento mitad doble =euro =euros dolar peso precio cuesta barat =stock existencias disponib
      agotad almacen transportista mensajer vecin recogid recibid escanead actualizad contrasena instruccion =dos =tres
      =cuatro =cinco =seis =siete =ocho =nueve =diez =cien =mil inmediat
      cartero camion =dinero sabias sabes_que sabe_que sabia_que punto_com te_regal de_regalo`,
  it: `consegn sped inviat in_viaggio in_transito in_arrivo arriv previst stimat ritard perso persa smarrit dannegg
      rotto rotta dogan rimbors annull cancell =reso =resi restitu cambi sostitu risarc coupon scont promo
      =codice gratis gratuit in_omaggio in_regalo garan politic condizioni diritto_a approvat elabora process effettuat fatto
      risolt inoltrat trasfer passato_a contatter contatta chiamer entro presto =giorno =giorni settiman =mese =mesi
      =ora =ore minut =anno =anni domani ieri per_cento meta doppi =euro prezz costa disponib esaurit magazzin corrier
      vicino_di vicini ritirat ricevut scansion aggiornat modificat istruzion =due =tre =quattro =cinque =sei_giorni =sette
      =otto =nove =dieci cento mille subito immediat
      postino camion =soldi =denaro lo_sai lo_sa_che sapevi sapeva punto_com`,
  pt: `entreg envi enviad despach a_caminho em_transito saiu_para chega previst estim atras perdid extravi danific
      quebrad alfandeg reembols devol cancel troca trocar substitu compens vale cupom descont promo =codigo gratis
      gratuit brinde garant politic condicoes direito_a aprovad process efetuad feito resolvid encaminh transfer
      contato_com ligar_para dentro_de em_breve =dia =dias semana =mes =meses hora minuto =ano =anos amanha ontem
      por_cento metade dobro =euro =euros dolar preco custa barat estoque disponi esgotad armazem deposito
      transportador vizinh retirad recebid escanead atualizad senha instruc =dois =duas =tres =quatro =cinco =seis =sete
      =oito =nove =dez cem =mil imediat
      carteiro caminhao =dinheiro sabia_que sabe_que ponto_com de_presente`,
  nl: `bezorg gelever lever aflever verzend verzond verstuur verstur onderweg aangekomen aankom verwacht geschat
      vertrag te_laat verloren kwijt beschadig kapot douane terugbeta terugbetal vergoed geld_terug annuleer geannul
      retour terugstur teruggestuur omruil geruild vervang waardebon cadeaubon tegoed korting actiecode kortingscode
      =code gratis kosteloos garantie beleid voorwaarden recht_op goedgekeurd verwerk geregeld gedaan opgelost
      doorgestuurd doorgegeven overgedragen neemt_contact nemen_contact belt bellen_u binnen spoedig zometeen =dag =dagen
      werkdag week weken maand =uur =uren minut =jaar =jaren morgen gisteren procent helft dubbel =euro =cent =prijs
      prijzen kost goedkoop voorraad beschikbaar uitverkocht magazijn vervoerder koerier buren buurman opgehaald afgehaald
      ontvangen gescand gewijzigd wachtwoord instructie =twee =drie =vier =vijf =zes =zeven =acht =negen =tien honderd
      duizend direct onmiddellijk
      postbode vrachtwagen =geld wist_je wist_u weet_je_dat weet_u_dat punt_com is_zoek zoekgeraakt`,
  pl: `doreczon dorecz dostarcz dostaw wyslan wysyl wysl nadan w_drodze w_transporcie dotar dotrze przewidy oczekiw
      szacow opozn spozn zagin zgubi uszkodz =clo celn celna zwrot zwroc oddamy anulow wymian wymien zamien rekompens
      kupon =bon rabat znizk promo =kod =kodu =kodem gratis darmow bezplatn gwaranc regulamin warunki polityk
      przyslug zatwierdz przetworz zalatwi zrobion zrobil rozwiaza przekaz skontakt zadzwon w_ciagu wkrotce niebawem
      =dzien_robocz =dni tydzien tygodni miesiac miesiec godzin minut =rok =lat jutro wczoraj procent polow podwoj =euro zlot =cena =ceny =cenie
      koszt tanio dostepn wyprzedan magazyn kurier przewoznik sasiad odebran otrzyma zeskan zmienion haslo instrukc =dwa
      =dwie =trzy =cztery =piec =szesc =siedem =osiem =dziewiec =dziesiec tysiac natychmiast
      listonosz ciezarowk pieniadz pieniedz czy_wiesz wiesz_ze pan_wie_ze pani_wie_ze kropka_com`,
  tr: `teslim kargoya kargoda kargolan gonder yolda yola_cik dagitim ulas vardi varacak beklen tahmin gecik kayip
      kaybol hasar kirik gumruk iade iptal degisim degistir yenisini telafi kupon indirim promosyon =kod =kodu =kodunuz
      ucretsiz bedava garanti politika kosul hakkiniz onaylan islem islen hallett halledil tamamland cozul ilet
      yonlendir aktar iletisime_gec arayacak icinde yakinda birazdan =gun =gunu =gunde =gune hafta =ay =ayda saat dakika
      =yil yarin dun =dunku yuzde yari_fiyat iki_kat euro dolar =lira fiyat ucuz stok mevcut tukendi depo kurye komsu alindi alinmis
      taran guncellen sifre talimat =iki =uc =dort =bes =alti =yedi =sekiz =dokuz hemen
      postaci kamyon =para paraniz biliyor_mu haberiniz nokta_com`,
  ja: `配達 配送 発送 出荷 届 到着 着き 輸送 予定 見込 遅 紛失 破損 壊れ 税関 通関 返金 払い戻 払戻 キャンセル 取り消 取消 返品 返送
      交換 代わり 再送 補償 クーポン 割引 値引 無料 コード 特典 保証 規約 ポリシー 対象 承認 処理 手配 完了 済み 解決 転送 引き継
      お繋ぎ おつなぎ 連絡いた ご連絡 電話 以内 まもなく 間もなく すぐに 日間 営業日 週間 か月 ヶ月 時間 分後 年間 明日 昨日 明後日
      パーセント 半額 倍 円 ユーロ ドル 価格 値段 在庫 品切 倉庫 業者 隣人 受け取り 受取 スキャン 変更 パスワード 指示
      郵便 トラック お金 ご存じ ご存知 知っていま 知ってま ドットコム`,
  ko: `배송 배달 발송 출고 도착 예정 예상 지연 늦 분실 파손 손상 세관 통관 환불 취소 반품 반송 교환 대체 재발송 보상 쿠폰 할인
      무료 코드 사은품 보증 보장 정책 약관 대상 승인 처리 완료 해결 전달 연결 연락드 전화드 이내 곧 영업일 일간 주일 개월 시간
      내일 어제 모레 퍼센트 절반 원입 유로 달러 가격 재고 품절 창고 택배사 이웃 수령 스캔 변경 비밀번호 지시
      우체부 집배원 트럭 돈이 돈은 알고_계 아시나 아셨 알고계 닷컴`,
  zh: `送达 送達 送到 派送 配送 发货 發貨 出货 出貨 寄出 寄送 寄给 寄給 发出 發出 运输 運輸 运送 運送 在途 途中 路上 到达 到達 抵达 抵達 预计 預計
      延误 延誤 延迟 延遲 晚点 丢失 遺失 遗失 损坏 損壞 破损 破損 海关 海關 清关 清關 退款 退钱 退錢 退还 退還 取消 退货 退貨 退回 换货
      換貨 更换 更換 补发 補發 重发 重寄 赔 賠 补偿 補償 优惠 優惠 折扣 打折 免费 免費 免运 免運 代码 代碼 券 赠 贈 保证 保證 保修 保固
      政策 条款 條款 资格 資格 批准 处理 處理 办理 辦理 完成 已经 已經 解决 解決 转 轉接 转接 联系您 聯繫您 聯絡您 联系你 打电话 打電話 以内 以內
      之内 之內 很快 马上 馬上 立即 工作日 天 小时 小時 分钟 分鐘 星期 礼拜 禮拜 周 週 个月 個月 明天 昨天 后天 後天 百分 一半 双倍 雙倍 元 欧元 歐元
      美元 价格 價格 价钱 便宜 库存 庫存 有货 有貨 缺货 缺貨 售罄 仓库 倉庫 快递员 承运 邻居 鄰居 签收 簽收 取件 收到了 扫描 掃描 更改 修改 密码 密碼
      指令
      邮差 郵差 邮递 郵遞 卡车 卡車 钱 錢 您知道 你知道 点com 點com`,
  ar: `سلم تسليم توصيل شحن ارسل ارسال في_الطريق وصل وصول يصل متوقع تقدير تاخر تاخير متاخر فقد ضائع تالف تلف مكسور
      جمارك جمرك استرداد استرجاع رد_المبلغ رددنا رد_مبلغ الغ الغاء ارجاع استبدال بديل تعويض قسيمه كوبون خصم تخفيض كود رمز
      مجان ضمان نضمن سياسه شروط يحق موافق معالجه انجز تحويل نتواصل سيتواصل اتصل سنتصل خلال قريبا
      يوم ايام اسبوع شهر ساعه ساعات دقيق سنه غدا امس بالمئه بالمايه نصف ضعف يورو دولار ريال درهم سعر تكلف رخيص متوفر
      مخزون نفد مستودع ناقل مندوب جار جيران استلم استلام مسح تغيير غيرنا كلمه_المرور تعليمات فورا حالا
      ساعي_البريد شاحنه نقود هل_تعلم تعرف_ان دوت_كوم`,
};

const SPACELESS = new Set(["ja", "ko", "zh", "ar"]);

/** Counts in Chinese characters are no digits to Unicode. */
const HAN_COUNT = "[二两兩三四五六七八九十百千万萬半几幾]+[个個天日周週月年小元块塊折件号號成倍つ人回本枚箱]";

/** One pattern per way of matching: a shared look-behind in front of all words is several times faster than one each. */
function patterns(): RegExp[] {
  const beginnings: string[] = [];
  const wholes: string[] = [];
  const anywhere: string[] = [];
  for (const [language, words] of Object.entries(WORDS)) {
    for (const word of words.split(/\s+/u).filter(Boolean)) {
      const plain = fold(word.replace(/^=/, "").replaceAll("_", " ")).replaceAll(" ", "[\\s-]+");
      (SPACELESS.has(language) ? anywhere : word.startsWith("=") ? wholes : beginnings).push(plain);
    }
  }
  return [
    new RegExp(`(?<!\\p{L})(?:${beginnings.join("|")})`, "gu"),
    new RegExp(`(?<!\\p{L})(?:${wholes.join("|")})(?!\\p{L})`, "gu"),
    new RegExp(anywhere.join("|"), "gu"),
  ];
}

/** "Monday", "March", "tomorrow" in every language, as Unicode has them. "May" is a verb in English, "hier" is here in German and Dutch. */
function calendar(): RegExp {
  const words = new Set<string>();
  for (const locale of LOCALES) {
    const tag = formattingTag(locale);
    const add = (date: Date, options: Intl.DateTimeFormatOptions) => {
      const parts = new Intl.DateTimeFormat(tag, { ...options, timeZone: "UTC" }).formatToParts(date);
      for (const { type, value } of parts) if (type === "weekday" || type === "month") words.add(fold(value));
    };
    for (let day = 1; day <= 7; day++) add(new Date(Date.UTC(2026, 1, day)), { weekday: "long" });
    for (let month = 0; month < 12; month++) {
      add(new Date(Date.UTC(2026, month, 15)), { month: "long" });
      add(new Date(Date.UTC(2026, month, 15)), { day: "numeric", month: "long" });
    }
    const relative = new Intl.RelativeTimeFormat(tag, { numeric: "auto" });
    for (const days of [-1, 1]) words.add(fold(relative.format(days, "day")));
  }
  for (const word of ["may", "hier"]) words.delete(word);
  const named = [...words].filter((word) => !/\p{N}/u.test(word));
  return new RegExp(`(?<![\\p{L}])(?:${named.join("|")})(?![\\p{Script=Latin}])`, "gu");
}

const FACTS = [...patterns(), calendar(), new RegExp(HAN_COUNT, "gu")];

/** The words of a folded sentence that only a quotation may carry. */
export const factWords = (folded: string): string[] => FACTS.flatMap((words) => folded.match(words) ?? []);
