import type { Locale } from "../../../contract/chat";

/**
 * How days are told beside the names of months and weekdays, which the platform knows. Folded, "|" between ways to say
 * it. In `ago` and `ahead`, N stands for a number and U for a unit.
 */
interface DayWords {
  /** Days from today: "yesterday=-1". */
  days: string;
  /** Weeks and months from this one: "last week=-1w", "next month=1m", "last weekend=-1e". */
  spans: string;
  ago: string;
  ahead: string;
  units: { day: string; week: string; month: string };
  /** Beside a weekday: the one before today, the one after it. */
  last: string;
  next: string;
  /** Between the day and the month: "3 de mayo". */
  of: string;
}

export const DAY_WORDS: Record<Exclude<Locale, "zh-TW">, DayWords> = {
  en: {
    days: "the day before yesterday=-2|day before yesterday=-2|yesterday=-1|last night=-1|today=0|this morning=0|tonight=0|the day after tomorrow=2|day after tomorrow=2|tomorrow=1",
    spans:
      "last week=-1w|the week before last=-2w|this week=0w|next week=1w|last month=-1m|this month=0m|next month=1m|last weekend=-1e|over the weekend=-1e|at the weekend=-1e|this weekend=0e|next weekend=1e",
    ago: "N U ago|N U back",
    ahead: "in N U|N U from now",
    units: { day: "days?", week: "weeks?|wks?", month: "months?" },
    last: "last|past|since",
    next: "next|by|until|till|before|this|coming|for",
    of: "of",
  },
  de: {
    days: "vorgestern=-2|gestern=-1|gestern abend=-1|heute=0|heute morgen=0|heute früh=0|übermorgen=2|morgen=1",
    spans:
      "letzte woche=-1w|letzter woche=-1w|vorige woche=-1w|vergangene woche=-1w|vorletzte woche=-2w|diese woche=0w|dieser woche=0w|nächste woche=1w|nächster woche=1w|kommende woche=1w|letzten monat=-1m|letztem monat=-1m|diesen monat=0m|nächsten monat=1m|nächstem monat=1m|letztes wochenende=-1e|am wochenende=-1e|dieses wochenende=0e|nächstes wochenende=1e",
    ago: "vor N U|N U her",
    ahead: "in N U",
    units: { day: "tage?n?", week: "wochen?", month: "monate?n?" },
    last: "letzte[nrms]?|vorige[nrms]?|vergangene[nrms]?|seit",
    next: "nächste[nrms]?|kommende[nrms]?|bis|vor|diese[nrms]?",
    of: "",
  },
  fr: {
    days: "avant hier=-2|avant-hier=-2|hier soir=-1|hier=-1|aujourd'hui=0|aujourd hui=0|ce matin=0|après demain=2|après-demain=2|demain=1",
    spans:
      "la semaine dernière=-1w|semaine dernière=-1w|la semaine passée=-1w|cette semaine=0w|la semaine prochaine=1w|semaine prochaine=1w|le mois dernier=-1m|ce mois-ci=0m|ce mois ci=0m|le mois prochain=1m|le week-end dernier=-1e|le weekend dernier=-1e|ce week-end=0e|ce weekend=0e",
    ago: "il y a N U|y a N U|ca fait N U",
    ahead: "dans N U|d'ici N U",
    units: { day: "jours?", week: "semaines?", month: "mois" },
    last: "dernier|passe|depuis",
    next: "prochain|avant|d'ici|jusqu'a|ce",
    of: "",
  },
  es: {
    days: "antes de ayer=-2|anteayer=-2|antier=-2|ayer=-1|anoche=-1|hoy=0|esta mañana=0|pasado mañana=2|mañana=1",
    spans:
      "la semana pasada=-1w|semana pasada=-1w|la última semana=-1w|esta semana=0w|la próxima semana=1w|la semana que viene=1w|el mes pasado=-1m|este mes=0m|el próximo mes=1m|el mes que viene=1m|el fin de semana pasado=-1e|este fin de semana=0e|el finde pasado=-1e|el finde=-1e",
    ago: "hace N U|N U atras",
    ahead: "en N U|dentro de N U",
    units: { day: "dias?", week: "semanas?", month: "mes(?:es)?" },
    last: "pasado|pasada|desde",
    next: "proximo|proxima|que viene|antes del?|hasta|este|para",
    of: "de|del",
  },
  it: {
    days: "l'altro ieri=-2|altro ieri=-2|avantieri=-2|ieri sera=-1|ieri=-1|oggi=0|stamattina=0|stamani=0|dopodomani=2|domani=1",
    spans:
      "la settimana scorsa=-1w|settimana scorsa=-1w|la scorsa settimana=-1w|scorsa settimana=-1w|questa settimana=0w|la settimana prossima=1w|la prossima settimana=1w|il mese scorso=-1m|lo scorso mese=-1m|questo mese=0m|il mese prossimo=1m|lo scorso weekend=-1e|il weekend scorso=-1e|questo weekend=0e",
    ago: "N U fa",
    ahead: "tra N U|fra N U",
    units: { day: "giorn[io]", week: "settiman[ae]", month: "mes[ei]" },
    last: "scors[oa]|passat[oa]|da",
    next: "prossim[oa]|entro|prima di|fino a|quest[oa]|per",
    of: "",
  },
  "pt-BR": {
    days: "antes de ontem=-2|anteontem=-2|ontem à noite=-1|ontem=-1|hoje=0|hoje de manhã=0|depois de amanhã=2|amanhã=1",
    spans:
      "na semana passada=-1w|semana passada=-1w|nesta semana=0w|essa semana=0w|esta semana=0w|semana que vem=1w|próxima semana=1w|mês passado=-1m|este mês=0m|esse mês=0m|mês que vem=1m|próximo mês=1m|fim de semana passado=-1e|no fim de semana=-1e|este fim de semana=0e",
    ago: "ha N U|faz N U|N U atras",
    ahead: "em N U|daqui a N U|dentro de N U",
    units: { day: "dias?", week: "semanas?", month: "m(?:es|eses)" },
    last: "passad[oa]|desde",
    next: "proxim[oa]|que vem|antes de|ate|est[ea]|ess[ea]|para",
    of: "de",
  },
  nl: {
    days: "eergisteren=-2|gisteren=-1|gisteravond=-1|vandaag=0|vanochtend=0|vanmorgen=0|overmorgen=2|morgen=1",
    spans:
      "vorige week=-1w|afgelopen week=-1w|deze week=0w|volgende week=1w|komende week=1w|vorige maand=-1m|afgelopen maand=-1m|deze maand=0m|volgende maand=1m|afgelopen weekend=-1e|vorig weekend=-1e|dit weekend=0e|volgend weekend=1e",
    ago: "N U geleden",
    ahead: "over N U",
    units: { day: "dag(?:en)?", week: "we(?:ek|ken)", month: "maand(?:en)?" },
    last: "vorige|afgelopen|sinds",
    next: "volgende|komende|aanstaande|voor|tot|deze|uiterlijk",
    of: "",
  },
  pl: {
    days: "przedwczoraj=-2|wczoraj=-1|dzisiaj=0|dziś=0|dzis=0|dziś rano=0|pojutrze=2|jutro=1",
    spans:
      "w zeszłym tygodniu=-1w|w ubiegłym tygodniu=-1w|zeszłym tygodniu=-1w|w tym tygodniu=0w|w przyszłym tygodniu=1w|przyszły tydzień=1w|w zeszłym miesiącu=-1m|w tym miesiącu=0m|w przyszłym miesiącu=1m|w zeszły weekend=-1e|w ten weekend=0e|w weekend=-1e",
    ago: "N U temu",
    ahead: "za N U",
    units: { day: "dni|dzien", week: "tydzien|tygodni(?:e|u)?", month: "miesi(?:ac|ace|ecy)" },
    last: "zeszl\\p{L}+|ubiegl\\p{L}+|ostatni\\p{L}*|od",
    next: "przyszl\\p{L}+|najblizsz\\p{L}+|do|przed|ten|te",
    of: "",
  },
  tr: {
    days: "evvelsi gün=-2|önceki gün=-2|dün akşam=-1|dün=-1|bugün=0|bu sabah=0|yarından sonra=2|öbür gün=2|yarın=1",
    spans:
      "geçen hafta=-1w|bu hafta=0w|gelecek hafta=1w|önümüzdeki hafta=1w|haftaya=1w|geçen ay=-1m|bu ay=0m|gelecek ay=1m|önümüzdeki ay=1m|geçen hafta sonu=-1e|bu hafta sonu=0e",
    ago: "N U once",
    ahead: "N U sonra|N U icinde",
    units: { day: "gun", week: "hafta", month: "ay" },
    last: "gecen|gectigimiz|onceki",
    next: "gelecek|onumuzdeki|bu",
    of: "",
  },
  ja: {
    days: "一昨日=-2|おととい=-2|昨日=-1|きのう=-1|昨夜=-1|今日=0|本日=0|今朝=0|明後日=2|あさって=2|明日=1|あした=1",
    spans: "先々週=-2w|先週末=-1e|先週=-1w|今週末=0e|今週=0w|来週末=1e|来週=1w|先月=-1m|今月=0m|来月=1m|週末=-1e",
    ago: "NU前",
    ahead: "NU後",
    units: { day: "日", week: "週間", month: "[ヶかカケ]月" },
    last: "先週の?|前の",
    next: "来週の?|次の|今度の|今週の?",
    of: "",
  },
  ko: {
    days: "그저께=-2|그제=-2|엊그제=-2|어제=-1|어젯밤=-1|오늘=0|오늘 아침=0|모레=2|내일=1",
    spans:
      "지지난주=-2w|지난 주말=-1e|지난주말=-1e|지난 주=-1w|지난주=-1w|저번 주=-1w|저번주=-1w|이번 주말=0e|이번주말=0e|이번 주=0w|이번주=0w|다음 주=1w|다음주=1w|지난달=-1m|지난 달=-1m|저번달=-1m|이번 달=0m|이번달=0m|다음 달=1m|다음달=1m|주말=-1e",
    ago: "N ?U ?전",
    ahead: "N ?U ?(?:후|뒤)",
    units: { day: "일", week: "주일?", month: "달|개월" },
    last: "지난 ?주?|저번 ?주?",
    next: "다음 ?주?|이번 ?주?",
    of: "",
  },
  "zh-CN": {
    days: "大前天=-3|前天=-2|昨天=-1|昨日=-1|昨晚=-1|今天=0|今日=0|今早=0|大后天=3|后天=2|明天=1|明日=1",
    spans:
      "上上周=-2w|上周末=-1e|上个周末=-1e|上星期=-1w|上个星期=-1w|上周=-1w|上个礼拜=-1w|上礼拜=-1w|这周末=0e|本周=0w|这周=0w|这个星期=0w|这星期=0w|下周末=1e|下周=1w|下星期=1w|下个星期=1w|下礼拜=1w|上个月=-1m|上月=-1m|这个月=0m|本月=0m|下个月=1m|下月=1m|周末=-1e",
    ago: "NU以?前",
    ahead: "NU以?后",
    units: { day: "天|日", week: "周|个?星期|个?礼拜", month: "个?月" },
    last: "上个?",
    next: "下个?|这个?|本",
    of: "",
  },
  ar: {
    days: "أول أمس=-2|اول امس=-2|قبل أمس=-2|أول امبارح=-2|أمس=-1|امس=-1|امبارح=-1|البارحة=-1|اليوم=0|النهارده=0|بعد غد=2|بعد بكرة=2|بعد بكره=2|غدا=1|غدًا=1|بكرة=1|بكره=1",
    spans:
      "الأسبوع الماضي=-1w|الاسبوع الماضي=-1w|الأسبوع اللي فات=-1w|الاسبوع اللي فات=-1w|هذا الأسبوع=0w|هذا الاسبوع=0w|الأسبوع القادم=1w|الاسبوع القادم=1w|الأسبوع الجاي=1w|الشهر الماضي=-1m|الشهر اللي فات=-1m|هذا الشهر=0m|الشهر القادم=1m|قبل يومين=-2|قبل يوم=-1|منذ يومين=-2|من يومين=-2|قبل أسبوع=-7|قبل اسبوع=-7|منذ أسبوع=-7|من أسبوع=-7|قبل أسبوعين=-14|قبل اسبوعين=-14|منذ أسبوعين=-14|من اسبوعين=-14",
    ago: "قبل N U|منذ N U|من N U",
    ahead: "بعد N U|خلال N U",
    units: { day: "ايام|يوم\\p{L}*", week: "اسابيع|اسبوع\\p{L}*", month: "اشهر|شهور|شهر\\p{L}*" },
    last: "الماضي|الماضيه|اللي فات",
    next: "القادم|القادمه|الجاي|قبل",
    of: "",
  },
};
