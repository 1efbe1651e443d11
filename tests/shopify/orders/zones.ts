/** States and provinces as Shopify knows them, where an address must name one: "CODE=Name" pairs. */
const ZONES: Record<string, string> = {
  AU: "ACT=Australian Capital Territory;NSW=New South Wales;NT=Northern Territory;QLD=Queensland;SA=South Australia;TAS=Tasmania;VIC=Victoria;WA=Western Australia",
  CA: "AB=Alberta;BC=British Columbia;MB=Manitoba;NB=New Brunswick;NL=Newfoundland and Labrador;NS=Nova Scotia;NT=Northwest Territories;NU=Nunavut;ON=Ontario;PE=Prince Edward Island;QC=Quebec;SK=Saskatchewan;YT=Yukon",
  US: "AL=Alabama;AK=Alaska;AS=American Samoa;AZ=Arizona;AR=Arkansas;CA=California;CO=Colorado;CT=Connecticut;DE=Delaware;DC=District of Columbia;FM=Micronesia;FL=Florida;GA=Georgia;GU=Guam;HI=Hawaii;ID=Idaho;IL=Illinois;IN=Indiana;IA=Iowa;KS=Kansas;KY=Kentucky;LA=Louisiana;ME=Maine;MD=Maryland;MH=Marshall Islands;MA=Massachusetts;MI=Michigan;MN=Minnesota;MS=Mississippi;MO=Missouri;MP=Northern Mariana Islands;MT=Montana;NE=Nebraska;NV=Nevada;NH=New Hampshire;NJ=New Jersey;NM=New Mexico;NY=New York;NC=North Carolina;ND=North Dakota;OH=Ohio;OK=Oklahoma;OR=Oregon;PA=Pennsylvania;PR=Puerto Rico;PW=Palau;RI=Rhode Island;SC=South Carolina;SD=South Dakota;TN=Tennessee;TX=Texas;UT=Utah;VT=Vermont;VA=Virginia;VI=U.S. Virgin Islands;WA=Washington;WV=West Virginia;WI=Wisconsin;WY=Wyoming;AA=Armed Forces Americas;AE=Armed Forces Europe;AP=Armed Forces Pacific",
};

/** Code → name; null for a country whose zones are not known here, where any code passes. */
export function zonesOf(countryCode: string): Map<string, string> | null {
  const list = ZONES[countryCode];
  if (!list) return null;
  return new Map(list.split(";").map((pair) => pair.split("=") as [string, string]));
}

const POSTCODES: Record<string, RegExp> = {
  AU: /^\d{4}$/,
  CA: /^[A-Z]\d[A-Z] ?\d[A-Z]\d$/i,
  DE: /^\d{5}$/,
  FR: /^\d{5}$/,
  GB: /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i,
  US: /^\d{5}(-\d{4})?$/,
};

/** Whether Shopify would take it there; without a rule anything goes. */
export function isPostcode(countryCode: string, zip: string): boolean {
  return POSTCODES[countryCode]?.test(zip.trim()) ?? true;
}
