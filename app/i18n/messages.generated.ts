// Written by scripts/generate-messages.ts from app/i18n/messages/. Do not edit.
import type { Locale } from "../contract/chat";
import en_block from "./messages/en/block.json" with { type: "json" };
import en_changes from "./messages/en/changes.json" with { type: "json" };
import en_chat from "./messages/en/chat.json" with { type: "json" };
import en_dialogue from "./messages/en/dialogue.json" with { type: "json" };
import en_errors from "./messages/en/errors.json" with { type: "json" };
import en_flow from "./messages/en/flow.json" with { type: "json" };
import en_handover from "./messages/en/handover.json" with { type: "json" };
import en_identity from "./messages/en/identity.json" with { type: "json" };
import en_knowledge from "./messages/en/knowledge.json" with { type: "json" };
import en_mail from "./messages/en/mail.json" with { type: "json" };
import en_offers from "./messages/en/offers.json" with { type: "json" };
import en_products from "./messages/en/products.json" with { type: "json" };
import en_proposal from "./messages/en/proposal.json" with { type: "json" };
import en_returns from "./messages/en/returns.json" with { type: "json" };
import en_service from "./messages/en/service.json" with { type: "json" };
import en_tracking from "./messages/en/tracking.json" with { type: "json" };
import es_block from "./messages/es/block.json" with { type: "json" };
import es_changes from "./messages/es/changes.json" with { type: "json" };
import es_chat from "./messages/es/chat.json" with { type: "json" };
import es_dialogue from "./messages/es/dialogue.json" with { type: "json" };
import es_errors from "./messages/es/errors.json" with { type: "json" };
import es_flow from "./messages/es/flow.json" with { type: "json" };
import es_handover from "./messages/es/handover.json" with { type: "json" };
import es_identity from "./messages/es/identity.json" with { type: "json" };
import es_knowledge from "./messages/es/knowledge.json" with { type: "json" };
import es_mail from "./messages/es/mail.json" with { type: "json" };
import es_offers from "./messages/es/offers.json" with { type: "json" };
import es_products from "./messages/es/products.json" with { type: "json" };
import es_proposal from "./messages/es/proposal.json" with { type: "json" };
import es_returns from "./messages/es/returns.json" with { type: "json" };
import es_service from "./messages/es/service.json" with { type: "json" };
import es_tracking from "./messages/es/tracking.json" with { type: "json" };
import fr_block from "./messages/fr/block.json" with { type: "json" };
import fr_changes from "./messages/fr/changes.json" with { type: "json" };
import fr_chat from "./messages/fr/chat.json" with { type: "json" };
import fr_dialogue from "./messages/fr/dialogue.json" with { type: "json" };
import fr_errors from "./messages/fr/errors.json" with { type: "json" };
import fr_flow from "./messages/fr/flow.json" with { type: "json" };
import fr_handover from "./messages/fr/handover.json" with { type: "json" };
import fr_identity from "./messages/fr/identity.json" with { type: "json" };
import fr_knowledge from "./messages/fr/knowledge.json" with { type: "json" };
import fr_mail from "./messages/fr/mail.json" with { type: "json" };
import fr_offers from "./messages/fr/offers.json" with { type: "json" };
import fr_products from "./messages/fr/products.json" with { type: "json" };
import fr_proposal from "./messages/fr/proposal.json" with { type: "json" };
import fr_returns from "./messages/fr/returns.json" with { type: "json" };
import fr_service from "./messages/fr/service.json" with { type: "json" };
import fr_tracking from "./messages/fr/tracking.json" with { type: "json" };
import de_block from "./messages/de/block.json" with { type: "json" };
import de_changes from "./messages/de/changes.json" with { type: "json" };
import de_chat from "./messages/de/chat.json" with { type: "json" };
import de_dialogue from "./messages/de/dialogue.json" with { type: "json" };
import de_errors from "./messages/de/errors.json" with { type: "json" };
import de_flow from "./messages/de/flow.json" with { type: "json" };
import de_handover from "./messages/de/handover.json" with { type: "json" };
import de_identity from "./messages/de/identity.json" with { type: "json" };
import de_knowledge from "./messages/de/knowledge.json" with { type: "json" };
import de_mail from "./messages/de/mail.json" with { type: "json" };
import de_offers from "./messages/de/offers.json" with { type: "json" };
import de_products from "./messages/de/products.json" with { type: "json" };
import de_proposal from "./messages/de/proposal.json" with { type: "json" };
import de_returns from "./messages/de/returns.json" with { type: "json" };
import de_service from "./messages/de/service.json" with { type: "json" };
import de_tracking from "./messages/de/tracking.json" with { type: "json" };
import it_block from "./messages/it/block.json" with { type: "json" };
import it_changes from "./messages/it/changes.json" with { type: "json" };
import it_chat from "./messages/it/chat.json" with { type: "json" };
import it_dialogue from "./messages/it/dialogue.json" with { type: "json" };
import it_errors from "./messages/it/errors.json" with { type: "json" };
import it_flow from "./messages/it/flow.json" with { type: "json" };
import it_handover from "./messages/it/handover.json" with { type: "json" };
import it_identity from "./messages/it/identity.json" with { type: "json" };
import it_knowledge from "./messages/it/knowledge.json" with { type: "json" };
import it_mail from "./messages/it/mail.json" with { type: "json" };
import it_offers from "./messages/it/offers.json" with { type: "json" };
import it_products from "./messages/it/products.json" with { type: "json" };
import it_proposal from "./messages/it/proposal.json" with { type: "json" };
import it_returns from "./messages/it/returns.json" with { type: "json" };
import it_service from "./messages/it/service.json" with { type: "json" };
import it_tracking from "./messages/it/tracking.json" with { type: "json" };
import ptBR_block from "./messages/pt-BR/block.json" with { type: "json" };
import ptBR_changes from "./messages/pt-BR/changes.json" with { type: "json" };
import ptBR_chat from "./messages/pt-BR/chat.json" with { type: "json" };
import ptBR_dialogue from "./messages/pt-BR/dialogue.json" with { type: "json" };
import ptBR_errors from "./messages/pt-BR/errors.json" with { type: "json" };
import ptBR_flow from "./messages/pt-BR/flow.json" with { type: "json" };
import ptBR_handover from "./messages/pt-BR/handover.json" with { type: "json" };
import ptBR_identity from "./messages/pt-BR/identity.json" with { type: "json" };
import ptBR_knowledge from "./messages/pt-BR/knowledge.json" with { type: "json" };
import ptBR_mail from "./messages/pt-BR/mail.json" with { type: "json" };
import ptBR_offers from "./messages/pt-BR/offers.json" with { type: "json" };
import ptBR_products from "./messages/pt-BR/products.json" with { type: "json" };
import ptBR_proposal from "./messages/pt-BR/proposal.json" with { type: "json" };
import ptBR_returns from "./messages/pt-BR/returns.json" with { type: "json" };
import ptBR_service from "./messages/pt-BR/service.json" with { type: "json" };
import ptBR_tracking from "./messages/pt-BR/tracking.json" with { type: "json" };
import nl_block from "./messages/nl/block.json" with { type: "json" };
import nl_changes from "./messages/nl/changes.json" with { type: "json" };
import nl_chat from "./messages/nl/chat.json" with { type: "json" };
import nl_dialogue from "./messages/nl/dialogue.json" with { type: "json" };
import nl_errors from "./messages/nl/errors.json" with { type: "json" };
import nl_flow from "./messages/nl/flow.json" with { type: "json" };
import nl_handover from "./messages/nl/handover.json" with { type: "json" };
import nl_identity from "./messages/nl/identity.json" with { type: "json" };
import nl_knowledge from "./messages/nl/knowledge.json" with { type: "json" };
import nl_mail from "./messages/nl/mail.json" with { type: "json" };
import nl_offers from "./messages/nl/offers.json" with { type: "json" };
import nl_products from "./messages/nl/products.json" with { type: "json" };
import nl_proposal from "./messages/nl/proposal.json" with { type: "json" };
import nl_returns from "./messages/nl/returns.json" with { type: "json" };
import nl_service from "./messages/nl/service.json" with { type: "json" };
import nl_tracking from "./messages/nl/tracking.json" with { type: "json" };
import pl_block from "./messages/pl/block.json" with { type: "json" };
import pl_changes from "./messages/pl/changes.json" with { type: "json" };
import pl_chat from "./messages/pl/chat.json" with { type: "json" };
import pl_dialogue from "./messages/pl/dialogue.json" with { type: "json" };
import pl_errors from "./messages/pl/errors.json" with { type: "json" };
import pl_flow from "./messages/pl/flow.json" with { type: "json" };
import pl_handover from "./messages/pl/handover.json" with { type: "json" };
import pl_identity from "./messages/pl/identity.json" with { type: "json" };
import pl_knowledge from "./messages/pl/knowledge.json" with { type: "json" };
import pl_mail from "./messages/pl/mail.json" with { type: "json" };
import pl_offers from "./messages/pl/offers.json" with { type: "json" };
import pl_products from "./messages/pl/products.json" with { type: "json" };
import pl_proposal from "./messages/pl/proposal.json" with { type: "json" };
import pl_returns from "./messages/pl/returns.json" with { type: "json" };
import pl_service from "./messages/pl/service.json" with { type: "json" };
import pl_tracking from "./messages/pl/tracking.json" with { type: "json" };
import tr_block from "./messages/tr/block.json" with { type: "json" };
import tr_changes from "./messages/tr/changes.json" with { type: "json" };
import tr_chat from "./messages/tr/chat.json" with { type: "json" };
import tr_dialogue from "./messages/tr/dialogue.json" with { type: "json" };
import tr_errors from "./messages/tr/errors.json" with { type: "json" };
import tr_flow from "./messages/tr/flow.json" with { type: "json" };
import tr_handover from "./messages/tr/handover.json" with { type: "json" };
import tr_identity from "./messages/tr/identity.json" with { type: "json" };
import tr_knowledge from "./messages/tr/knowledge.json" with { type: "json" };
import tr_mail from "./messages/tr/mail.json" with { type: "json" };
import tr_offers from "./messages/tr/offers.json" with { type: "json" };
import tr_products from "./messages/tr/products.json" with { type: "json" };
import tr_proposal from "./messages/tr/proposal.json" with { type: "json" };
import tr_returns from "./messages/tr/returns.json" with { type: "json" };
import tr_service from "./messages/tr/service.json" with { type: "json" };
import tr_tracking from "./messages/tr/tracking.json" with { type: "json" };
import ja_block from "./messages/ja/block.json" with { type: "json" };
import ja_changes from "./messages/ja/changes.json" with { type: "json" };
import ja_chat from "./messages/ja/chat.json" with { type: "json" };
import ja_dialogue from "./messages/ja/dialogue.json" with { type: "json" };
import ja_errors from "./messages/ja/errors.json" with { type: "json" };
import ja_flow from "./messages/ja/flow.json" with { type: "json" };
import ja_handover from "./messages/ja/handover.json" with { type: "json" };
import ja_identity from "./messages/ja/identity.json" with { type: "json" };
import ja_knowledge from "./messages/ja/knowledge.json" with { type: "json" };
import ja_mail from "./messages/ja/mail.json" with { type: "json" };
import ja_offers from "./messages/ja/offers.json" with { type: "json" };
import ja_products from "./messages/ja/products.json" with { type: "json" };
import ja_proposal from "./messages/ja/proposal.json" with { type: "json" };
import ja_returns from "./messages/ja/returns.json" with { type: "json" };
import ja_service from "./messages/ja/service.json" with { type: "json" };
import ja_tracking from "./messages/ja/tracking.json" with { type: "json" };
import ko_block from "./messages/ko/block.json" with { type: "json" };
import ko_changes from "./messages/ko/changes.json" with { type: "json" };
import ko_chat from "./messages/ko/chat.json" with { type: "json" };
import ko_dialogue from "./messages/ko/dialogue.json" with { type: "json" };
import ko_errors from "./messages/ko/errors.json" with { type: "json" };
import ko_flow from "./messages/ko/flow.json" with { type: "json" };
import ko_handover from "./messages/ko/handover.json" with { type: "json" };
import ko_identity from "./messages/ko/identity.json" with { type: "json" };
import ko_knowledge from "./messages/ko/knowledge.json" with { type: "json" };
import ko_mail from "./messages/ko/mail.json" with { type: "json" };
import ko_offers from "./messages/ko/offers.json" with { type: "json" };
import ko_products from "./messages/ko/products.json" with { type: "json" };
import ko_proposal from "./messages/ko/proposal.json" with { type: "json" };
import ko_returns from "./messages/ko/returns.json" with { type: "json" };
import ko_service from "./messages/ko/service.json" with { type: "json" };
import ko_tracking from "./messages/ko/tracking.json" with { type: "json" };
import zhCN_block from "./messages/zh-CN/block.json" with { type: "json" };
import zhCN_changes from "./messages/zh-CN/changes.json" with { type: "json" };
import zhCN_chat from "./messages/zh-CN/chat.json" with { type: "json" };
import zhCN_dialogue from "./messages/zh-CN/dialogue.json" with { type: "json" };
import zhCN_errors from "./messages/zh-CN/errors.json" with { type: "json" };
import zhCN_flow from "./messages/zh-CN/flow.json" with { type: "json" };
import zhCN_handover from "./messages/zh-CN/handover.json" with { type: "json" };
import zhCN_identity from "./messages/zh-CN/identity.json" with { type: "json" };
import zhCN_knowledge from "./messages/zh-CN/knowledge.json" with { type: "json" };
import zhCN_mail from "./messages/zh-CN/mail.json" with { type: "json" };
import zhCN_offers from "./messages/zh-CN/offers.json" with { type: "json" };
import zhCN_products from "./messages/zh-CN/products.json" with { type: "json" };
import zhCN_proposal from "./messages/zh-CN/proposal.json" with { type: "json" };
import zhCN_returns from "./messages/zh-CN/returns.json" with { type: "json" };
import zhCN_service from "./messages/zh-CN/service.json" with { type: "json" };
import zhCN_tracking from "./messages/zh-CN/tracking.json" with { type: "json" };
import zhTW_block from "./messages/zh-TW/block.json" with { type: "json" };
import zhTW_changes from "./messages/zh-TW/changes.json" with { type: "json" };
import zhTW_chat from "./messages/zh-TW/chat.json" with { type: "json" };
import zhTW_dialogue from "./messages/zh-TW/dialogue.json" with { type: "json" };
import zhTW_errors from "./messages/zh-TW/errors.json" with { type: "json" };
import zhTW_flow from "./messages/zh-TW/flow.json" with { type: "json" };
import zhTW_handover from "./messages/zh-TW/handover.json" with { type: "json" };
import zhTW_identity from "./messages/zh-TW/identity.json" with { type: "json" };
import zhTW_knowledge from "./messages/zh-TW/knowledge.json" with { type: "json" };
import zhTW_mail from "./messages/zh-TW/mail.json" with { type: "json" };
import zhTW_offers from "./messages/zh-TW/offers.json" with { type: "json" };
import zhTW_products from "./messages/zh-TW/products.json" with { type: "json" };
import zhTW_proposal from "./messages/zh-TW/proposal.json" with { type: "json" };
import zhTW_returns from "./messages/zh-TW/returns.json" with { type: "json" };
import zhTW_service from "./messages/zh-TW/service.json" with { type: "json" };
import zhTW_tracking from "./messages/zh-TW/tracking.json" with { type: "json" };
import ar_block from "./messages/ar/block.json" with { type: "json" };
import ar_changes from "./messages/ar/changes.json" with { type: "json" };
import ar_chat from "./messages/ar/chat.json" with { type: "json" };
import ar_dialogue from "./messages/ar/dialogue.json" with { type: "json" };
import ar_errors from "./messages/ar/errors.json" with { type: "json" };
import ar_flow from "./messages/ar/flow.json" with { type: "json" };
import ar_handover from "./messages/ar/handover.json" with { type: "json" };
import ar_identity from "./messages/ar/identity.json" with { type: "json" };
import ar_knowledge from "./messages/ar/knowledge.json" with { type: "json" };
import ar_mail from "./messages/ar/mail.json" with { type: "json" };
import ar_offers from "./messages/ar/offers.json" with { type: "json" };
import ar_products from "./messages/ar/products.json" with { type: "json" };
import ar_proposal from "./messages/ar/proposal.json" with { type: "json" };
import ar_returns from "./messages/ar/returns.json" with { type: "json" };
import ar_service from "./messages/ar/service.json" with { type: "json" };
import ar_tracking from "./messages/ar/tracking.json" with { type: "json" };

