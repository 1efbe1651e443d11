import type { Concept } from "./concepts";
import { CONCEPTS } from "./concepts";
import type { Intent } from "./types";

/** How strongly concepts that stand together speak for what is told apart: an intent, or a kind of one. */
export interface Rule<Told extends string> {
  told: Told;
  /** 0..1, as a share of messages with these concepts that mean it. */
  weight: number;
  /** Each group must be there with at least one of its concepts. */
  all: Concept[][];
  none: Concept[];
}

/**
 * `weight  concepts`: "&" joins what must stand together, "," what may stand for each other, "-" begins what must not
 * be there. Weights were set by judgement, then checked with `npm run eval -- reading`.
 */
const RULES: Partial<Record<Intent, string>> = {
  track_order: `
    0.84 tracking - return,refund
    0.85 where & unwanted
    0.86 sentyet - return,refund,wrong,damaged,othermodel,lacking,misfit,address,shipto,exchange,cancel,mistake,twice,trouble,change,add,remove,sentback
    0.94 sentyet & order,parcel,item,mine,status,still,check,when - return,refund,wrong,damaged,othermodel,lacking,misfit,address,shipto,exchange,cancel,mistake,twice,trouble,change,add,remove,sentback
    0.95 tracking & order,parcel,item
    0.94 where & order,parcel - site,login,exchange,cart,search
    0.84 where & item,garment - site,login,considering,stock,return,refund,hours,buy
    0.72 where & ship - return,refund,label
    0.86 where & mine & late,still - return,refund,site,login,cart,search,discount,stock,considering,money,exchange
    0.84 status & late - refund,return,member,account,login,invoice,fee,shipfee,discount,stock
    0.86 howlong & late - refund,return,policy,member,deliverto,discount,money,considering,deliverytime,site,login,account,human
    0.74 today & arrive - damaged,wrong,misfit,lacking,gotsent,return,refund,change,hurry,away,postpone,cancel,deliverto,considering,stock,money,gotone,policy,discount,hours,add,buy,exchange
    0.84 promised & arrive,ship - refund,return,money,change,cancel,considering,stock,damaged,wrong,lacking,gotone,misfit,price,discount,policy
    0.8 where & late - return,refund,site,login,cart,search,discount,stock,considering,money,exchange
    0.55 where & arrive - return,refund,label
    0.93 when & arrive,ship & order,parcel,item,garment - change,upgrade,cheaper,stock,considering,deliverto,refund,return,discount,policy
    0.82 when & arrive & considering & howto - stock,detail,garment,price,buy,refund,return,policy,discount,cheaper,deliverto
    0.8 when & arrive,ship - money,change,upgrade,cheaper,stock,considering,deliverto,refund,return,policy,discount
    0.82 when & order,parcel - stock,refund,return,considering,policy,discount,buy,cancel,change
    0.82 howlong & arrive,ship,parcel,order - refund,return,policy,member,deliverto,discount
    0.88 status & order,parcel - refund,return,member,fee,shipfee,login,wrong,price,invoice,change,upgrade,add,remove,paymethod,lacking
    0.8 status & ship,arrive - refund,return,wrong,change,upgrade,address,shipto
    0.8 check & order,parcel & ship,arrive,status - address,shipto,fee,wrong,mailsays,change,upgrade,paymethod,lacking,refund,return
    0.7 check,where,question & order - login,refund,return,address,shipto,wrong,fee,buy,add,remove,cancel,change,member,charged,considering,shipfee,paymethod,price,upgrade
    0.88 late & order,parcel,arrive - cancel,fee,shipfee,price,refund,return,considering,stock,member,cheaper,upgrade,change,cart,site,search,damaged,lacking,wrong,misfit
    0.72 late - refund,return,considering,stock,member,cheaper,upgrade,cart,site,search,fee,shipfee,price,charged,login,human,discount,damaged,misfit,wrong,lacking,cancel,exchange,change,money,slow,account,policy,add,remove,moved,garment,item,elsewhere,bye,newsletter,sentback,buy,member,deliverytime
    0.84 late & still - refund,return,considering,stock,member,cheaper,upgrade,cart,site,search,fee,shipfee,price,charged,login,human
    0.82 late & item,garment - refund,return,considering,stock,member,cheaper,damaged,misfit,wrong,price,detail,lacking,discount,cart,site,search,exchange
    0.82 still & arrive,ship - refund,return,stock,cancel,considering,change,upgrade,add,cart,site,search,charged
    0.9 still & arrive,ship & order,parcel,item,garment - refund,return,stock,cancel,change,upgrade,add,cart,site,search,charged,considering
    0.87 notgot & parcel - cheaper,paper,discount,member,invoice,newsletter,login,cart,site,search
    0.88 notgot - cheaper,refund,return,paper,discount,member,invoice,newsletter,login,cart,site,search
    0.94 notgot & order,parcel,item,garment,late - cheaper,refund,return,discount,member,invoice,login,cart,site,search
    0.6 arrive & parcel,order - considering,wrong,damaged,misfit,return,opinion,deliverto,shipfee,cancel,change,add
    0.7 arrive & possible,howto & order,parcel - deliverto,return,refund,shipfee,policy,upgrade
    0.74 ship & order,parcel,item - wrong,mailsays,fee,price,deliverto,shipfee,considering,cancel,change,address,shipto,upgrade,return,refund`,
  not_received: `
    0.84 gotone - opinion,damaged,misfit,wrong
    0.97 gotone & notgot,still,neighbour
    0.8 neighbour & parcel,order,arrive,notgot,gotone
    0.6 neighbour
    0.7 notgot - cheaper,refund,return,discount,paper,member,invoice,newsletter,login,site,cart,search
    0.7 lacking & still - item,garment,refund,return,discount,member,exchange`,
  order_problem: `
    0.66 damaged - refund,return,exchange,login,site,cart,search,discount,detail,slow
    0.86 damaged & order,parcel,item,garment,arrive - refund,return,exchange,site,cart,login,detail,considering,search,discount
    0.84 lacking - discount,member,login,newsletter
    0.9 lacking & order,parcel,item,garment,arrive,mailsays - discount,member
    0.86 wrong & item,garment,order,parcel,arrive - address,shipto,account,login,paymethod,misfit,discount,return,refund,site,member,change
    0.9 wrong,mailsays & order,item,garment & mailsays,check - member,discount,charged
    0.88 mailsays & address,ship,arrive,parcel,check - notgot,gotone
    0.86 shipfee & order,charged,wrong,check,complain,cheaper - considering,deliverto,policy,howmuch,buy,upgrade,account,member,possible
    0.92 shipfee & refund - deliverto,policy
    0.92 toohigh & shipfee,fee - considering
    0.84 toohigh & ship - considering,when,late,still
    0.8 shipfee & price,fee - considering,howmuch,howto,question,policy
    0.86 fee & order,charged,status,check - late,where,still,member,return,policy,upgrade
    0.72 fee - late,where,still,parcel,member,return,policy,howto,howmuch,discount,cancel,refund,due
    0.88 gotsent & othermodel - account,discount,return,refund,exchange,site,cancel,mistake,mailsays
    0.93 wrong & item & order - address,shipto,account,login,paymethod,misfit,discount,return,refund,site,member,change,cancel
    0.88 othermodel & ship,arrive,parcel,order,lacking - possible,exchange,stock,stillhave,when,where,change,cancel,return,refund,add,discount,cart,site,account
    0.93 trouble & order,parcel,item - address,shipto,account,login,paymethod,charged,misfit,discount,return,refund,site,cart,search,member,invoice,change,cancel,add,remove,tracking,where,when,late,notgot,stock,buy
    0.9 wrong & detail & ship - address,shipto,account,login,paymethod,discount,return,refund,exchange,site,member,change,cancel,mistake
    0.66 mistake & order,arrive - cancel,change,remove,add,return,refund`,
  change_order: `
    0.86 cancel & order,parcel,item,garment,ship,buy - member,account,newsletter,policy
    0.88 nolonger & order - garment,item,return,refund,damaged,late,notgot,misfit,account,member
    0.86 dontsend - newsletter,member,account,site,wrong,othermodel,return,invoice
    0.94 dontsend & cancel,nolonger,order,parcel,stop,mistake - newsletter,member,account
    0.6 cancel - member,account,newsletter,policy,return,refund,howto
    0.9 change & order,parcel & address,item,garment,ship,upgrade,paymethod,misfit - account,login,member
    0.84 change & address - account,login,create
    0.95 change & shipto - login
    0.84 moved - account,login,still,late,where,tracking,site,invoice,newsletter,member
    0.94 moved & newplace,parcel,order,ship,arrive,shipto,address - account,login,tracking,late,where,invoice
    0.88 newplace & ship,parcel,order,arrive,change - account,login,tracking,late,where,invoice,considering
    0.92 exchange & address,shipto - account,login
    0.9 address & ship,arrive & order - where,when,late,notgot,gotone,tracking,status,still,considering,return,refund,exchange,wrong,account,check,neighbour,charged,mailsays,damaged
    0.88 shipto & wrong,mistake - account,login
    0.9 away & postpone - neighbour,gotone
    0.84 away & arrive,ship,parcel,order,possible - gotone,notgot,late,where,still,neighbour
    0.9 postpone & change & arrive,ship,parcel,order - account,late
    0.93 change & address & order,parcel,ship,arrive
    0.82 change & order,parcel - account,login,member,price
    0.82 change & upgrade
    0.84 address & wrong,mistake - account,login,neighbour
    0.7 address & change,wrong,mistake & account - login
    0.86 add & garment,item & possible - policy,site,cannot,broken,cart,discount,account,detail
    0.8 add & garment,item - policy,site,cannot,broken,cart,discount,account,detail,stock,considering,member,paymethod,address
    0.95 add & order - discount,member,fee,site,broken,cannot
    0.93 remove & order,item - detail,member
    0.74 remove & garment - account,newsletter,site,detail,cart,discount,member,login,search,contact,paymethod,address,damaged,considering,howto
    0.93 upgrade & order,parcel,change,possible - howmuch,considering,price,stock,when,member
    0.64 upgrade - howmuch,considering,price,deliverytime
    0.9 hurry & ship,order,parcel & possible,help - where,late,still,notgot,tracking,status,when,howlong,human
    0.82 hurry & possible - where,late,still,notgot,tracking,status,when,howlong,human,site,refund,return,considering,login,account
    0.7 hurry & ship,order,parcel - where,late,still,notgot,tracking,status,when,howlong,human
    0.94 paymethod & wrong,change & order,status - member,declined
    0.8 paymethod & wrong,change - member,declined,account
    0.94 otherpay & order,mine - charged,refund,return,member,account,twice,cannot
    0.84 otherpay - charged,refund,return,member,account,twice,cannot,howto,possible,considering,question,policy,declined,site
    0.95 upgrade & wrong,change
    0.8 mistake & order,item,garment & cancel,wrong,buy
    0.92 change & ship - considering,where
    0.8 change & arrive - considering,where`,
  return_item: `
    0.87 return - policy,considering,member,charged,refund,search
    0.92 return & order,item,garment,parcel,misfit,damaged,wrong - policy,search,notgot,howlong
    0.85 return & refund - policy,still,notgot,status,late,charged
    0.9 return & refund & order,item,garment,misfit,damaged,wrong - policy,still,notgot,status,late,charged
    0.8 return & label,howto,where
    0.94 label & return
    0.8 label - site
    0.87 exchange - policy,considering,price,address,shipto,contact,paymethod
    0.93 exchange & order,item,garment,misfit,damaged,wrong,return - address,shipto,contact,paymethod
    0.88 nolonger & garment,item - cancel,discount,member,account,considering,howmuch
    0.82 misfit & detail - howmuch,stillhave,considering,question,learn,garment,cancel,remove,stock
    0.84 misfit & garment & detail - howmuch,stillhave,considering,question,learn,cancel,remove,stock,possible,howto,opinion,member
    0.86 misfit - howmuch,stillhave,considering,detail,member,cancel,remove,opinion,stock
    0.9 misfit & order,item,garment,arrive,buy - howmuch,stillhave,detail,considering,member,cancel,remove,stock,account
    0.82 refund - toohigh,status,when,where,howlong,late,still,notgot,policy,considering,member,charged,twice,neverbought,return,shipfee,fee,cancel
    0.86 refund & order,item,garment,damaged,wrong,misfit,possible - status,when,where,late,notgot,policy,considering,member,charged,twice,shipfee,fee,return
    0.9 refund & damaged,wrong,misfit,lacking & order,item,garment,parcel,arrive
    0.82 refund,return & cancel & order,item
    0.9 damaged & return,refund,exchange
    0.66 return & considering - policy`,
  refund_status: `
    0.95 sentback & money,refund & still,notgot,when,where,late,howlong,status,check - policy,considering,deliverytime
    0.92 refund & gonethrough - policy,damaged,misfit,considering,buy,wrong,lacking,exchange,howto,possible,othermodel
    0.93 refund & promised - policy,damaged,misfit,considering,buy,wrong,lacking
    0.9 sentback & arrive & paymethod,money,account - policy,considering,deliverytime
    0.93 sentback & paymethod,account,invoice & still,notgot,when,where,late,howlong - policy,considering,deliverytime
    0.86 money & still,notgot,late,where - member,account,due,charged,price,shipfee,considering,policy,return,exchange,howmuch,discount,fee
    0.93 refund & status,where,when - policy,damaged,misfit,considering,buy
    0.93 refund & howlong - policy,damaged,misfit,considering,buy,deliverytime
    0.93 refund & howlong & mine,late,still,notgot - policy,damaged,misfit,considering,buy
    0.9 refund & still,notgot,late - parcel,policy,damaged,misfit,considering,lacking,shipfee
    0.9 money & when - shipfee,price,considering,charged,policy,member,discount,freeship
    0.94 money & return & still,notgot,late,when,where - policy,considering,misfit,wrong
    0.93 refund & tracking - policy,damaged,misfit
    0.88 refund & check - policy,shipfee,fee,charged,damaged,misfit
    0.95 refund & return & still,notgot,late,arrive,when,status,where - misfit,policy,damaged,wrong,lacking
    0.93 return & status,notgot - policy,considering,misfit,damaged,address,shipto
    0.82 return & late - policy,considering,misfit,damaged,address,shipto,wrong
    0.86 return & still,notgot & charged
    0.88 return & charged & still,notgot,late
    0.7 refund & arrive`,
  policy: `
    0.82 policy - login,stock,search
    0.95 policy & return,refund,exchange,howto,question,ship,cancel,discount,possible,when,howmuch,learn,price - detail,due
    0.94 warranty - garment,item
    0.84 warranty
    0.92 hours - site,broken
    0.92 return,exchange & howlong - late,still,notgot,status,refund,damaged,wrong,misfit
    0.95 deliverytime - mine,late,still,notgot,gotone,tracking,status,change,wrong,mistake,refund,return
    0.96 deliverytime & refund,return,exchange - mine,late,still,notgot,status
    0.92 freeship & howmuch,howto,possible,question,order,item - charged,notgot,declined,member,account
    0.84 freeship - charged,notgot,declined,member,account,late
    0.93 deliverto - account,member
    0.84 deliverto,shipfee & considering,howto,howmuch,question,possible - order,charged,wrong
    0.85 shipfee & howmuch,question,howto,buy,considering,possible,cart - charged,wrong,complain,account,member,order,toohigh,refund
    0.78 shipfee - charged,wrong,complain,account,member,order,fee,toohigh,refund
    0.93 upgrade & howmuch,considering,price - order
    0.84 return,refund,exchange & considering,learn
    0.7 return,refund,exchange & howto & possible,question,due - order,garment,item,damaged,wrong,misfit
    0.86 member & learn,considering,howmuch - login,due,charged,status,shipfee,item
    0.94 member & terms,policy - due,charged,status,shipfee,login
    0.95 member & terms & due
    0.94 member & howlong - due,status
    0.93 member & cancel & howto,question,possible,learn
    0.84 cancel & fee - order
        0.8 due & howto & late
    0.86 discount & when,howlong
    0.72 paymethod & howto,possible - charged,declined,wrong,change,cannot,account,site
    0.86 paymethod & howto,possible - charged,declined,wrong,change,cannot,account,site,order,refund,return,twice,member,buy,status,due,invoice,discount`,
  product: `
    0.86 warranty & garment,item
    0.95 warranty & garment & considering,question,possible
    0.84 considering & garment - stillhave,howmuch,stock,discount,price,shipfee,policy,cart,declined,search,site,broken,member,cheaper,upgrade
    0.8 considering & item,detail,learn,question - stillhave,howmuch,othermodel,stock,discount,shipfee,cart,declined,search,site,broken,policy,member,cheaper,upgrade
    0.84 material & garment,item - return,refund,order,arrive,ship,notgot,late,damaged,wrong,othermodel,lacking,cancel,change,add,remove,exchange,stock,stillhave,price,howmuch,misfit,tracking,where,when,gotone,charged,discount,buy,cart
    0.86 detail & garment,item,considering,question,learn - price,stillhave,othermodel,return,refund,damaged,misfit,wrong,exchange,cancel,order,cart,stock,search,remove
    0.88 detail & garment & question,learn,possible,howto - price,stillhave,return,refund,damaged,misfit,exchange,cancel,cart,stock
    0.68 detail - stillhave,price,othermodel,return,refund,damaged,misfit,wrong,exchange,cancel,order,account,cart,stock,arrive,policy,parcel
    0.88 learn & item,garment
    0.82 question & garment,item - return,refund,damaged,misfit,wrong,exchange,cancel,order,stock,policy,cheaper,arrive,charged
    0.5 considering & buy - discount,shipfee,policy,cart,declined,search,site`,
  stock: `
    0.92 stock - wrong,damaged,order,policy,human,paymethod
    0.87 stock & garment,item,order,considering,when
    0.9 stillhave & when - order,parcel,return,refund,member,discount,invoice,cancel,account,charged,money,trouble,damaged,site,garment,item
    0.92 stillhave & garment,item,detail,othermodel - order,parcel,return,refund,member,discount,invoice,cancel,account,charged,money,trouble,damaged`,
  price: `
    0.93 cheaper - charged,twice,shipfee,member
    0.9 price & shop,elsewhere
    0.75 howmuch - shipfee,fee,due,policy,upgrade,refund
    0.92 price & howmuch & garment,item - shipfee,freeship,fee,order,policy,upgrade,refund,return,exchange,cancel,arrive,member,deliverto
    0.72 price - shipfee,fee,policy,order,charged,upgrade,discount,member,return`,
  discount: `
    0.86 discount - return,login,stock,address,shipto,policy,forgot
    0.95 discount & declined,cannot,broken,possible,howto,still`,
  billing: `
    0.86 charged - shipfee,price,discount,return,invoice,order,declined,refund
    0.96 charged & twice,neverbought
    0.9 money & twice - order,discount,return
    0.85 charged & member,account,refund,order - fee,shipfee,declined,due,return
    0.9 return & charged & still,notgot,late
    0.86 paymethod & cannot,twice - site,account,login,discount,order
    0.84 neverbought - mailsays,lacking,wrong
    0.9 twice & member,paymethod,refund`,
  invoice: `
    0.92 invoice - twice,mailsays,due,member,return,neverbought,refund
    0.95 invoice & check,howto,possible,help - twice,mailsays,due,member,neverbought`,
  account: `
    0.87 account - charged,twice,neverbought,order,parcel,refund,shipfee,wrong,discount
    0.9 address & create - order,parcel
    0.93 shipto & create - order
    0.95 contact & change,wrong,mistake - order,parcel,shipto
    0.93 account & change,create,erase,wrong,forgot,cannot,address,login,member,status
    0.95 login
    0.98 login & forgot,cannot,wrong,declined
    0.86 forgot & account,login
    0.84 create - order,parcel,newsletter,refund,return,discount
    0.84 member - charged,twice,neverbought,howto,learn,considering,discount,policy,newsletter
    0.9 member & status,wrong,cancel,cannot,check,still,remove - charged,twice,terms
    0.95 member,account & shipfee,deliverto - order
    0.93 member & status
    0.94 due & member`,
  site_problem: `
    0.8 site & cannot,broken - login,account,discount,charged,order,stock
    0.93 site & slow
    0.93 cart & cannot,broken - late
    0.9 cart & add - order,late
    0.93 search & cannot,broken,slow,where,still,late
    0.7 cart - stock,shipfee,order,return,discount
    0.7 slow & cannot,search
    0.94 declined & paymethod - discount
    0.86 declined & site,buy & paymethod`,
  place_order: `
    0.8 buy & howto,possible,help - stock,discount,cart,declined,site,search,considering,cancel,return,refund,policy,shipfee,deliverto,cheaper
    0.56 buy - considering,discount,cart,declined,site,search,cancel,return,refund,policy,shipfee,arrive,order,stock,member,cheaper,charged,neverbought,late,still`,
  newsletter: `
    0.95 newsletter
    0.6 subscribe - member,account,charged,cancel,status`,
  complaint: `
    0.84 complain - charged,shipfee,cheaper,stock,discount,late,notgot,return,refund,site,damaged,still,price,shop
    0.5 complain`,
  feedback: `
    0.9 opinion - considering,late,still,notgot,damaged,garment,return,refund`,
  human: `
    0.95 nobot
    0.7 anyone
    0.88 human - bot,chat,neighbour,newsletter,garment,promised
    0.6 human & promised - bot,chat,neighbour,newsletter,garment
    0.95 human & frustrated,angry - newsletter,neighbour,garment
    0.93 human & possible,help,question - bot,chat,newsletter,neighbour,garment`,
  change_language: `
    0.9 language - detail,return`,
  repeat: `
    0.86 repeat - order,parcel,item,buy,refund,return,garment`,
  smalltalk: `
    0.86 bot - help,order,parcel,refund,return,item
    0.86 chat - order,parcel,refund,return,item`,
  out_of_scope: `
    0.84 elsewhere - order,parcel,refund,return,tracking,invoice,discount,newsletter,account,garment,paymethod,address,shipto,notgot,cancel
    0.5 elsewhere & account,cancel,address,paymethod - order,parcel,refund,return`,
  help: `
    0.8 help - elsewhere,order,parcel,refund,return,item,garment,account,login,paymethod,site,cart,discount,address,shipto,charged`,
  greeting: `0.62 hi`,
  thanks: `0.62 thanks`,
  goodbye: `0.64 bye`,
};

