/**
 * How long is too long, in whole days. Carriers publish no such figure; these are where waiting on its own has
 * stopped being good advice. They decide wording and the offer of a person, never a date.
 */
export const SHIPMENT_BOUNDS = {
  /** A label is usually scanned on the day or the next; three covers a weekend. */
  labelDays: 3,
  /** Within one country a parcel is scanned at every hub, at least daily on weekdays; five covers a long weekend. */
  quietDays: 5,
  /** Between two countries nobody scans at sea, in the air and in the queue of customs. */
  quietDaysAbroad: 10,
  /** Customs answer most parcels within days; after a week somebody usually waits for a paper. */
  customsDays: 7,
  /** Shops mostly ship within two or three working days; after a week the shop should be asked. */
  unshippedDays: 7,
  /** Pickup points keep parcels for seven days at least; the shopper is reminded before that. */
  pickupDays: 4,
} as const;
