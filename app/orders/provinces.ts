/**
 * States, provinces, counties and prefectures where Shopify wants one in an address, as "CODE=Name" in its own codes
 * (ISO 3166-2 without the country, except Japan's). Names are Shopify's, in English.
 */
const PROVINCES: Record<string, string> = {
  AU: "ACT=Australian Capital Territory;NSW=New South Wales;NT=Northern Territory;QLD=Queensland;SA=South Australia;TAS=Tasmania;VIC=Victoria;WA=Western Australia",
  BR: "AC=Acre;AL=Alagoas;AP=Amapá;AM=Amazonas;BA=Bahia;CE=Ceará;DF=Distrito Federal;ES=Espírito Santo;GO=Goiás;MA=Maranhão;MT=Mato Grosso;MS=Mato Grosso do Sul;MG=Minas Gerais;PA=Pará;PB=Paraíba;PR=Paraná;PE=Pernambuco;PI=Piauí;RN=Rio Grande do Norte;RS=Rio Grande do Sul;RJ=Rio de Janeiro;RO=Rondônia;RR=Roraima;SC=Santa Catarina;SP=São Paulo;SE=Sergipe;TO=Tocantins",
  CA: "AB=Alberta;BC=British Columbia;MB=Manitoba;NB=New Brunswick;NL=Newfoundland and Labrador;NT=Northwest Territories;NS=Nova Scotia;NU=Nunavut;ON=Ontario;PE=Prince Edward Island;QC=Quebec;SK=Saskatchewan;YT=Yukon",
  ES: "C=A Coruña;VI=Álava;AB=Albacete;A=Alicante;AL=Almería;O=Asturias;AV=Ávila;BA=Badajoz;PM=Balears;B=Barcelona;BU=Burgos;CC=Cáceres;CA=Cádiz;S=Cantabria;CS=Castellón;CE=Ceuta;CR=Ciudad Real;CO=Córdoba;CU=Cuenca;GI=Girona;GR=Granada;GU=Guadalajara;SS=Gipuzkoa;H=Huelva;HU=Huesca;J=Jaén;LO=La Rioja;GC=Las Palmas;LE=León;L=Lleida;LU=Lugo;M=Madrid;MA=Málaga;ML=Melilla;MU=Murcia;NA=Navarra;OR=Ourense;P=Palencia;PO=Pontevedra;SA=Salamanca;TF=Santa Cruz de Tenerife;SG=Segovia;SE=Sevilla;SO=Soria;T=Tarragona;TE=Teruel;TO=Toledo;V=Valencia;VA=Valladolid;BI=Vizcaya;ZA=Zamora;Z=Zaragoza",
  IE: "CW=Carlow;CN=Cavan;CE=Clare;CO=Cork;DL=Donegal;D=Dublin;G=Galway;KY=Kerry;KE=Kildare;KK=Kilkenny;LS=Laois;LM=Leitrim;LK=Limerick;LD=Longford;LH=Louth;MO=Mayo;MH=Meath;MN=Monaghan;OY=Offaly;RN=Roscommon;SO=Sligo;TA=Tipperary;WD=Waterford;WH=Westmeath;WX=Wexford;WW=Wicklow",
  IN: "AN=Andaman and Nicobar Islands;AP=Andhra Pradesh;AR=Arunachal Pradesh;AS=Assam;BR=Bihar;CH=Chandigarh;CG=Chhattisgarh;DN=Dadra and Nagar Haveli;DD=Daman and Diu;DL=Delhi;GA=Goa;GJ=Gujarat;HR=Haryana;HP=Himachal Pradesh;JK=Jammu and Kashmir;JH=Jharkhand;KA=Karnataka;KL=Kerala;LA=Ladakh;LD=Lakshadweep;MP=Madhya Pradesh;MH=Maharashtra;MN=Manipur;ML=Meghalaya;MZ=Mizoram;NL=Nagaland;OR=Odisha;PY=Puducherry;PB=Punjab;RJ=Rajasthan;SK=Sikkim;TN=Tamil Nadu;TS=Telangana;TR=Tripura;UP=Uttar Pradesh;UK=Uttarakhand;WB=West Bengal",
  IT: "AG=Agrigento;AL=Alessandria;AN=Ancona;AO=Aosta;AR=Arezzo;AP=Ascoli Piceno;AT=Asti;AV=Avellino;BA=Bari;BT=Barletta-Andria-Trani;BL=Belluno;BN=Benevento;BG=Bergamo;BI=Biella;BO=Bologna;BZ=Bolzano;BS=Brescia;BR=Brindisi;CA=Cagliari;CL=Caltanissetta;CB=Campobasso;CI=Carbonia-Iglesias;CE=Caserta;CT=Catania;CZ=Catanzaro;CH=Chieti;CO=Como;CS=Cosenza;CR=Cremona;KR=Crotone;CN=Cuneo;EN=Enna;FM=Fermo;FE=Ferrara;FI=Firenze;FG=Foggia;FC=Forlì-Cesena;FR=Frosinone;GE=Genova;GO=Gorizia;GR=Grosseto;IM=Imperia;IS=Isernia;AQ=L’Aquila;SP=La Spezia;LT=Latina;LE=Lecce;LC=Lecco;LI=Livorno;LO=Lodi;LU=Lucca;MC=Macerata;MN=Mantova;MS=Massa-Carrara;MT=Matera;VS=Medio Campidano;ME=Messina;MI=Milano;MO=Modena;MB=Monza e Brianza;NA=Napoli;NO=Novara;NU=Nuoro;OG=Ogliastra;OT=Olbia-Tempio;OR=Oristano;PD=Padova;PA=Palermo;PR=Parma;PV=Pavia;PG=Perugia;PU=Pesaro e Urbino;PE=Pescara;PC=Piacenza;PI=Pisa;PT=Pistoia;PN=Pordenone;PZ=Potenza;PO=Prato;RG=Ragusa;RA=Ravenna;RC=Reggio Calabria;RE=Reggio Emilia;RI=Rieti;RN=Rimini;RM=Roma;RO=Rovigo;SA=Salerno;SS=Sassari;SV=Savona;SI=Siena;SR=Siracusa;SO=Sondrio;TA=Taranto;TE=Teramo;TR=Terni;TO=Torino;TP=Trapani;TN=Trento;TV=Treviso;TS=Trieste;UD=Udine;VA=Varese;VE=Venezia;VB=Verbano-Cusio-Ossola;VC=Vercelli;VR=Verona;VV=Vibo Valentia;VI=Vicenza;VT=Viterbo",
  JP: "JP-01=Hokkaidō;JP-02=Aomori;JP-03=Iwate;JP-04=Miyagi;JP-05=Akita;JP-06=Yamagata;JP-07=Fukushima;JP-08=Ibaraki;JP-09=Tochigi;JP-10=Gunma;JP-11=Saitama;JP-12=Chiba;JP-13=Tōkyō;JP-14=Kanagawa;JP-15=Niigata;JP-16=Toyama;JP-17=Ishikawa;JP-18=Fukui;JP-19=Yamanashi;JP-20=Nagano;JP-21=Gifu;JP-22=Shizuoka;JP-23=Aichi;JP-24=Mie;JP-25=Shiga;JP-26=Kyōto;JP-27=Ōsaka;JP-28=Hyōgo;JP-29=Nara;JP-30=Wakayama;JP-31=Tottori;JP-32=Shimane;JP-33=Okayama;JP-34=Hiroshima;JP-35=Yamaguchi;JP-36=Tokushima;JP-37=Kagawa;JP-38=Ehime;JP-39=Kōchi;JP-40=Fukuoka;JP-41=Saga;JP-42=Nagasaki;JP-43=Kumamoto;JP-44=Ōita;JP-45=Miyazaki;JP-46=Kagoshima;JP-47=Okinawa",
  MX: "AGS=Aguascalientes;BC=Baja California;BCS=Baja California Sur;CAMP=Campeche;CHIS=Chiapas;CHIH=Chihuahua;DF=Ciudad de México;COAH=Coahuila;COL=Colima;DGO=Durango;GTO=Guanajuato;GRO=Guerrero;HGO=Hidalgo;JAL=Jalisco;MEX=México;MICH=Michoacán;MOR=Morelos;NAY=Nayarit;NL=Nuevo León;OAX=Oaxaca;PUE=Puebla;QRO=Querétaro;Q ROO=Quintana Roo;SLP=San Luis Potosí;SIN=Sinaloa;SON=Sonora;TAB=Tabasco;TAMPS=Tamaulipas;TLAX=Tlaxcala;VER=Veracruz;YUC=Yucatán;ZAC=Zacatecas",
  US: "AL=Alabama;AK=Alaska;AS=American Samoa;AZ=Arizona;AR=Arkansas;CA=California;CO=Colorado;CT=Connecticut;DE=Delaware;FL=Florida;GA=Georgia;GU=Guam;HI=Hawaii;ID=Idaho;IL=Illinois;IN=Indiana;IA=Iowa;KS=Kansas;KY=Kentucky;LA=Louisiana;ME=Maine;MH=Marshall Islands;MD=Maryland;MA=Massachusetts;MI=Michigan;FM=Micronesia;MN=Minnesota;MS=Mississippi;MO=Missouri;MT=Montana;NE=Nebraska;NV=Nevada;NH=New Hampshire;NJ=New Jersey;NM=New Mexico;NY=New York;NC=North Carolina;ND=North Dakota;MP=Northern Mariana Islands;OH=Ohio;OK=Oklahoma;OR=Oregon;PW=Palau;PA=Pennsylvania;PR=Puerto Rico;RI=Rhode Island;SC=South Carolina;SD=South Dakota;TN=Tennessee;TX=Texas;UT=Utah;VT=Vermont;VA=Virginia;VI=U.S. Virgin Islands;WA=Washington;DC=Washington DC;WV=West Virginia;WI=Wisconsin;WY=Wyoming;AA=Armed Forces Americas;AE=Armed Forces Europe;AP=Armed Forces Pacific",
};

export interface Province {
  code: string;
  name: string;
}

/** By name; empty for a country that needs none, or whose list is not known here. */
export function provincesOf(countryCode: string): Province[] {
  const list = PROVINCES[countryCode] ?? "";
  return list
    .split(";")
    .filter(Boolean)
    .map((pair) => {
      const [code = "", name = ""] = pair.split("=");
      return { code, name };
    });
}

/** The province that a code or a name means, in any case and with or without accents; null when it is none of them. */
export function findProvince(countryCode: string, typed: string): Province | null {
  const wanted = fold(typed);
  const all = provincesOf(countryCode);
  return all.find(({ code }) => fold(code) === wanted) ?? all.find(({ name }) => fold(name) === wanted) ?? null;
}

function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}
