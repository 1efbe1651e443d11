import { Badge, Icon, Text } from "@shopify/polaris";
import { EmailIcon, InfoIcon } from "@shopify/polaris-icons";
import type { InboxMessage } from "~/inbox/read-conversation";
import { t } from "../messages";
import { Photo } from "../returns/photo";
import { formatTime } from "../time";
import { MessageCard } from "./cards";
import { MessageText } from "./message-text";
import { Sources } from "./sources";

interface Props {
  message: InboxMessage;
  shopperName: string;
  locale: string;
  timeZone: string;
  staffId: string;
}

export function MessageItem({ message, shopperName, locale, timeZone, staffId }: Props) {
  if (message.author === "system") {
    return (
      <li className="wl-system">
        <Icon source={InfoIcon} tone="subdued" />
        <span lang={locale} dir="auto">
          {message.text}
        </span>
        <time dateTime={message.at}>{formatTime(message.at, timeZone)}</time>
      </li>
    );
  }
  const author =
    message.author === "shopper"
      ? shopperName
      : message.staffId === staffId
        ? t("message.you")
        : (message.authorName ?? t(`message.${message.author}`));
  return (
    <li className="wl-message" data-author={message.author}>
      <div className="wl-message-head">
        <Text as="span" variant="bodySm" fontWeight="semibold">
          <bdi>{author}</bdi>
        </Text>
        {message.author === "assistant" ? <Badge size="small">{t("message.ai")}</Badge> : null}
        <time dateTime={message.at}>{formatTime(message.at, timeZone)}</time>
        {message.mailedAt ? (
          <span className="wl-mailed">
            <Icon source={EmailIcon} tone="subdued" />
            {t("message.mailed")}
          </span>
        ) : null}
      </div>
      <div className="wl-bubble">
        {message.text ? <MessageText text={message.text} lang={locale} plain={message.author === "shopper"} /> : null}
        {message.photos.length > 0 ? (
          <div className="wl-photos">
            {message.photos.map((id, index) => (
              <Photo key={id} id={id} number={index + 1} name={author} of="message" />
            ))}
          </div>
        ) : null}
        {message.cards.map((card, index) => (
          <MessageCard key={index} card={card} locale={locale} />
        ))}
      </div>
      <Sources receipts={message.receipts} timeZone={timeZone} />
    </li>
  );
}
