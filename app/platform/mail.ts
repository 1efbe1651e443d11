import { createTransport } from "nodemailer";
import type { Transporter } from "nodemailer";
import { config } from "./config";
import { AppError } from "./errors";

export interface Mail {
  to: string;
  fromName: string;
  replyTo: string | null;
  subject: string;
  text: string;
  html: string;
  /** Stable per mail: receivers and providers drop a second one with the same id. */
  messageId: string;
  /** Mails with the same one stand together in the receiver's mailbox. */
  thread?: string;
}

let transport: Transporter | undefined;

/** Sends over SMTP. Throws `internal` when no server is configured; SMTP's own errors pass through, to be retried. */
export async function sendMail(mail: Mail): Promise<void> {
  const { SMTP_URL, MAIL_FROM } = config();
  if (!SMTP_URL || !MAIL_FROM) throw new AppError("internal", "SMTP_URL and MAIL_FROM are not set");
  const domain = MAIL_FROM.split("@")[1];
  const thread = mail.thread && `<${mail.thread}@${domain}>`;
  transport ??= createTransport({ url: SMTP_URL, connectionTimeout: 10_000, socketTimeout: 20_000 });
  await transport.sendMail({
    to: mail.to,
    from: { name: mail.fromName, address: MAIL_FROM },
    replyTo: mail.replyTo ?? undefined,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: `<${mail.messageId}@${domain}>`,
    inReplyTo: thread,
    references: thread,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

export function closeMail(): void {
  transport?.close();
  transport = undefined;
}
