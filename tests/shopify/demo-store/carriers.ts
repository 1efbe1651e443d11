import { randomFor, type Random } from "./random";
import * as numbers from "./tracking-numbers";
import { WORDING, type Wording } from "./wording";

export interface Place {
  city: string;
  country: string;
}

/** How a parcel can travel to one country. */
export interface Route {
  /** As Shopify writes the carrier's name in `trackingInfo.company`. */
  company: string;
  wording: Wording;
  number: numbers.NumberMaker;
  url: (number: string) => string;
  /** Where it is handed over, then the sorting centres on the way; the last place is the shopper's own town. */
  via: Place[];
  /** Hours between two scans on the way. */
  pace: number;
}

const at = (country: string, ...cities: string[]): Place[] => cities.map((city) => ({ city, country }));
const DUBLIN = at("Ireland", "Dublin");
const VENLO = at("Netherlands", "Venlo");

type Carrier = Pick<Route, "company" | "wording" | "number" | "url">;

const CARRIERS = {
  anPost: {
    company: "An Post",
    wording: WORDING.anPost,
    number: numbers.s10("LX", "IE"),
    url: (n) => `https://www.anpost.com/Post-Parcels/Track/History?item=${n}`,
  },
  dpdIreland: {
    company: "DPD Ireland",
    wording: WORDING.dpd,
    number: numbers.dpd,
    url: (n) => `https://dpd.ie/tracking?consignmentNumber=${n}`,
  },
  dpd: {
    company: "DPD",
    wording: WORDING.dpd,
    number: numbers.dpd,
    url: (n) => `https://www.dpdgroup.com/ie/mydpd/my-parcels/track?parcelNumber=${n}`,
  },
  dpdUk: {
    company: "DPD UK",
    wording: WORDING.dpd,
    number: numbers.dpd,
    url: (n) => `https://track.dpd.co.uk/search?reference=${n}`,
  },
  royalMail: {
    company: "Royal Mail",
    wording: WORDING.royalMail,
    number: numbers.s10("RM", "GB"),
    url: (n) => `https://www.royalmail.com/track-your-item#/tracking-results/${n}`,
  },
  dhlExpress: {
    company: "DHL Express",
    wording: WORDING.dhlExpress,
    number: numbers.dhlExpress,
    url: (n) => `https://www.dhl.com/global-en/home/tracking.html?tracking-id=${n}`,
  },
  dhlPaket: {
    company: "DHL",
    wording: WORDING.dhlPaket,
    number: numbers.dhlPaket,
    url: (n) => `https://www.dhl.de/de/privatkunden/pakete-empfangen/verfolgen.html?piececode=${n}`,
  },
  ups: {
    company: "UPS",
    wording: WORDING.ups,
    number: numbers.ups,
    url: (n) => `https://www.ups.com/track?tracknum=${n}`,
  },
  fedex: {
    company: "FedEx",
    wording: WORDING.fedex,
    number: numbers.fedex,
    url: (n) => `https://www.fedex.com/fedextrack/?trknbr=${n}`,
  },
  colissimo: {
    company: "La Poste",
    wording: WORDING.colissimo,
    number: numbers.colissimo,
    url: (n) => `https://www.laposte.fr/outils/suivre-vos-envois?code=${n}`,
  },
  correos: {
    company: "Correos",
    wording: WORDING.correos,
    number: numbers.correos,
    url: (n) => `https://www.correos.es/es/es/herramientas/localizador/envios/detalle?tracking-number=${n}`,
  },
  brt: {
    company: "BRT",
    wording: WORDING.plain,
    number: numbers.brt,
    url: (n) => `https://vas.brt.it/vas/sped_det_show.hsm?Nspediz=${n}`,
  },
  gls: {
    company: "GLS",
    wording: WORDING.plain,
    number: numbers.gls,
    url: (n) => `https://gls-group.com/GROUP/en/parcel-tracking?match=${n}`,
  },
  postNl: {
    company: "PostNL",
    wording: WORDING.postNl,
    number: numbers.postNl,
    url: (n) => `https://jouw.postnl.nl/track-and-trace/${n}`,
  },
  inPost: {
    company: "InPost",
    wording: WORDING.inPost,
    number: numbers.inPost,
    url: (n) => `https://inpost.pl/sledzenie-przesylek?number=${n}`,
  },
  usps: {
    company: "USPS",
    wording: WORDING.usps,
    number: numbers.usps,
    url: (n) => `https://tools.usps.com/go/TrackConfirmAction?tLabels=${n}`,
  },
  japanPost: {
    company: "Japan Post (EN)",
    wording: WORDING.japan,
    number: numbers.s10("EM", "JP"),
    url: (n) => `https://trackings.post.japanpost.jp/services/srv/search?requestNo1=${n}&locale=en`,
  },
  yamato: {
    company: "Yamato (EN)",
    wording: WORDING.japan,
    number: numbers.mod7(12),
    url: (n) => `https://jizen.kuronekoyamato.co.jp/jizen/servlet/crjz.b.NQ0010?id=${n}`,
  },
  chinaPost: {
    company: "China Post",
    wording: WORDING.china,
    number: numbers.s10("EV", "CN"),
    url: (n) => `https://www.ems.com.cn/queryList?mailNum=${n}`,
  },
  sfExpress: {
    company: "SF Express",
    wording: WORDING.china,
    number: numbers.sfExpress,
    url: (n) => `https://www.sf-express.com/we/ow/chn/en/waybill/waybill-detail/${n}`,
  },
  aramex: {
    company: "Aramex",
    wording: WORDING.aramex,
    number: numbers.aramex,
    url: (n) => `https://www.aramex.com/track/results?ShipmentNumber=${n}`,
  },
  ptt: {
    company: "PTT",
    wording: WORDING.plain,
    number: numbers.s10("CE", "IE"),
    url: (n) => `https://gonderitakip.ptt.gov.tr/Track/Verify?q=${n}`,
  },
  correios: {
    company: "Correios",
    wording: WORDING.plain,
    number: numbers.s10("LX", "IE"),
    url: (n) => `https://rastreamento.correios.com.br/app/index.php?objetos=${n}`,
  },
  ctt: {
    company: "CTT",
    wording: WORDING.plain,
    number: numbers.s10("LX", "IE"),
    url: (n) => `https://appserver.ctt.pt/CustomerArea/PublicArea_Detail?ObjectCodeInput=${n}`,
  },
} satisfies Record<string, Carrier>;

