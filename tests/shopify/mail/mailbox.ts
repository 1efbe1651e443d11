import type { AddressInfo } from "node:net";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";

export interface CapturedMail {
  /** Position in the mailbox, from 1. */
  id: number;
  receivedAt: Date;
  /** Header From, "Juniper Lane <help@…>". */
  from: string;
  /** Addresses that the mail was sent to (the envelope, so Bcc is among them). */
  to: string[];
  subject: string;
  text: string | null;
  html: string | null;
  /** Lower-case names; a repeated header keeps its first value. */
  headers: Record<string, string>;
}

export interface Mailbox {
  port: number;
  /** Oldest first. */
  messages(): CapturedMail[];
  /** Resolves with the first mail, already here or still to come, that fits. */
  waitFor(fits: (mail: CapturedMail) => boolean, options?: { timeoutMs?: number }): Promise<CapturedMail>;
  stop(): Promise<void>;
}

/** Keeps so many; a demo left running all week must not grow. */
const KEPT = 500;

/** Takes every mail on 127.0.0.1 and delivers none. `port` 0 picks a free one. */
export async function startMailbox({ port = 0 }: { port?: number } = {}): Promise<Mailbox> {
  const mails: CapturedMail[] = [];
  const watchers = new Set<(mail: CapturedMail) => void>();
  let received = 0;

  const keep = async (raw: Buffer, to: string[]) => {
    const mail = await readMail(raw, to, ++received);
    mails.push(mail);
    if (mails.length > KEPT) mails.shift();
    for (const tell of watchers) tell(mail);
  };

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    disableReverseLookup: true,
    onAuth: (auth, _session, done) => done(null, { user: auth.username ?? "anyone" }),
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const to = session.envelope.rcptTo.map((recipient) => recipient.address);
        keep(Buffer.concat(chunks), to).then(() => done(), done);
      });
    },
  });

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve());
  });
  // A client that breaks off mid-mail is no reason to end the demo.
  server.on("error", () => undefined);

  return {
    port: (server.server.address() as AddressInfo).port,
    messages: () => [...mails],
    waitFor(fits, { timeoutMs = 10_000 } = {}) {
      const here = mails.find(fits);
      if (here) return Promise.resolve(here);
      return new Promise((resolve, reject) => {
        const watch = (mail: CapturedMail) => {
          if (!fits(mail)) return;
          clearTimeout(timer);
          watchers.delete(watch);
          resolve(mail);
        };
        const timer = setTimeout(() => {
          watchers.delete(watch);
          const seen = mails.map((mail) => `"${mail.subject}" to ${mail.to.join(", ")}`).join("; ") || "none";
          reject(new Error(`no such mail within ${timeoutMs} ms; captured: ${seen}`));
        }, timeoutMs);
        watchers.add(watch);
      });
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function readMail(raw: Buffer, to: string[], id: number): Promise<CapturedMail> {
  const mail = await PostalMime.parse(raw);
  const headers: Record<string, string> = {};
  for (const { key, value } of mail.headers) headers[key.toLowerCase()] ??= value;
  const { name, address } = mail.from ?? {};
  return {
    id,
    receivedAt: new Date(),
    from: name ? `${name} <${address ?? ""}>` : (address ?? "(no sender)"),
    to,
    subject: mail.subject ?? "(no subject)",
    text: mail.text ?? null,
    html: mail.html ?? null,
    headers,
  };
}
