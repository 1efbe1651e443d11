// Written by generate.ts.
import type { ScenarioName } from "./scenario-names";

/** One order of Juniper Lane and what proves it. */
export interface Scenario {
  /** "#1005" */
  order: string;
  email: string | null;
  /** Of the shipping address, else of the billing address; null where the country has no postcodes. */
  zip: string | null;
  phone: string | null;
  /** The customer's language. */
  locale: string;
  /** null for guests. */
  customerId: string | null;
}

type AtLeastThree = readonly [Scenario, Scenario, Scenario, ...Scenario[]];

/** Oldest first. */
// prettier-ignore
export const scenarios = {
  freshUnfulfilled: [
    { order: "#1192", email: "ines.belkacem@example.com", zip: "13006", phone: "+33639980167", locale: "fr", customerId: "gid://shopify/Customer/7201027" },
    { order: "#1194", email: "lena.boettcher@example.net", zip: "50996", phone: null, locale: "de", customerId: "gid://shopify/Customer/7201022" },
    { order: "#1196", email: "emre.yildirim@example.com", zip: "13357", phone: "+4917139200056", locale: "de", customerId: "gid://shopify/Customer/7201021" },
    { order: "#1198", email: "nour.abdelrazek@example.com", zip: "11728", phone: "+201000000167", locale: "ar", customerId: "gid://shopify/Customer/7201055" },
    { order: "#1199", email: "darnell.pruitt@example.org", zip: "60614", phone: "+13125550145", locale: "en", customerId: "gid://shopify/Customer/7201042" },
    { order: "#1200", email: "femke.terpstra@example.net", zip: "9711 LM", phone: null, locale: "nl", customerId: "gid://shopify/Customer/7201037" },
  ],
  lateUnfulfilled: [
    { order: "#1052", email: "sanne.vanderlinden@example.com", zip: "3511 KV", phone: "+31610000112", locale: "nl", customerId: "gid://shopify/Customer/7201035" },
    { order: "#1061", email: "femke.terpstra@example.net", zip: "9711 LM", phone: null, locale: "nl", customerId: "gid://shopify/Customer/7201037" },
    { order: "#1079", email: "priya.raman@example.com", zip: "E1 8JD", phone: "+447700900167", locale: "en", customerId: "gid://shopify/Customer/7201016" },
  ],
  labelNotScanned: [
    { order: "#1071", email: "aoife.brennan@example.com", zip: "D08 X2K7", phone: "+353209100112", locale: "en", customerId: "gid://shopify/Customer/7201001" },
    { order: "#1083", email: "oisin.tierney@example.org", zip: "V94 C1Y6", phone: "+353209100133", locale: "en", customerId: "gid://shopify/Customer/7201012" },
    { order: "#1090", email: "priya.raman@example.com", zip: "E1 8JD", phone: "+447700900167", locale: "en", customerId: "gid://shopify/Customer/7201016" },
    { order: "#1100", email: "ines.belkacem@example.com", zip: "13006", phone: "+33639980167", locale: "fr", customerId: "gid://shopify/Customer/7201027" },
  ],
  inTransitOnTime: [
    { order: "#1130", email: "hina.takase@example.com", zip: "176-0002", phone: "+819000000112", locale: "ja", customerId: "gid://shopify/Customer/7201005" },
    { order: "#1138", email: "ines.belkacem@example.com", zip: "13006", phone: "+33639980167", locale: "fr", customerId: "gid://shopify/Customer/7201027" },
    { order: "#1149", email: "ines.belkacem@example.com", zip: "13006", phone: "+33639980167", locale: "fr", customerId: "gid://shopify/Customer/7201027" },
    { order: "#1169", email: "madison.whitlock@example.com", zip: "98122", phone: "+12065550112", locale: "en", customerId: "gid://shopify/Customer/7201041" },
    { order: "#1176", email: "marta.quintana@example.com", zip: "28005", phone: "+34600000167", locale: "es", customerId: "gid://shopify/Customer/7201031" },
    { order: "#1180", email: "tomasz.gorski@example.org", zip: "80-323", phone: "+48500000145", locale: "pl", customerId: "gid://shopify/Customer/7201039" },
    { order: "#1181", email: "joost.hoekema@example.org", zip: "1015 BL", phone: "+31610000145", locale: "nl", customerId: "gid://shopify/Customer/7201036" },
    { order: "#1189", email: "agnieszka.luczak@example.com", zip: "53-125", phone: "+48500000167", locale: "pl", customerId: "gid://shopify/Customer/7201040" },
  ],
  inTransitLate: [
    { order: "#1062", email: "ines.belkacem@example.com", zip: "13006", phone: "+33639980167", locale: "fr", customerId: "gid://shopify/Customer/7201027" },
    { order: "#1076", email: "pau.casademont@example.net", zip: "08012", phone: "+34600000189", locale: "es", customerId: "gid://shopify/Customer/7201032" },
    { order: "#1115", email: "cillian.moran@example.org", zip: "H91 R5T2", phone: "+353209100145", locale: "en", customerId: "gid://shopify/Customer/7201008" },
    { order: "#1117", email: "femke.terpstra@example.net", zip: "9711 LM", phone: null, locale: "nl", customerId: "gid://shopify/Customer/7201037" },
  ],
  delayed: [
    { order: "#1112", email: "jonas.reimers@example.com", zip: "22303", phone: "+4917139200012", locale: "de", customerId: "gid://shopify/Customer/7201020" },
    { order: "#1137", email: "lucia.ferrandis@example.com", zip: "46004", phone: "+34600000112", locale: "es", customerId: "gid://shopify/Customer/7201004" },
    { order: "#1150", email: "olivia.marlowe@example.com", zip: "YO1 7HU", phone: "+447700900133", locale: "en", customerId: "gid://shopify/Customer/7201018" },
  ],
  stalled: [
    { order: "#1038", email: "harriet.pemberton@example.com", zip: "BS6 5QT", phone: "+447700900112", locale: "en", customerId: "gid://shopify/Customer/7201014" },
    { order: "#1043", email: "darnell.pruitt@example.org", zip: "60614", phone: "+13125550145", locale: "en", customerId: "gid://shopify/Customer/7201042" },
    { order: "#1045", email: "theresa.gruber@example.com", zip: "1080", phone: "+436601000123", locale: "de", customerId: "gid://shopify/Customer/7201025" },
    { order: "#1051", email: "giulia.ferrero@example.com", zip: "10125", phone: "+393510000112", locale: "it", customerId: "gid://shopify/Customer/7201033" },
  ],
  customsHeld: [
    { order: "#1097", email: "seoyeon.namgung@example.com", zip: "03992", phone: "+821000000112", locale: "ko", customerId: "gid://shopify/Customer/7201052" },
    { order: "#1104", email: "bohan.chung@example.org", zip: "407", phone: "+886900000145", locale: "zh-TW", customerId: "gid://shopify/Customer/7201051" },
    { order: "#1106", email: "layla.almansoori@example.com", zip: null, phone: "+971500000112", locale: "ar", customerId: "gid://shopify/Customer/7201006" },
    { order: "#1154", email: "priya.raman@example.com", zip: "E1 8JD", phone: "+447700900167", locale: "en", customerId: "gid://shopify/Customer/7201016" },
  ],
  outForDelivery: [
    { order: "#1103", email: "lucia.ferrandis@example.com", zip: "46004", phone: "+34600000112", locale: "es", customerId: "gid://shopify/Customer/7201004" },
    { order: "#1153", email: "sanne.vanderlinden@example.com", zip: "3511 KV", phone: "+31610000112", locale: "nl", customerId: "gid://shopify/Customer/7201035" },
    { order: "#1159", email: "cillian.moran@example.org", zip: "H91 R5T2", phone: "+353209100145", locale: "en", customerId: "gid://shopify/Customer/7201008" },
    { order: "#1168", email: "cillian.moran@example.org", zip: "H91 R5T2", phone: "+353209100145", locale: "en", customerId: "gid://shopify/Customer/7201008" },
  ],
  deliveryAttempted: [
    { order: "#1084", email: "priya.raman@example.com", zip: "E1 8JD", phone: "+447700900167", locale: "en", customerId: "gid://shopify/Customer/7201016" },
    { order: "#1098", email: "agnieszka.luczak@example.com", zip: "53-125", phone: "+48500000167", locale: "pl", customerId: "gid://shopify/Customer/7201040" },
    { order: "#1105", email: "margarida.valadares@example.com", zip: "1200-192", phone: "+351910000112", locale: "pt-PT", customerId: "gid://shopify/Customer/7201060" },
    { order: "#1110", email: "agnieszka.luczak@example.com", zip: "53-125", phone: "+48500000167", locale: "pl", customerId: "gid://shopify/Customer/7201040" },
  ],
  readyForPickup: [
    { order: "#1109", email: "zuzanna.wrobel@example.com", zip: "31-065", phone: "+48500000112", locale: "pl", customerId: "gid://shopify/Customer/7201038" },
    { order: "#1114", email: "hugo.delaroche@example.net", zip: "33000", phone: "+33639980189", locale: "fr", customerId: "gid://shopify/Customer/7201028" },
    { order: "#1128", email: "aoife.brennan@example.com", zip: "D08 X2K7", phone: "+353209100112", locale: "en", customerId: "gid://shopify/Customer/7201001" },
    { order: "#1139", email: "svenja.oltmanns@example.org", zip: "28203", phone: "+4917139200090", locale: "de", customerId: "gid://shopify/Customer/7201024" },
  ],
  deliveredRecently: [
    { order: "#1069", email: "gethin.prosser@example.net", zip: "CF14 6RB", phone: "+447700900189", locale: "en", customerId: "gid://shopify/Customer/7201017" },
    { order: "#1073", email: "darnell.pruitt@example.org", zip: "60614", phone: "+13125550145", locale: "en", customerId: "gid://shopify/Customer/7201042" },
    { order: "#1087", email: "femi.adebayo@example.org", zip: "M4 1EU", phone: "+447700900121", locale: "en", customerId: "gid://shopify/Customer/7201019" },
    { order: "#1099", email: "niamh.odowd@example.com", zip: "A67 F3P9", phone: "+353209100167", locale: "en", customerId: "gid://shopify/Customer/7201009" },
    { order: "#1126", email: "joost.hoekema@example.org", zip: "1015 BL", phone: "+31610000145", locale: "nl", customerId: "gid://shopify/Customer/7201036" },
  ],
  deliveredLongAgo: [
    { order: "#1026", email: "madison.whitlock@example.com", zip: "98122", phone: "+12065550112", locale: "en", customerId: "gid://shopify/Customer/7201041" },
    { order: "#1034", email: "kerem.altinok@example.org", zip: "35220", phone: "+905000000145", locale: "tr", customerId: "gid://shopify/Customer/7201057" },
    { order: "#1037", email: "kenta.miyashita@example.org", zip: "606-8303", phone: "+819000000145", locale: "ja", customerId: "gid://shopify/Customer/7201046" },
    { order: "#1042", email: "marta.quintana@example.com", zip: "28005", phone: "+34600000167", locale: "es", customerId: "gid://shopify/Customer/7201031" },
  ],
  returnedToSender: [
    { order: "#1036", email: "zuzanna.wrobel@example.com", zip: "31-065", phone: "+48500000112", locale: "pl", customerId: "gid://shopify/Customer/7201038" },
    { order: "#1041", email: "zuzanna.wrobel@example.com", zip: "31-065", phone: "+48500000112", locale: "pl", customerId: "gid://shopify/Customer/7201038" },
    { order: "#1067", email: "magda.byrne@example.com", zip: "D15 P7V0", phone: "+353209100121", locale: "pl", customerId: "gid://shopify/Customer/7201013" },
    { order: "#1070", email: "jonas.reimers@example.com", zip: "22303", phone: "+4917139200012", locale: "de", customerId: "gid://shopify/Customer/7201020" },
  ],
  severalParcels: [
    { order: "#1078", email: "tomasz.gorski@example.org", zip: "80-323", phone: "+48500000145", locale: "pl", customerId: "gid://shopify/Customer/7201039" },
    { order: "#1085", email: "femi.adebayo@example.org", zip: "M4 1EU", phone: "+447700900121", locale: "en", customerId: "gid://shopify/Customer/7201019" },
    { order: "#1091", email: "margarida.valadares@example.com", zip: "1200-192", phone: "+351910000112", locale: "pt-PT", customerId: "gid://shopify/Customer/7201060" },
    { order: "#1101", email: "ines.belkacem@example.com", zip: "13006", phone: "+33639980167", locale: "fr", customerId: "gid://shopify/Customer/7201027" },
  ],
  partlyShipped: [
    { order: "#1141", email: "magda.byrne@example.com", zip: "D15 P7V0", phone: "+353209100121", locale: "pl", customerId: "gid://shopify/Customer/7201013" },
    { order: "#1142", email: "margarida.valadares@example.com", zip: "1200-192", phone: "+351910000112", locale: "pt-PT", customerId: "gid://shopify/Customer/7201060" },
    { order: "#1161", email: "hugo.delaroche@example.net", zip: "33000", phone: "+33639980189", locale: "fr", customerId: "gid://shopify/Customer/7201028" },
    { order: "#1178", email: "niamh.odowd@example.com", zip: "A67 F3P9", phone: "+353209100167", locale: "en", customerId: "gid://shopify/Customer/7201009" },
  ],
  cancelledBeforeShipping: [
    { order: "#1014", email: "sean.gallagher@example.net", zip: "T12 H8W4", phone: null, locale: "en", customerId: "gid://shopify/Customer/7201010" },
    { order: "#1015", email: "seoyeon.namgung@example.com", zip: "03992", phone: "+821000000112", locale: "ko", customerId: "gid://shopify/Customer/7201052" },
    { order: "#1023", email: "oisin.tierney@example.org", zip: "V94 C1Y6", phone: "+353209100133", locale: "en", customerId: "gid://shopify/Customer/7201012" },
    { order: "#1049", email: "elodie.vasseur@example.com", zip: "59800", phone: null, locale: "fr", customerId: "gid://shopify/Customer/7201029" },
    { order: "#1093", email: "marta.quintana@example.com", zip: "28005", phone: "+34600000167", locale: "es", customerId: "gid://shopify/Customer/7201031" },
  ],
  cancelledAfterShipping: [
    { order: "#1029", email: "femi.adebayo@example.org", zip: "M4 1EU", phone: "+447700900121", locale: "en", customerId: "gid://shopify/Customer/7201019" },
    { order: "#1048", email: "marta.quintana@example.com", zip: "28005", phone: "+34600000167", locale: "es", customerId: "gid://shopify/Customer/7201031" },
    { order: "#1068", email: "niamh.odowd@example.com", zip: "A67 F3P9", phone: "+353209100167", locale: "en", customerId: "gid://shopify/Customer/7201009" },
  ],
  refundedFully: [
    { order: "#1024", email: "matteo.sanfilippo@example.org", zip: "90133", phone: "+393510000145", locale: "it", customerId: "gid://shopify/Customer/7201034" },
    { order: "#1028", email: "gethin.prosser@example.net", zip: "CF14 6RB", phone: "+447700900189", locale: "en", customerId: "gid://shopify/Customer/7201017" },
    { order: "#1031", email: "svenja.oltmanns@example.org", zip: "28203", phone: "+4917139200090", locale: "de", customerId: "gid://shopify/Customer/7201024" },
  ],
  refundedPartly: [
    { order: "#1040", email: "callum.dunbar@example.org", zip: "EH3 5LH", phone: "+447700900145", locale: "en", customerId: "gid://shopify/Customer/7201015" },
    { order: "#1053", email: "zuzanna.wrobel@example.com", zip: "31-065", phone: "+48500000112", locale: "pl", customerId: "gid://shopify/Customer/7201038" },
    { order: "#1060", email: "femke.terpstra@example.net", zip: "9711 LM", phone: null, locale: "nl", customerId: "gid://shopify/Customer/7201037" },
    { order: "#1063", email: "sean.gallagher@example.net", zip: "T12 H8W4", phone: null, locale: "en", customerId: "gid://shopify/Customer/7201010" },
  ],
  noTrackingNumber: [
    { order: "#1082", email: "tomasz.gorski@example.org", zip: "80-323", phone: "+48500000145", locale: "pl", customerId: "gid://shopify/Customer/7201039" },
    { order: "#1088", email: "antoine.mercadier@example.org", zip: "44000", phone: "+33639980145", locale: "fr", customerId: "gid://shopify/Customer/7201026" },
    { order: "#1089", email: "zuzanna.wrobel@example.com", zip: "31-065", phone: "+48500000112", locale: "pl", customerId: "gid://shopify/Customer/7201038" },
    { order: "#1102", email: "joost.hoekema@example.org", zip: "1015 BL", phone: "+31610000145", locale: "nl", customerId: "gid://shopify/Customer/7201036" },
  ],
  trackingWithoutUrl: [
    { order: "#1120", email: "beatriz.nogueira@example.com", zip: "05410-002", phone: "+5511900000112", locale: "pt-BR", customerId: "gid://shopify/Customer/7201058" },
    { order: "#1125", email: "nour.abdelrazek@example.com", zip: "11728", phone: "+201000000167", locale: "ar", customerId: "gid://shopify/Customer/7201055" },
    { order: "#1158", email: "margarida.valadares@example.com", zip: "1200-192", phone: "+351910000112", locale: "pt-PT", customerId: "gid://shopify/Customer/7201060" },
  ],
  localDelivery: [
    { order: "#1132", email: "niamh.odowd@example.com", zip: "A67 F3P9", phone: "+353209100167", locale: "en", customerId: "gid://shopify/Customer/7201009" },
    { order: "#1166", email: "cillian.moran@example.org", zip: "H91 R5T2", phone: "+353209100145", locale: "en", customerId: "gid://shopify/Customer/7201008" },
    { order: "#1187", email: "cillian.moran@example.org", zip: "H91 R5T2", phone: "+353209100145", locale: "en", customerId: "gid://shopify/Customer/7201008" },
  ],
  storePickup: [
    { order: "#1124", email: "sean.gallagher@example.net", zip: "T12 H8W4", phone: null, locale: "en", customerId: "gid://shopify/Customer/7201010" },
    { order: "#1148", email: "niamh.odowd@example.com", zip: "A67 F3P9", phone: "+353209100167", locale: "en", customerId: "gid://shopify/Customer/7201009" },
    { order: "#1175", email: "cillian.moran@example.org", zip: "H91 R5T2", phone: "+353209100145", locale: "en", customerId: "gid://shopify/Customer/7201008" },
    { order: "#1190", email: "grainne.lally@example.com", zip: "F91 K6D3", phone: "+353209100189", locale: "en", customerId: "gid://shopify/Customer/7201011" },
  ],
  digitalItem: [
    { order: "#1025", email: "layla.almansoori@example.com", zip: null, phone: "+971500000112", locale: "ar", customerId: "gid://shopify/Customer/7201006" },
    { order: "#1050", email: "tomasz.gorski@example.org", zip: "80-323", phone: "+48500000145", locale: "pl", customerId: "gid://shopify/Customer/7201039" },
    { order: "#1092", email: "zuzanna.wrobel@example.com", zip: "31-065", phone: "+48500000112", locale: "pl", customerId: "gid://shopify/Customer/7201038" },
    { order: "#1191", email: "priya.raman@example.com", zip: "E1 8JD", phone: "+447700900167", locale: "en", customerId: "gid://shopify/Customer/7201016" },
  ],
  onHold: [
    { order: "#1113", email: "hina.takase@example.com", zip: "176-0002", phone: "+819000000112", locale: "ja", customerId: "gid://shopify/Customer/7201005" },
    { order: "#1133", email: "defne.karaca@example.com", zip: "34710", phone: "+905000000112", locale: "tr", customerId: "gid://shopify/Customer/7201056" },
    { order: "#1152", email: "thiago.lins@example.org", zip: "22240-004", phone: "+5521900000145", locale: "pt-BR", customerId: "gid://shopify/Customer/7201059" },
    { order: "#1174", email: "katharina.vogt@example.org", zip: "80469", phone: "+4917139200034", locale: "de", customerId: "gid://shopify/Customer/7201002" },
  ],
  scheduled: [
    { order: "#1094", email: "katharina.vogt@example.org", zip: "80469", phone: "+4917139200034", locale: "de", customerId: "gid://shopify/Customer/7201002" },
    { order: "#1096", email: "gethin.prosser@example.net", zip: "CF14 6RB", phone: "+447700900189", locale: "en", customerId: "gid://shopify/Customer/7201017" },
    { order: "#1123", email: "lena.boettcher@example.net", zip: "50996", phone: null, locale: "de", customerId: "gid://shopify/Customer/7201022" },
  ],
  inProgress: [
    { order: "#1183", email: "femi.adebayo@example.org", zip: "M4 1EU", phone: "+447700900121", locale: "en", customerId: "gid://shopify/Customer/7201019" },
    { order: "#1185", email: "agnieszka.luczak@example.com", zip: "53-125", phone: "+48500000167", locale: "pl", customerId: "gid://shopify/Customer/7201040" },
    { order: "#1188", email: "margarida.valadares@example.com", zip: "1200-192", phone: "+351910000112", locale: "pt-PT", customerId: "gid://shopify/Customer/7201060" },
  ],
  fulfillmentFailed: [
    { order: "#1129", email: "emre.yildirim@example.com", zip: "13357", phone: "+4917139200056", locale: "de", customerId: "gid://shopify/Customer/7201021" },
    { order: "#1143", email: "f.hallstein@example.com", zip: "04103", phone: "+4917139200078", locale: "de", customerId: "gid://shopify/Customer/7201023" },
    { order: "#1147", email: "jonas.reimers@example.com", zip: "22303", phone: "+4917139200012", locale: "de", customerId: "gid://shopify/Customer/7201020" },
  ],
  olderThan60Days: [
    { order: "#1001", email: "antoine.mercadier@example.org", zip: "44000", phone: "+33639980145", locale: "fr", customerId: "gid://shopify/Customer/7201026" },
    { order: "#1002", email: "lena.boettcher@example.net", zip: "50996", phone: null, locale: "de", customerId: "gid://shopify/Customer/7201022" },
    { order: "#1003", email: "femke.terpstra@example.net", zip: "9711 LM", phone: null, locale: "nl", customerId: "gid://shopify/Customer/7201037" },
    { order: "#1004", email: "giulia.ferrero@example.com", zip: "10125", phone: "+393510000112", locale: "it", customerId: "gid://shopify/Customer/7201033" },
    { order: "#1005", email: "cillian.moran@example.org", zip: "H91 R5T2", phone: "+353209100145", locale: "en", customerId: "gid://shopify/Customer/7201008" },
    { order: "#1006", email: "emre.yildirim@example.com", zip: "13357", phone: "+4917139200056", locale: "de", customerId: "gid://shopify/Customer/7201021" },
    { order: "#1007", email: "zuzanna.wrobel@example.com", zip: "31-065", phone: "+48500000112", locale: "pl", customerId: "gid://shopify/Customer/7201038" },
    { order: "#1008", email: "antoine.mercadier@example.org", zip: "44000", phone: "+33639980145", locale: "fr", customerId: "gid://shopify/Customer/7201026" },
    { order: "#1009", email: "hugo.delaroche@example.net", zip: "33000", phone: "+33639980189", locale: "fr", customerId: "gid://shopify/Customer/7201028" },
  ],
  severalOpenOrders: [
    { order: "#1107", email: "camille.lefort@example.com", zip: "69004", phone: "+33639980112", locale: "fr", customerId: "gid://shopify/Customer/7201003" },
    { order: "#1136", email: "katharina.vogt@example.org", zip: "80469", phone: "+4917139200034", locale: "de", customerId: "gid://shopify/Customer/7201002" },
    { order: "#1146", email: "katharina.vogt@example.org", zip: "80469", phone: "+4917139200034", locale: "de", customerId: "gid://shopify/Customer/7201002" },
    { order: "#1156", email: "camille.lefort@example.com", zip: "69004", phone: "+33639980112", locale: "fr", customerId: "gid://shopify/Customer/7201003" },
    { order: "#1164", email: "aoife.brennan@example.com", zip: "D08 X2K7", phone: "+353209100112", locale: "en", customerId: "gid://shopify/Customer/7201001" },
    { order: "#1179", email: "aoife.brennan@example.com", zip: "D08 X2K7", phone: "+353209100112", locale: "en", customerId: "gid://shopify/Customer/7201001" },
    { order: "#1193", email: "camille.lefort@example.com", zip: "69004", phone: "+33639980112", locale: "fr", customerId: "gid://shopify/Customer/7201003" },
    { order: "#1195", email: "katharina.vogt@example.org", zip: "80469", phone: "+4917139200034", locale: "de", customerId: "gid://shopify/Customer/7201002" },
    { order: "#1197", email: "aoife.brennan@example.com", zip: "D08 X2K7", phone: "+353209100112", locale: "en", customerId: "gid://shopify/Customer/7201001" },
  ],
  guestWithEmail: [
    { order: "#1108", email: "solene.guichard@example.net", zip: "35000", phone: "+33639980121", locale: "fr", customerId: null },
    { order: "#1140", email: "dietmar.kuhnke@example.com", zip: "34117", phone: "+4917139200045", locale: "de", customerId: null },
    { order: "#1157", email: "ruben.maes@example.com", zip: "2011 XC", phone: "+31610000188", locale: "nl", customerId: null },
    { order: "#1184", email: "una.fallon@example.org", zip: "H65 N2E8", phone: "+353209100171", locale: "en", customerId: null },
  ],
  guestWithPhoneOnly: [
    { order: "#1080", email: null, zip: "41003", phone: "+34600000121", locale: "es", customerId: null },
    { order: "#1127", email: null, zip: "34117", phone: "+4917139200045", locale: "de", customerId: null },
    { order: "#1172", email: null, zip: "35000", phone: "+33639980121", locale: "fr", customerId: null },
  ],
  presentmentGbp: [
    { order: "#1111", email: "callum.dunbar@example.org", zip: "EH3 5LH", phone: "+447700900145", locale: "en", customerId: "gid://shopify/Customer/7201015" },
    { order: "#1118", email: "priya.raman@example.com", zip: "E1 8JD", phone: "+447700900167", locale: "en", customerId: "gid://shopify/Customer/7201016" },
    { order: "#1160", email: "callum.dunbar@example.org", zip: "EH3 5LH", phone: "+447700900145", locale: "en", customerId: "gid://shopify/Customer/7201015" },
  ],
  presentmentUsd: [
    { order: "#1055", email: "elena.cardenas@example.com", zip: "78704", phone: "+15125550167", locale: "es", customerId: "gid://shopify/Customer/7201043" },
    { order: "#1134", email: "rosalind.baptiste@example.com", zip: "11215", phone: "+17185550133", locale: "en", customerId: "gid://shopify/Customer/7201045" },
    { order: "#1171", email: "elena.cardenas@example.com", zip: "78704", phone: "+15125550167", locale: "es", customerId: "gid://shopify/Customer/7201043" },
  ],
  presentmentJpy: [
    { order: "#1066", email: "kenta.miyashita@example.org", zip: "606-8303", phone: "+819000000145", locale: "ja", customerId: "gid://shopify/Customer/7201046" },
    { order: "#1144", email: "misaki.ogasawara@example.com", zip: "060-0062", phone: "+819000000167", locale: "ja", customerId: "gid://shopify/Customer/7201047" },
    { order: "#1163", email: "hina.takase@example.com", zip: "176-0002", phone: "+819000000112", locale: "ja", customerId: "gid://shopify/Customer/7201005" },
  ],
  paymentPending: [
    { order: "#1122", email: "sanne.vanderlinden@example.com", zip: "3511 KV", phone: "+31610000112", locale: "nl", customerId: "gid://shopify/Customer/7201035" },
    { order: "#1145", email: "aoife.brennan@example.com", zip: "D08 X2K7", phone: "+353209100112", locale: "en", customerId: "gid://shopify/Customer/7201001" },
    { order: "#1170", email: "emre.yildirim@example.com", zip: "13357", phone: "+4917139200056", locale: "de", customerId: "gid://shopify/Customer/7201021" },
    { order: "#1186", email: "jonas.reimers@example.com", zip: "22303", phone: "+4917139200012", locale: "de", customerId: "gid://shopify/Customer/7201020" },
  ],
  returnRequested: [
    { order: "#1056", email: "katharina.vogt@example.org", zip: "80469", phone: "+4917139200034", locale: "de", customerId: "gid://shopify/Customer/7201002" },
    { order: "#1059", email: "f.hallstein@example.com", zip: "04103", phone: "+4917139200078", locale: "de", customerId: "gid://shopify/Customer/7201023" },
    { order: "#1064", email: "emre.yildirim@example.com", zip: "13357", phone: "+4917139200056", locale: "de", customerId: "gid://shopify/Customer/7201021" },
    { order: "#1072", email: "aoife.brennan@example.com", zip: "D08 X2K7", phone: "+353209100112", locale: "en", customerId: "gid://shopify/Customer/7201001" },
  ],
  returnOpen: [
    { order: "#1032", email: "iker.arrizabal@example.org", zip: "48005", phone: "+34600000145", locale: "es", customerId: "gid://shopify/Customer/7201030" },
    { order: "#1033", email: "agnieszka.luczak@example.com", zip: "53-125", phone: "+48500000167", locale: "pl", customerId: "gid://shopify/Customer/7201040" },
    { order: "#1039", email: "gethin.prosser@example.net", zip: "CF14 6RB", phone: "+447700900189", locale: "en", customerId: "gid://shopify/Customer/7201017" },
    { order: "#1046", email: "agnieszka.luczak@example.com", zip: "53-125", phone: "+48500000167", locale: "pl", customerId: "gid://shopify/Customer/7201040" },
  ],
  returnClosed: [
    { order: "#1017", email: "agnieszka.luczak@example.com", zip: "53-125", phone: "+48500000167", locale: "pl", customerId: "gid://shopify/Customer/7201040" },
    { order: "#1018", email: "giulia.ferrero@example.com", zip: "10125", phone: "+393510000112", locale: "it", customerId: "gid://shopify/Customer/7201033" },
    { order: "#1019", email: "theresa.gruber@example.com", zip: "1080", phone: "+436601000123", locale: "de", customerId: "gid://shopify/Customer/7201025" },
    { order: "#1022", email: "sanne.vanderlinden@example.com", zip: "3511 KV", phone: "+31610000112", locale: "nl", customerId: "gid://shopify/Customer/7201035" },
  ],
  returnDeclined: [
    { order: "#1010", email: "emre.yildirim@example.com", zip: "13357", phone: "+4917139200056", locale: "de", customerId: "gid://shopify/Customer/7201021" },
    { order: "#1057", email: "hugo.delaroche@example.net", zip: "33000", phone: "+33639980189", locale: "fr", customerId: "gid://shopify/Customer/7201028" },
    { order: "#1058", email: "katharina.vogt@example.org", zip: "80469", phone: "+4917139200034", locale: "de", customerId: "gid://shopify/Customer/7201002" },
    { order: "#1065", email: "aoife.brennan@example.com", zip: "D08 X2K7", phone: "+353209100112", locale: "en", customerId: "gid://shopify/Customer/7201001" },
  ],
  returnCanceled: [
    { order: "#1035", email: "margarida.valadares@example.com", zip: "1200-192", phone: "+351910000112", locale: "pt-PT", customerId: "gid://shopify/Customer/7201060" },
    { order: "#1047", email: "svenja.oltmanns@example.org", zip: "28203", phone: "+4917139200090", locale: "de", customerId: "gid://shopify/Customer/7201024" },
    { order: "#1054", email: "aoife.brennan@example.com", zip: "D08 X2K7", phone: "+353209100112", locale: "en", customerId: "gid://shopify/Customer/7201001" },
  ],
  returnFailed: [
    { order: "#1011", email: "jonas.reimers@example.com", zip: "22303", phone: "+4917139200012", locale: "de", customerId: "gid://shopify/Customer/7201020" },
    { order: "#1012", email: "jonas.reimers@example.com", zip: "22303", phone: "+4917139200012", locale: "de", customerId: "gid://shopify/Customer/7201020" },
    { order: "#1013", email: "joost.hoekema@example.org", zip: "1015 BL", phone: "+31610000145", locale: "nl", customerId: "gid://shopify/Customer/7201036" },
  ],
  exchange: [
    { order: "#1020", email: "lucia.ferrandis@example.com", zip: "46004", phone: "+34600000112", locale: "es", customerId: "gid://shopify/Customer/7201004" },
    { order: "#1021", email: "lena.boettcher@example.net", zip: "50996", phone: null, locale: "de", customerId: "gid://shopify/Customer/7201022" },
    { order: "#1027", email: "sanne.vanderlinden@example.com", zip: "3511 KV", phone: "+31610000112", locale: "nl", customerId: "gid://shopify/Customer/7201035" },
    { order: "#1030", email: "niamh.odowd@example.com", zip: "A67 F3P9", phone: "+353209100167", locale: "en", customerId: "gid://shopify/Customer/7201009" },
  ],
  orderNote: [
    { order: "#1119", email: "femi.adebayo@example.org", zip: "M4 1EU", phone: "+447700900121", locale: "en", customerId: "gid://shopify/Customer/7201019" },
    { order: "#1135", email: "oisin.tierney@example.org", zip: "V94 C1Y6", phone: "+353209100133", locale: "en", customerId: "gid://shopify/Customer/7201012" },
    { order: "#1167", email: "hugo.delaroche@example.net", zip: "33000", phone: "+33639980189", locale: "fr", customerId: "gid://shopify/Customer/7201028" },
  ],
  giftMessage: [
    { order: "#1074", email: "jonas.reimers@example.com", zip: "22303", phone: "+4917139200012", locale: "de", customerId: "gid://shopify/Customer/7201020" },
    { order: "#1151", email: "oisin.tierney@example.org", zip: "V94 C1Y6", phone: "+353209100133", locale: "en", customerId: "gid://shopify/Customer/7201012" },
    { order: "#1162", email: "ines.belkacem@example.com", zip: "13006", phone: "+33639980167", locale: "fr", customerId: "gid://shopify/Customer/7201027" },
  ],
  discounted: [
    { order: "#1095", email: "priya.raman@example.com", zip: "E1 8JD", phone: "+447700900167", locale: "en", customerId: "gid://shopify/Customer/7201016" },
    { order: "#1116", email: "grainne.lally@example.com", zip: "F91 K6D3", phone: "+353209100189", locale: "en", customerId: "gid://shopify/Customer/7201011" },
    { order: "#1121", email: "matteo.sanfilippo@example.org", zip: "90133", phone: "+393510000145", locale: "it", customerId: "gid://shopify/Customer/7201034" },
    { order: "#1177", email: "femke.terpstra@example.net", zip: "9711 LM", phone: null, locale: "nl", customerId: "gid://shopify/Customer/7201037" },
    { order: "#1182", email: "sanne.vanderlinden@example.com", zip: "3511 KV", phone: "+31610000112", locale: "nl", customerId: "gid://shopify/Customer/7201035" },
  ],
  tagged: [
    { order: "#1044", email: "yousef.alharbi@example.org", zip: "13213", phone: "+966500000145", locale: "ar", customerId: "gid://shopify/Customer/7201054" },
    { order: "#1075", email: "walter.ngo@example.net", zip: "94102", phone: "+14155550189", locale: "en", customerId: "gid://shopify/Customer/7201044" },
    { order: "#1081", email: "emre.yildirim@example.com", zip: "13357", phone: "+4917139200056", locale: "de", customerId: "gid://shopify/Customer/7201021" },
  ],
} as const satisfies Record<ScenarioName, AtLeastThree>;