const go = (carrier: keyof typeof CARRIERS, pace: number, ...via: Place[][]): Route => ({
  ...CARRIERS[carrier],
  via: via.flat(),
  pace,
});

/** Orders leave from the studio in Dublin or the partner warehouse in Venlo; a few straight from their workshops. */
const ROUTES: Record<string, Route[]> = {
  IE: [
    go("anPost", 9, DUBLIN, at("Ireland", "Portlaoise")),
    go("dpdIreland", 7, DUBLIN, at("Ireland", "Athlone")),
    go("anPost", 9, DUBLIN),
  ],
  GB: [
    go("royalMail", 16, DUBLIN, at("United Kingdom", "Belfast", "Warrington")),
    go("dpdUk", 14, DUBLIN, at("United Kingdom", "Birmingham")),
    go("fedex", 12, DUBLIN, at("United Kingdom", "Stansted")),
  ],
  DE: [
    go("dhlPaket", 20, VENLO, at("Germany", "Krefeld", "Hagen")),
    go("dpd", 18, VENLO, at("Germany", "Duisburg")),
    go("dhlPaket", 20, VENLO, at("Germany", "Bremen")),
  ],
  AT: [
    go("dhlPaket", 22, VENLO, at("Germany", "Krefeld", "Regensburg")),
    go("gls", 20, VENLO, at("Germany", "Neuenstein")),
  ],
  FR: [
    go("colissimo", 20, VENLO, at("France", "Gennevilliers", "Satolas")),
    go("colissimo", 22, VENLO, at("France", "Moissy-Cramayel")),
    go("dpd", 20, VENLO, at("France", "Roissy")),
  ],
  ES: [
    go("correos", 24, VENLO, at("France", "Bayonne"), at("Spain", "Vitoria-Gasteiz")),
    go("ups", 20, VENLO, at("Spain", "Zaragoza")),
    go("correos", 22, VENLO, at("Spain", "Madrid")),
  ],
  IT: [
    go("brt", 22, VENLO, at("Italy", "Milano", "Bologna")),
    go("ups", 20, VENLO, at("Germany", "Köln"), at("Italy", "Bergamo")),
  ],
  NL: [go("postNl", 9, VENLO, at("Netherlands", "Den Bosch")), go("dpd", 9, VENLO, at("Netherlands", "Oirschot"))],
  PL: [go("inPost", 20, VENLO, at("Poland", "Poznań", "Łódź")), go("dpd", 22, VENLO, at("Poland", "Stryków"))],
  PT: [go("ctt", 24, DUBLIN, at("Portugal", "Lisboa")), go("ups", 22, VENLO, at("Portugal", "Porto"))],
  US: [
    go("usps", 26, at("United States", "Secaucus", "Jersey City")),
    go("ups", 26, DUBLIN, at("United States", "Philadelphia", "Louisville")),
    go("fedex", 24, DUBLIN, at("France", "Paris"), at("United States", "Memphis")),
  ],
  JP: [
    go("japanPost", 30, at("Japan", "大阪", "川崎")),
    go("dhlExpress", 22, DUBLIN, at("Germany", "Leipzig"), at("Japan", "Tokyo")),
    go("yamato", 20, at("Japan", "大阪", "羽田")),
  ],
  CN: [
    go("chinaPost", 28, at("China", "景德镇", "南昌")),
    go("dhlExpress", 24, DUBLIN, at("Germany", "Leipzig"), at("Hong Kong", "Hong Kong")),
    go("sfExpress", 20, at("China", "景德镇", "上海")),
  ],
  TW: [
    go("dhlExpress", 24, DUBLIN, at("Germany", "Leipzig"), at("Hong Kong", "Hong Kong")),
    go("chinaPost", 34, at("China", "景德镇", "厦门")),
  ],
  KR: [
    go("dhlExpress", 24, DUBLIN, at("Germany", "Leipzig"), at("South Korea", "Incheon")),
    go("fedex", 26, DUBLIN, at("China", "Guangzhou"), at("South Korea", "Incheon")),
  ],
  AE: [go("aramex", 24, DUBLIN, at("United Kingdom", "London"), at("United Arab Emirates", "Dubai"))],
  SA: [go("aramex", 26, DUBLIN, at("United Kingdom", "London"), at("Saudi Arabia", "Jeddah"))],
  EG: [go("aramex", 30, DUBLIN, at("United Arab Emirates", "Dubai"), at("Egypt", "Cairo"))],
  TR: [
    go("ptt", 34, DUBLIN, at("Turkey", "İstanbul")),
    go("ups", 26, VENLO, at("Germany", "Köln"), at("Turkey", "İstanbul")),
  ],
  BR: [
    go("correios", 46, DUBLIN, at("Brazil", "Curitiba")),
    go("fedex", 34, DUBLIN, at("United States", "Memphis"), at("Brazil", "Campinas")),
  ],
};

export function routesTo(country: string): Route[] {
  const routes = ROUTES[country];
  if (!routes) throw new Error(`No carrier goes to ${country}`);
  return routes;
}

/** A route for one parcel; `key` names the parcel, so that the choice is always the same. */
export function routeFor(country: string, key: string): { route: Route; random: Random } {
  const random = randomFor(`parcel ${key}`);
  return { route: random.pick(routesTo(country)), random };
}
