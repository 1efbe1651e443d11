-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "conversation_status" AS ENUM ('open', 'waiting', 'handled_by_staff', 'resolved');

-- CreateEnum
CREATE TYPE "author" AS ENUM ('shopper', 'assistant', 'staff', 'system');

-- CreateEnum
CREATE TYPE "outbox_status" AS ENUM ('pending', 'done', 'failed');

-- CreateTable
CREATE TABLE "shop" (
    "id" UUID NOT NULL,
    "domain" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "contact_email" TEXT,
    "currency" TEXT NOT NULL DEFAULT 'USD',
    "time_zone" TEXT NOT NULL DEFAULT 'UTC',
    "locale" TEXT NOT NULL DEFAULT 'en',
    "storefront_url" TEXT NOT NULL,
    "proxy_path" TEXT,
    "scopes" TEXT NOT NULL DEFAULT '',
    "settings" JSONB NOT NULL DEFAULT '{}',
    "installed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "uninstalled_at" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "shop_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shopify_session" (
    "shop_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "is_online" BOOLEAN NOT NULL,
    "expires_at" TIMESTAMPTZ(3),
    "payload" BYTEA NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "shopify_session_pkey" PRIMARY KEY ("shop_id","id")
);

-- CreateTable
CREATE TABLE "staff" (
    "shop_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "staff_pkey" PRIMARY KEY ("shop_id","id")
);

-- CreateTable
CREATE TABLE "conversation" (
    "shop_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "visitor_id" UUID NOT NULL,
    "customer_id" TEXT,
    "status" "conversation_status" NOT NULL DEFAULT 'open',
    "locale" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "page" TEXT NOT NULL DEFAULT '/',
    "last_seq" INTEGER NOT NULL DEFAULT 0,
    "answered_seq" INTEGER NOT NULL DEFAULT 0,
    "turn_until" TIMESTAMPTZ(3),
    "turn_id" UUID,
    "flow" JSONB,
    "unread" INTEGER NOT NULL DEFAULT 0,
    "reply_email" TEXT,
    "shopper_name" TEXT,
    "handover_reason" TEXT,
    "handover_brief" JSONB,
    "handover_at" TIMESTAMPTZ(3),
    "first_staff_reply_at" TIMESTAMPTZ(3),
    "assigned_staff_id" TEXT,
    "told_unanswered_at" TIMESTAMPTZ(3),
    "resolved_at" TIMESTAMPTZ(3),
    "shopper_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "shopper_seen_seq" INTEGER NOT NULL DEFAULT 0,
    "last_message_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_message_text" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "conversation_pkey" PRIMARY KEY ("shop_id","id")
);

-- CreateTable
CREATE TABLE "message" (
    "shop_id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "author" "author" NOT NULL,
    "author_name" TEXT,
    "staff_id" TEXT,
    "text" TEXT NOT NULL,
    "cards" JSONB NOT NULL DEFAULT '[]',
    "receipts" JSONB NOT NULL DEFAULT '[]',
    "reading" JSONB,
    "client_id" UUID,
    "action" JSONB,
    "mailed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "message_pkey" PRIMARY KEY ("shop_id","conversation_id","seq")
);

-- CreateTable
CREATE TABLE "open_turn" (
    "shop_id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "open_turn_pkey" PRIMARY KEY ("shop_id","conversation_id")
);

-- CreateTable
CREATE TABLE "order_proof" (
    "shop_id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "order_id" TEXT NOT NULL,
    "order_name" TEXT NOT NULL,
    "proved_by" TEXT NOT NULL,
    "proved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "order_proof_pkey" PRIMARY KEY ("shop_id","conversation_id","order_id")
);

-- CreateTable
CREATE TABLE "allowance" (
    "shop_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "window_start" TIMESTAMPTZ(3) NOT NULL,
    "used" INTEGER NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "allowance_pkey" PRIMARY KEY ("shop_id","key")
);

-- CreateTable
CREATE TABLE "webhook_delivery" (
    "shop_id" UUID NOT NULL,
    "webhook_id" TEXT NOT NULL,
    "event_id" TEXT,
    "topic" TEXT NOT NULL,
    "triggered_at" TIMESTAMPTZ(3),
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "payload" JSONB NOT NULL,
    "processed_at" TIMESTAMPTZ(3),

    CONSTRAINT "webhook_delivery_pkey" PRIMARY KEY ("shop_id","webhook_id")
);

-- CreateTable
CREATE TABLE "outbox_entry" (
    "shop_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "status" "outbox_status" NOT NULL DEFAULT 'pending',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "outcome" JSONB,
    "last_error" TEXT,
    "claimed_until" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_entry_pkey" PRIMARY KEY ("shop_id","key")
);

-- CreateIndex
CREATE UNIQUE INDEX "shop_domain_key" ON "shop"("domain");

-- CreateIndex
CREATE INDEX "conversation_shop_id_status_last_message_at_idx" ON "conversation"("shop_id", "status", "last_message_at" DESC);

-- CreateIndex
CREATE INDEX "conversation_shop_id_last_message_at_idx" ON "conversation"("shop_id", "last_message_at" DESC);

-- CreateIndex
CREATE INDEX "conversation_shop_id_visitor_id_idx" ON "conversation"("shop_id", "visitor_id");

-- CreateIndex
CREATE INDEX "conversation_shop_id_customer_id_idx" ON "conversation"("shop_id", "customer_id");

-- CreateIndex
CREATE UNIQUE INDEX "message_shop_id_conversation_id_client_id_key" ON "message"("shop_id", "conversation_id", "client_id");

-- CreateIndex
CREATE UNIQUE INDEX "message_shop_id_id_key" ON "message"("shop_id", "id");

-- CreateIndex
CREATE INDEX "open_turn_since_idx" ON "open_turn"("since");

-- CreateIndex
CREATE INDEX "order_proof_shop_id_order_id_idx" ON "order_proof"("shop_id", "order_id");

-- CreateIndex
CREATE INDEX "allowance_expires_at_idx" ON "allowance"("expires_at");

-- CreateIndex
CREATE INDEX "webhook_delivery_shop_id_received_at_idx" ON "webhook_delivery"("shop_id", "received_at");

-- CreateIndex
CREATE INDEX "outbox_entry_shop_id_status_idx" ON "outbox_entry"("shop_id", "status");

-- AddForeignKey
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_shop_id_assigned_staff_id_fkey" FOREIGN KEY ("shop_id", "assigned_staff_id") REFERENCES "staff"("shop_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_shop_id_conversation_id_fkey" FOREIGN KEY ("shop_id", "conversation_id") REFERENCES "conversation"("shop_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "open_turn" ADD CONSTRAINT "open_turn_shop_id_conversation_id_fkey" FOREIGN KEY ("shop_id", "conversation_id") REFERENCES "conversation"("shop_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_proof" ADD CONSTRAINT "order_proof_shop_id_conversation_id_fkey" FOREIGN KEY ("shop_id", "conversation_id") REFERENCES "conversation"("shop_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;


