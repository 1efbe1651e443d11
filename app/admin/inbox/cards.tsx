import { Badge, BlockStack, InlineStack, Text } from "@shopify/polaris";
import type { Card, HandoverCard, OrderCard, StatusBadge, SummaryCard, Tone, TrackingCard } from "~/contract/chat";
import { t } from "../messages";

const TONES = {
  neutral: undefined,
  info: "info",
  success: "success",
  warning: "attention",
  critical: "critical",
} as const satisfies Record<Tone, string | undefined>;

/** A card as the shopper saw it, in the shopper's language; staff need its facts, not its buttons. */
export function MessageCard({ card, locale }: { card: Card; locale: string }) {
  return (
    <div className="wl-card" lang={locale} dir="auto">
      <CardBody card={card} />
    </div>
  );
}

function CardBody({ card }: { card: Card }) {
  switch (card.kind) {
    case "order":
      return <OrderBody card={card} />;
    case "tracking":
      return <TrackingBody card={card} />;
    case "choice":
      return (
        <Offered label={t("card.choice")} title={card.prompt} items={card.options.map((option) => option.label)} />
      );
    case "form":
      return <Offered label={t("card.form")} title={card.title} items={card.fields.map((field) => field.label)} />;
    case "handover":
      return <HandoverBody card={card} />;
    case "proposal":
    case "return":
    case "products":
    case "offer":
      return <SummaryBody card={card} />;
  }
}

const Status = ({ status }: { status: StatusBadge }) => <Badge tone={TONES[status.tone]}>{status.label}</Badge>;

function Head({ title, status }: { title: string; status: StatusBadge | null }) {
  return (
    <InlineStack align="space-between" blockAlign="center" gap="200">
      <Text as="span" fontWeight="semibold">
        {title}
      </Text>
      {status ? <Status status={status} /> : null}
    </InlineStack>
  );
}

function OrderBody({ card }: { card: OrderCard }) {
  return (
    <BlockStack gap="150">
      <Head title={card.title} status={card.status} />
      <Small>{[card.placed?.label, card.total].filter(Boolean).join(" · ")}</Small>
      <ul className="wl-lines">
        {card.items.map((item, index) => (
          <li key={index}>
            {item.picture ? (
              <img src={item.picture.url} alt={item.picture.alt} width={28} height={28} loading="lazy" />
            ) : null}
            <span>
              {t("card.item", {
                quantity: item.quantity,
                title: [item.title, item.variant].filter(Boolean).join(" · "),
              })}
              {item.note ? <Small>{item.note}</Small> : null}
            </span>
          </li>
        ))}
      </ul>
      {card.more ? <Small>{card.more}</Small> : null}
    </BlockStack>
  );
}

function TrackingBody({ card }: { card: TrackingCard }) {
  return (
    <BlockStack gap="150">
      <Head title={card.title} status={card.status} />
      <Small>{[card.carrier, card.trackingNumber].filter(Boolean).join(" · ")}</Small>
      {card.estimate ? <Text as="span">{card.estimate.label}</Text> : null}
      <ol className="wl-events">
        {card.events.slice(0, 3).map((event, index) => (
          <li key={index}>
            <time dateTime={event.when.at}>{event.when.label}</time>
            <span>{[event.text, event.place].filter(Boolean).join(" · ")}</span>
          </li>
        ))}
      </ol>
      {card.items.length > 0 ? <Small>{card.items.join(", ")}</Small> : null}
      {card.link ? (
        <a href={card.link.url} target="_blank" rel="noreferrer">
          {card.link.label}
        </a>
      ) : null}
    </BlockStack>
  );
}

function SummaryBody({ card }: { card: SummaryCard }) {
  return (
    <BlockStack gap="150">
      <Head title={card.title} status={card.status} />
      {card.items.length > 0 ? (
        <ul className="wl-lines">
          {card.items.map((item, index) => (
            <li key={index}>
              {item.picture ? (
                <img src={item.picture.url} alt={item.picture.alt} width={28} height={28} loading="lazy" />
              ) : null}
              <span>
                {item.title}
                <Small>{[item.detail, item.note].filter(Boolean).join(" · ")}</Small>
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {card.rows.map((row, index) => (
        <InlineStack key={index} align="space-between" gap="200">
          <Text as="span">{row.label}</Text>
          <Text as="span" fontWeight={row.strong ? "semibold" : "regular"}>
            {row.value}
          </Text>
        </InlineStack>
      ))}
      {card.kind === "offer" ? (
        <Text as="span" fontWeight="semibold">
          {card.code}
        </Text>
      ) : null}
      {card.note ? <Small>{card.note}</Small> : null}
      {card.links.map((link) => (
        <a key={link.url} href={link.url} target="_blank" rel="noreferrer">
          {link.label}
        </a>
      ))}
      {card.kind === "proposal" ? (
        <InlineStack gap="100">
          <span className="wl-chip">{card.confirmLabel}</span>
          <span className="wl-chip">{card.declineLabel}</span>
        </InlineStack>
      ) : null}
    </BlockStack>
  );
}

function HandoverBody({ card }: { card: HandoverCard }) {
  return (
    <BlockStack gap="050">
      <Text as="span" fontWeight="semibold">
        {card.title}
      </Text>
      <Text as="span">{card.text}</Text>
      {card.hours ? <Small>{card.hours}</Small> : null}
    </BlockStack>
  );
}

function Offered({ label, title, items }: { label: string; title: string | null; items: string[] }) {
  return (
    <BlockStack gap="100">
      <Small>{label}</Small>
      {title ? <Text as="span">{title}</Text> : null}
      <InlineStack gap="100">
        {items.map((item, index) => (
          <span key={index} className="wl-chip">
            {item}
          </span>
        ))}
      </InlineStack>
    </BlockStack>
  );
}

const Small = ({ children }: { children: React.ReactNode }) => (
  <Text as="span" variant="bodySm" tone="subdued">
    {children}
  </Text>
);
