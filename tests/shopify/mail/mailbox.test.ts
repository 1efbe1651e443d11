import express from "express";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import nodemailer, { type SendMailOptions } from "nodemailer";
import { expect, onTestFinished, test } from "vitest";
import { startMailbox, type Mailbox } from "./mailbox";
import { mailRouter } from "./router";

async function openMailbox(): Promise<{ mailbox: Mailbox; send: (mail: SendMailOptions) => Promise<unknown> }> {
  const mailbox = await startMailbox();
  onTestFinished(() => mailbox.stop());
  const transport = nodemailer.createTransport({ host: "127.0.0.1", port: mailbox.port, secure: false });
  return { mailbox, send: (mail) => transport.sendMail(mail) };
}

const letter = {
  from: "Juniper Lane <help@juniper-lane.example>",
  to: "ada@example.com",
  bcc: "archive@example.com",
  replyTo: "reply+7@juniper-lane.example",
  subject: "Ihre Nachricht: Grüße 📦",
  text: "Hallo Ada",
  html: "<p>Hallo <b>Ada</b></p><script>alert(1)</script>",
};

test("captures a mail with its parts and everybody whom it was sent to", async () => {
  const { mailbox, send } = await openMailbox();
  await send(letter);
  const [mail, ...more] = mailbox.messages();
  expect(more).toEqual([]);
  expect(mail).toMatchObject({
    id: 1,
    from: letter.from,
    subject: letter.subject,
    to: ["ada@example.com", "archive@example.com"],
  });
  expect(mail?.text).toContain("Hallo Ada");
  expect(mail?.html).toContain("<b>Ada</b>");
  expect(mail?.headers["reply-to"]).toBe("reply+7@juniper-lane.example");
});

test("waits for a mail still to come, and finds one that is there", async () => {
  const { mailbox, send } = await openMailbox();
  const waiting = mailbox.waitFor(({ subject }) => subject === "second");
  await send({ ...letter, subject: "first" });
  await send({ ...letter, subject: "second" });
  expect((await waiting).id).toBe(2);
  expect((await mailbox.waitFor(({ subject }) => subject === "first")).id).toBe(1);
});

test("says what was captured when the awaited mail does not come", async () => {
  const { mailbox, send } = await openMailbox();
  await send({ ...letter, bcc: undefined, subject: "another" });
  await expect(mailbox.waitFor(() => false, { timeoutMs: 10 })).rejects.toThrow('"another" to ada@example.com');
});

test("shows mails on a page where their scripts cannot run", async () => {
  const { mailbox, send } = await openMailbox();
  await send(letter);
  const server = createServer(express().use(mailRouter(mailbox)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const list = await (await fetch(`${url}/mail`)).text();
  expect(list).toContain('href="/mail/1"');
  expect(list).toContain("Grüße 📦");
  const page = await (await fetch(`${url}/mail/1`)).text();
  expect(page).toMatch(/<iframe[^>]*sandbox="allow-popups allow-popups-to-escape-sandbox"/);
  expect(page).not.toContain("<script>alert(1)");
  expect(page).toContain("default-src &#39;none&#39;");
  expect(await (await fetch(`${url}/mail/newest`)).json()).toBe(1);
  expect((await fetch(`${url}/mail/9`)).status).toBe(404);
});
