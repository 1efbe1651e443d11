/** Everybody here is invented; telephone numbers come from ranges set aside for fiction where a country has one. */
export interface PersonRow {
  first: string;
  last: string;
  /** Local part and domain, always under example.com, .org or .net. */
  email: string;
  locale: string;
  phone: string | null;
  country: string;
  address1: string;
  address2?: string;
  city: string;
  province?: [name: string, code: string];
  /** null where the country has no postcodes. */
  zip: string | null;
}

// prettier-ignore
export const PEOPLE: PersonRow[] = [
  { first: "Aoife", last: "Brennan", email: "aoife.brennan@example.com", locale: "en", phone: "+353209100112", country: "IE", address1: "14 Larkfield Row", city: "Dublin", province: ["Dublin", "D"], zip: "D08 X2K7" },
  { first: "Katharina", last: "Vogt", email: "katharina.vogt@example.org", locale: "de", phone: "+4917139200034", country: "DE", address1: "Am Kirchberg 4", city: "München", zip: "80469" },
  { first: "Camille", last: "Lefort", email: "camille.lefort@example.com", locale: "fr", phone: "+33639980112", country: "FR", address1: "12 rue des Tilleuls", city: "Lyon", zip: "69004" },
  { first: "Lucía", last: "Ferrandis", email: "lucia.ferrandis@example.com", locale: "es", phone: "+34600000112", country: "ES", address1: "Calle del Olivo 23, 4º B", city: "Valencia", province: ["Valencia", "V"], zip: "46004" },
  { first: "陽菜", last: "高瀬", email: "hina.takase@example.com", locale: "ja", phone: "+819000000112", country: "JP", address1: "桜台3-14-5", city: "練馬区", province: ["東京都", "JP-13"], zip: "176-0002" },
  { first: "ليلى", last: "المنصوري", email: "layla.almansoori@example.com", locale: "ar", phone: "+971500000112", country: "AE", address1: "فيلا 12، شارع الياسمين، الوصل", city: "دبي", province: ["دبي", "DU"], zip: null },
  { first: "雨桐", last: "沈", email: "yutong.shen@example.com", locale: "zh-CN", phone: "+8613900000112", country: "CN", address1: "梧桐路88号3幢502室", city: "杭州市", province: ["浙江省", "ZJ"], zip: "310012" },
  { first: "Cillian", last: "Moran", email: "cillian.moran@example.org", locale: "en", phone: "+353209100145", country: "IE", address1: "3 Quay Lane", city: "Galway", province: ["Galway", "G"], zip: "H91 R5T2" },
  { first: "Niamh", last: "O’Dowd", email: "niamh.odowd@example.com", locale: "en", phone: "+353209100167", country: "IE", address1: "Rose Cottage, Kilbride Road", city: "Wicklow", province: ["Wicklow", "WW"], zip: "A67 F3P9" },
  { first: "Seán", last: "Gallagher", email: "sean.gallagher@example.net", locale: "en", phone: null, country: "IE", address1: "27 Harbour View", city: "Cork", province: ["Cork", "CO"], zip: "T12 H8W4" },
  { first: "Gráinne", last: "Lally", email: "grainne.lally@example.com", locale: "en", phone: "+353209100189", country: "IE", address1: "8 Castle Street", city: "Sligo", province: ["Sligo", "SO"], zip: "F91 K6D3" },
  { first: "Oisín", last: "Tierney", email: "oisin.tierney@example.org", locale: "en", phone: "+353209100133", country: "IE", address1: "Apt 12, Mill Court", address2: "Thomas Street", city: "Limerick", province: ["Limerick", "LK"], zip: "V94 C1Y6" },
  { first: "Magda", last: "Zielińska-Byrne", email: "magda.byrne@example.com", locale: "pl", phone: "+353209100121", country: "IE", address1: "61 Grange Park", city: "Dublin", province: ["Dublin", "D"], zip: "D15 P7V0" },
  { first: "Harriet", last: "Pemberton", email: "harriet.pemberton@example.com", locale: "en", phone: "+447700900112", country: "GB", address1: "22 Wisteria Gardens", city: "Bristol", province: ["England", "ENG"], zip: "BS6 5QT" },
  { first: "Callum", last: "Dunbar", email: "callum.dunbar@example.org", locale: "en", phone: "+447700900145", country: "GB", address1: "5/2 Canonmills Place", city: "Edinburgh", province: ["Scotland", "SCT"], zip: "EH3 5LH" },
  { first: "Priya", last: "Raman", email: "priya.raman@example.com", locale: "en", phone: "+447700900167", country: "GB", address1: "Flat 9, 118 Cable Row", city: "London", province: ["England", "ENG"], zip: "E1 8JD" },
  { first: "Gethin", last: "Prosser", email: "gethin.prosser@example.net", locale: "en", phone: "+447700900189", country: "GB", address1: "41 Heol y Bryn", city: "Cardiff", province: ["Wales", "WLS"], zip: "CF14 6RB" },
  { first: "Olivia", last: "Marlowe", email: "olivia.marlowe@example.com", locale: "en", phone: "+447700900133", country: "GB", address1: "2 The Old Dairy", city: "York", province: ["England", "ENG"], zip: "YO1 7HU" },
  { first: "Femi", last: "Adebayo", email: "femi.adebayo@example.org", locale: "en", phone: "+447700900121", country: "GB", address1: "77 Chapel Walk", city: "Manchester", province: ["England", "ENG"], zip: "M4 1EU" },
  { first: "Jonas", last: "Reimers", email: "jonas.reimers@example.com", locale: "de", phone: "+4917139200012", country: "DE", address1: "Lindenweg 17", city: "Hamburg", zip: "22303" },
  { first: "Emre", last: "Yıldırım", email: "emre.yildirim@example.com", locale: "de", phone: "+4917139200056", country: "DE", address1: "Wiesenstraße 92", address2: "Hinterhaus, 3. OG", city: "Berlin", zip: "13357" },
  { first: "Lena", last: "Böttcher", email: "lena.boettcher@example.net", locale: "de", phone: null, country: "DE", address1: "Zum Alten Hafen 8", city: "Köln", zip: "50996" },
  { first: "Friedrich", last: "Hallstein", email: "f.hallstein@example.com", locale: "de", phone: "+4917139200078", country: "DE", address1: "Gartenstraße 31", city: "Leipzig", zip: "04103" },
  { first: "Svenja", last: "Oltmanns", email: "svenja.oltmanns@example.org", locale: "de", phone: "+4917139200090", country: "DE", address1: "Deichweg 2", city: "Bremen", zip: "28203" },
  { first: "Theresa", last: "Gruber", email: "theresa.gruber@example.com", locale: "de", phone: "+436601000123", country: "AT", address1: "Lerchengasse 19/7", city: "Wien", zip: "1080" },
  { first: "Antoine", last: "Mercadier", email: "antoine.mercadier@example.org", locale: "fr", phone: "+33639980145", country: "FR", address1: "8 quai du Port", city: "Nantes", zip: "44000" },
  { first: "Inès", last: "Belkacem", email: "ines.belkacem@example.com", locale: "fr", phone: "+33639980167", country: "FR", address1: "45 avenue Jean-Moulin", address2: "Bât. C, appt 23", city: "Marseille", zip: "13006" },
  { first: "Hugo", last: "Delaroche", email: "hugo.delaroche@example.net", locale: "fr", phone: "+33639980189", country: "FR", address1: "3 place du Marché", city: "Bordeaux", zip: "33000" },
  { first: "Élodie", last: "Vasseur", email: "elodie.vasseur@example.com", locale: "fr", phone: null, country: "FR", address1: "27 rue du Moulin", city: "Lille", zip: "59800" },
  { first: "Iker", last: "Arrizabal", email: "iker.arrizabal@example.org", locale: "es", phone: "+34600000145", country: "ES", address1: "Kale Nagusia 9", city: "Bilbao", province: ["Vizcaya", "BI"], zip: "48005" },
  { first: "Marta", last: "Quintana Rey", email: "marta.quintana@example.com", locale: "es", phone: "+34600000167", country: "ES", address1: "Paseo de las Acacias 101", city: "Madrid", province: ["Madrid", "M"], zip: "28005" },
  { first: "Pau", last: "Casademont", email: "pau.casademont@example.net", locale: "es", phone: "+34600000189", country: "ES", address1: "Carrer de la Llum 6", city: "Barcelona", province: ["Barcelona", "B"], zip: "08012" },
  { first: "Giulia", last: "Ferrero", email: "giulia.ferrero@example.com", locale: "it", phone: "+393510000112", country: "IT", address1: "Via dei Gelsi 15", city: "Torino", province: ["Torino", "TO"], zip: "10125" },
  { first: "Matteo", last: "Sanfilippo", email: "matteo.sanfilippo@example.org", locale: "it", phone: "+393510000145", country: "IT", address1: "Corso del Mare 44", city: "Palermo", province: ["Palermo", "PA"], zip: "90133" },
  { first: "Sanne", last: "van der Linden", email: "sanne.vanderlinden@example.com", locale: "nl", phone: "+31610000112", country: "NL", address1: "Molenkade 38", city: "Utrecht", zip: "3511 KV" },
  { first: "Joost", last: "Hoekema", email: "joost.hoekema@example.org", locale: "nl", phone: "+31610000145", country: "NL", address1: "Nieuwe Gracht 7-II", city: "Amsterdam", zip: "1015 BL" },
  { first: "Femke", last: "Terpstra", email: "femke.terpstra@example.net", locale: "nl", phone: null, country: "NL", address1: "Torenstraat 90", city: "Groningen", zip: "9711 LM" },
  { first: "Zuzanna", last: "Wróbel", email: "zuzanna.wrobel@example.com", locale: "pl", phone: "+48500000112", country: "PL", address1: "ul. Lipowa 12/5", city: "Kraków", zip: "31-065" },
  { first: "Tomasz", last: "Górski", email: "tomasz.gorski@example.org", locale: "pl", phone: "+48500000145", country: "PL", address1: "ul. Morska 88", city: "Gdańsk", zip: "80-323" },
  { first: "Agnieszka", last: "Łuczak", email: "agnieszka.luczak@example.com", locale: "pl", phone: "+48500000167", country: "PL", address1: "al. Kasztanowa 3", city: "Wrocław", zip: "53-125" },
  { first: "Madison", last: "Whitlock", email: "madison.whitlock@example.com", locale: "en", phone: "+12065550112", country: "US", address1: "1420 Alder Street, Apt 5B", city: "Seattle", province: ["Washington", "WA"], zip: "98122" },
  { first: "Darnell", last: "Pruitt", email: "darnell.pruitt@example.org", locale: "en", phone: "+13125550145", country: "US", address1: "908 W Larch Avenue", city: "Chicago", province: ["Illinois", "IL"], zip: "60614" },
  { first: "Elena", last: "Cárdenas", email: "elena.cardenas@example.com", locale: "es", phone: "+15125550167", country: "US", address1: "77 Pecan Grove Road", city: "Austin", province: ["Texas", "TX"], zip: "78704" },
  { first: "Walter", last: "Ngo", email: "walter.ngo@example.net", locale: "en", phone: "+14155550189", country: "US", address1: "251 Fell Court", city: "San Francisco", province: ["California", "CA"], zip: "94102" },
  { first: "Rosalind", last: "Baptiste", email: "rosalind.baptiste@example.com", locale: "en", phone: "+17185550133", country: "US", address1: "63 Clover Place", city: "Brooklyn", province: ["New York", "NY"], zip: "11215" },
  { first: "健太", last: "宮下", email: "kenta.miyashita@example.org", locale: "ja", phone: "+819000000145", country: "JP", address1: "北山町21-8", city: "京都市左京区", province: ["京都府", "JP-26"], zip: "606-8303" },
  { first: "美咲", last: "小笠原", email: "misaki.ogasawara@example.com", locale: "ja", phone: "+819000000167", country: "JP", address1: "南二条西6-1", address2: "グリーンハイツ402", city: "札幌市中央区", province: ["北海道", "JP-01"], zip: "060-0062" },
  { first: "浩然", last: "陆", email: "haoran.lu@example.org", locale: "zh-CN", phone: "+8613900000145", country: "CN", address1: "淮海西路215弄6号", city: "上海市", province: ["上海市", "SH"], zip: "200030" },
  { first: "思涵", last: "顾", email: "sihan.gu@example.com", locale: "zh-CN", phone: "+8613900000167", country: "CN", address1: "天府三街19号", city: "成都市", province: ["四川省", "SC"], zip: "610041" },
  { first: "佳穎", last: "簡", email: "jiaying.chien@example.com", locale: "zh-TW", phone: "+886900000112", country: "TW", address1: "大安區和平東路二段76號5樓", city: "臺北市", zip: "106" },
  { first: "柏翰", last: "鍾", email: "bohan.chung@example.org", locale: "zh-TW", phone: "+886900000145", country: "TW", address1: "西屯區文心路99號", city: "臺中市", zip: "407" },
  { first: "서연", last: "남궁", email: "seoyeon.namgung@example.com", locale: "ko", phone: "+821000000112", country: "KR", address1: "연남로 27길 14, 301호", city: "마포구", province: ["서울특별시", "KR-11"], zip: "03992" },
  { first: "지호", last: "표", email: "jiho.pyo@example.org", locale: "ko", phone: "+821000000145", country: "KR", address1: "해운대로 452", city: "해운대구", province: ["부산광역시", "KR-26"], zip: "48094" },
  { first: "يوسف", last: "الحربي", email: "yousef.alharbi@example.org", locale: "ar", phone: "+966500000145", country: "SA", address1: "4127 شارع النخيل، حي الروضة", city: "الرياض", zip: "13213" },
  { first: "نور", last: "عبد الرازق", email: "nour.abdelrazek@example.com", locale: "ar", phone: "+201000000167", country: "EG", address1: "٩ شارع الزهور، المعادي", city: "القاهرة", province: ["القاهرة", "C"], zip: "11728" },
  { first: "Defne", last: "Karaca", email: "defne.karaca@example.com", locale: "tr", phone: "+905000000112", country: "TR", address1: "Çınar Sokak No: 18 D: 6", city: "İstanbul", zip: "34710" },
  { first: "Kerem", last: "Altınok", email: "kerem.altinok@example.org", locale: "tr", phone: "+905000000145", country: "TR", address1: "Gül Mahallesi 1204. Sokak No: 3", city: "İzmir", zip: "35220" },
  { first: "Beatriz", last: "Nogueira", email: "beatriz.nogueira@example.com", locale: "pt-BR", phone: "+5511900000112", country: "BR", address1: "Rua das Jabuticabeiras, 310", address2: "Apto 71", city: "São Paulo", province: ["São Paulo", "SP"], zip: "05410-002" },
  { first: "Thiago", last: "Moreira Lins", email: "thiago.lins@example.org", locale: "pt-BR", phone: "+5521900000145", country: "BR", address1: "Ladeira do Farol, 58", city: "Rio de Janeiro", province: ["Rio de Janeiro", "RJ"], zip: "22240-004" },
  { first: "Margarida", last: "Valadares", email: "margarida.valadares@example.com", locale: "pt-PT", phone: "+351910000112", country: "PT", address1: "Travessa da Figueira 11, 2.º Esq.", city: "Lisboa", zip: "1200-192" },
];
