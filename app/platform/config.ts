import { z } from "zod";

const Url = z.url();
/** 32 bytes in base64; `openssl rand -base64 32` makes one. */
const Key = z.string().refine((text) => Buffer.from(text, "base64").length === 32, "must be 32 bytes in base64");

const Environment = z.object({
  NODE_ENV: z.enum(["production", "development", "test"]).default("production"),
  HOST: z.string().default("0.0.0.0"),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  /** Role `warmline_app`; may be PgBouncer in transaction mode. */
  DATABASE_URL: Url,
  /** The same role, straight at PostgreSQL: LISTEN and the job queue need a session of their own. */
  DATABASE_DIRECT_URL: Url.optional(),
  SHOPIFY_API_KEY: z.string().min(1),
  SHOPIFY_API_SECRET: z.string().min(1),
  /** After a rotation: the secret before, while Shopify may still sign with it (up to an hour). */
  SHOPIFY_API_SECRET_PREVIOUS: z.string().min(1).optional(),
  /** Public origin of the app, without a path. */
  SHOPIFY_APP_URL: Url.transform((url) => new URL(url).origin),
  SCOPES: z
    .string()
    .transform((text) =>
      text
        .split(",")
        .map((scope) => scope.trim())
        .filter(Boolean),
    )
    .pipe(z.array(z.string()).min(1)),
  /** Seals access tokens at rest. Several, comma-separated: the first seals, all open. */
  ENCRYPTION_KEY: z
    .string()
    .transform((text) => text.split(",").map((key) => key.trim()))
    .pipe(z.array(Key).min(1)),
  /** smtp:// or smtps://; without it, answers by mail wait in the outbox as failed. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.email().optional(),
  /** Any endpoint that speaks OpenAI's Chat Completions with streaming and tools. All three, or no model at all. */
  MODEL_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  MODEL_API_KEY: z.string().min(1).optional(),
  MODEL_NAME: z.string().min(1).optional(),
  /** `off`: this process serves requests and leaves jobs to others. */
  JOBS: z.enum(["on", "off"]).default("on"),
  /** Milliseconds that a stop waits for turns and streams before it cuts them. */
  DRAIN_MS: z.coerce.number().int().min(0).default(8000),
});

const MODEL = ["MODEL_BASE_URL", "MODEL_API_KEY", "MODEL_NAME"] as const;

/** Two of three would look like a model and never answer. */
const WholeEnvironment = Environment.superRefine((env, context) => {
  const missing = MODEL.filter((name) => env[name] === undefined);
  if (missing.length === MODEL.length) return;
  for (const name of missing) {
    context.addIssue({ code: "custom", path: [name], message: "needed with the other MODEL_ variables" });
  }
});

export interface Config extends z.infer<typeof Environment> {
  DATABASE_DIRECT_URL: string;
}

/** Throws an Error that names every missing or wrong variable at once, without their values. */
export function parseConfig(env: Record<string, string | undefined>): Config {
  const parsed = WholeEnvironment.safeParse(env);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => {
      const isMissing = env[String(path[0])] === undefined && message.startsWith("Invalid input");
      return `  ${path.join(".")}: ${isMissing ? "is missing" : message}`;
    });
    throw new Error(`Warmline cannot start, its environment is not complete:\n${lines.join("\n")}`);
  }
  return { ...parsed.data, DATABASE_DIRECT_URL: parsed.data.DATABASE_DIRECT_URL ?? parsed.data.DATABASE_URL };
}

let parsed: Config | undefined;

/** This process's configuration, parsed once at first use. */
export const config = (): Config => (parsed ??= parseConfig(process.env));