const isConcept = (word: string): word is Concept => (CONCEPTS as readonly string[]).includes(word);
const conceptsIn = (list: string): Concept[] =>
  list
    .split(",")
    .map((word) => word.trim())
    .filter(isConcept);

/** Rules as the tables of this folder write them, ready to be weighed. */
export function rulesOf<Told extends string>(tables: Partial<Record<Told, string>>): Rule<Told>[] {
  return (Object.entries(tables) as [Told, string][]).flatMap(([told, lines]) =>
    lines
      .trim()
      .split("\n")
      .map((line) => {
        const [head = "", none = ""] = line.trim().split(" - ");
        const at = head.indexOf(" ");
        return {
          told,
          weight: Number(head.slice(0, at)),
          all: head.slice(at).split("&").map(conceptsIn),
          none: conceptsIn(none),
        };
      }),
  );
}

export const INTENT_RULES = rulesOf(RULES);

/** The weight that a set of concepts gives to each: the best rule, a little more when several agree. */
export function weigh<Told extends string>(
  rules: readonly Rule<Told>[],
  concepts: ReadonlySet<Concept>,
): Map<Told, number> {
  const weights = new Map<Told, number>();
  for (const rule of rules) {
    if (!rule.all.every((group) => group.some((concept) => concepts.has(concept)))) continue;
    if (rule.none.some((concept) => concepts.has(concept))) continue;
    const before = weights.get(rule.told);
    weights.set(rule.told, before === undefined ? rule.weight : Math.min(0.99, Math.max(before, rule.weight) + 0.01));
  }
  return weights;
}