/** English has every message; its keys are the keys. */
export interface EnglishMessages {
  block: typeof en_block;
  changes: typeof en_changes;
  chat: typeof en_chat;
  dialogue: typeof en_dialogue;
  errors: typeof en_errors;
  flow: typeof en_flow;
  handover: typeof en_handover;
  identity: typeof en_identity;
  knowledge: typeof en_knowledge;
  mail: typeof en_mail;
  offers: typeof en_offers;
  products: typeof en_products;
  proposal: typeof en_proposal;
  returns: typeof en_returns;
  service: typeof en_service;
  tracking: typeof en_tracking;
}

export const MESSAGES: Record<Locale, Partial<Record<keyof EnglishMessages, Record<string, string>>>> = {
  en: {
    block: en_block,
    changes: en_changes,
    chat: en_chat,
    dialogue: en_dialogue,
    errors: en_errors,
    flow: en_flow,
    handover: en_handover,
    identity: en_identity,
    knowledge: en_knowledge,
    mail: en_mail,
    offers: en_offers,
    products: en_products,
    proposal: en_proposal,
    returns: en_returns,
    service: en_service,
    tracking: en_tracking,
  },
  es: {
    block: es_block,
    changes: es_changes,
    chat: es_chat,
    dialogue: es_dialogue,
    errors: es_errors,
    flow: es_flow,
    handover: es_handover,
    identity: es_identity,
    knowledge: es_knowledge,
    mail: es_mail,
    offers: es_offers,
    products: es_products,
    proposal: es_proposal,
    returns: es_returns,
    service: es_service,
    tracking: es_tracking,
  },
  fr: {
    block: fr_block,
    changes: fr_changes,
    chat: fr_chat,
    dialogue: fr_dialogue,
    errors: fr_errors,
    flow: fr_flow,
    handover: fr_handover,
    identity: fr_identity,
    knowledge: fr_knowledge,
    mail: fr_mail,
    offers: fr_offers,
    products: fr_products,
    proposal: fr_proposal,
    returns: fr_returns,
    service: fr_service,
    tracking: fr_tracking,
  },
  de: {
    block: de_block,
    changes: de_changes,
    chat: de_chat,
    dialogue: de_dialogue,
    errors: de_errors,
    flow: de_flow,
    handover: de_handover,
    identity: de_identity,
    knowledge: de_knowledge,
    mail: de_mail,
    offers: de_offers,
    products: de_products,
    proposal: de_proposal,
    returns: de_returns,
    service: de_service,
    tracking: de_tracking,
  },
  it: {
    block: it_block,
    changes: it_changes,
    chat: it_chat,
    dialogue: it_dialogue,
    errors: it_errors,
    flow: it_flow,
    handover: it_handover,
    identity: it_identity,
    knowledge: it_knowledge,
    mail: it_mail,
    offers: it_offers,
    products: it_products,
    proposal: it_proposal,
    returns: it_returns,
    service: it_service,
    tracking: it_tracking,
  },
  "pt-BR": {
    block: ptBR_block,
    changes: ptBR_changes,
    chat: ptBR_chat,
    dialogue: ptBR_dialogue,
    errors: ptBR_errors,
    flow: ptBR_flow,
    handover: ptBR_handover,
    identity: ptBR_identity,
    knowledge: ptBR_knowledge,
    mail: ptBR_mail,
    offers: ptBR_offers,
    products: ptBR_products,
    proposal: ptBR_proposal,
    returns: ptBR_returns,
    service: ptBR_service,
    tracking: ptBR_tracking,
  },
  nl: {
    block: nl_block,
    changes: nl_changes,
    chat: nl_chat,
    dialogue: nl_dialogue,
    errors: nl_errors,
    flow: nl_flow,
    handover: nl_handover,
    identity: nl_identity,
    knowledge: nl_knowledge,
    mail: nl_mail,
    offers: nl_offers,
    products: nl_products,
    proposal: nl_proposal,
    returns: nl_returns,
    service: nl_service,
    tracking: nl_tracking,
  },
  pl: {
    block: pl_block,
    changes: pl_changes,
    chat: pl_chat,
    dialogue: pl_dialogue,
    errors: pl_errors,
    flow: pl_flow,
    handover: pl_handover,
    identity: pl_identity,
    knowledge: pl_knowledge,
    mail: pl_mail,
    offers: pl_offers,
    products: pl_products,
    proposal: pl_proposal,
    returns: pl_returns,
    service: pl_service,
    tracking: pl_tracking,
  },
  tr: {
    block: tr_block,
    changes: tr_changes,
    chat: tr_chat,
    dialogue: tr_dialogue,
    errors: tr_errors,
    flow: tr_flow,
    handover: tr_handover,
    identity: tr_identity,
    knowledge: tr_knowledge,
    mail: tr_mail,
    offers: tr_offers,
    products: tr_products,
    proposal: tr_proposal,
    returns: tr_returns,
    service: tr_service,
    tracking: tr_tracking,
  },
  ja: {
    block: ja_block,
    changes: ja_changes,
    chat: ja_chat,
    dialogue: ja_dialogue,
    errors: ja_errors,
    flow: ja_flow,
    handover: ja_handover,
    identity: ja_identity,
    knowledge: ja_knowledge,
    mail: ja_mail,
    offers: ja_offers,
    products: ja_products,
    proposal: ja_proposal,
    returns: ja_returns,
    service: ja_service,
    tracking: ja_tracking,
  },
  ko: {
    block: ko_block,
    changes: ko_changes,
    chat: ko_chat,
    dialogue: ko_dialogue,
    errors: ko_errors,
    flow: ko_flow,
    handover: ko_handover,
    identity: ko_identity,
    knowledge: ko_knowledge,
    mail: ko_mail,
    offers: ko_offers,
    products: ko_products,
    proposal: ko_proposal,
    returns: ko_returns,
    service: ko_service,
    tracking: ko_tracking,
  },
  "zh-CN": {
    block: zhCN_block,
    changes: zhCN_changes,
    chat: zhCN_chat,
    dialogue: zhCN_dialogue,
    errors: zhCN_errors,
    flow: zhCN_flow,
    handover: zhCN_handover,
    identity: zhCN_identity,
    knowledge: zhCN_knowledge,
    mail: zhCN_mail,
    offers: zhCN_offers,
    products: zhCN_products,
    proposal: zhCN_proposal,
    returns: zhCN_returns,
    service: zhCN_service,
    tracking: zhCN_tracking,
  },
  "zh-TW": {
    block: zhTW_block,
    changes: zhTW_changes,
    chat: zhTW_chat,
    dialogue: zhTW_dialogue,
    errors: zhTW_errors,
    flow: zhTW_flow,
    handover: zhTW_handover,
    identity: zhTW_identity,
    knowledge: zhTW_knowledge,
    mail: zhTW_mail,
    offers: zhTW_offers,
    products: zhTW_products,
    proposal: zhTW_proposal,
    returns: zhTW_returns,
    service: zhTW_service,
    tracking: zhTW_tracking,
  },
  ar: {
    block: ar_block,
    changes: ar_changes,
    chat: ar_chat,
    dialogue: ar_dialogue,
    errors: ar_errors,
    flow: ar_flow,
    handover: ar_handover,
    identity: ar_identity,
    knowledge: ar_knowledge,
    mail: ar_mail,
    offers: ar_offers,
    products: ar_products,
    proposal: ar_proposal,
    returns: ar_returns,
    service: ar_service,
    tracking: ar_tracking,
  },
};
