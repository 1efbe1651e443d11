import { Router } from "express";
import { html, type SafeHtml } from "../pages/html";
import { standinPage } from "../pages/shell";
import type { CapturedMail, Mailbox } from "./mailbox";

/** `/mail`: what was sent, newest first. `/mail/{id}` opens one. */
export function mailRouter(mailbox: Pick<Mailbox, "messages">): Router {
  const router = Router();
  router.get("/mail", (_req, res) => {
    res.send(mailPage(mailbox.messages(), null));
  });
  router.get("/mail/newest", (_req, res) => {
    res.json(mailbox.messages().at(-1)?.id ?? 0);
  });
  router.get("/mail/:id", (req, res, next) => {
    const mails = mailbox.messages();
    const open = mails.find((mail) => String(mail.id) === req.params.id);
    if (!open) return next();
    res.send(mailPage(mails, open));
  });
  return router;
}

function mailPage(mails: CapturedMail[], open: CapturedMail | null): string {
  const newestFirst = [...mails].reverse();
  const shown = open ?? newestFirst[0] ?? null;
  return standinPage({
    title: open ? open.subject : "Mail",
    current: "/mail",
    body: html`
      <h1>Mail</h1>
      <p class="lead">
        Everything that the app sends by mail ends here; nothing leaves this machine.
        ${mails.length === 0 && "Nothing has been sent yet; this page notices when something is."}
      </p>
      ${
        shown &&
        html`<div class="mail">
          <ol class="list ${open && "reading"}" aria-label="Captured mail">
            ${newestFirst.map(
              (mail) =>
                html`<li>
                  <a href="/mail/${mail.id}" ${mail.id === shown.id && html`aria-current="true"`}>
                    <strong>${mail.subject}</strong>
                    <span>to ${mail.to.join(", ")}</span>
                    <span>${time(mail.receivedAt)}</span>
                  </a>
                </li>`,
            )}
          </ol>
          ${letter(shown)}
        </div>`
      }
      <script>
        const known = ${mails.at(-1)?.id ?? 0};
        setInterval(async () => {
          const newest = await fetch("/mail/newest").then(
            (answer) => answer.json(),
            () => known,
          );
          if (newest !== known) location.reload();
        }, 3000);
      </script>
    `,
  });
}

function letter(mail: CapturedMail): SafeHtml {
  const text = html`<pre>${mail.text ?? ""}</pre>`;
  return html`<article class="letter">
    <h2>${mail.subject}</h2>
    <dl>
      <dt>From</dt>
      <dd>${mail.from}</dd>
      <dt>To</dt>
      <dd>${mail.to.join(", ")}</dd>
      ${
        mail.headers["reply-to"] &&
        html`<dt>Reply to</dt>
          <dd>${mail.headers["reply-to"]}</dd>`
      }
      <dt>Received</dt>
      <dd>${time(mail.receivedAt)}</dd>
    </dl>
    ${
      mail.html
        ? html`<iframe
              title="The mail as HTML"
              sandbox="allow-popups allow-popups-to-escape-sandbox"
              srcdoc="${openLinksOutside(mail.html)}"
            ></iframe>
            ${
              mail.text &&
              html`<details>
                <summary>As plain text</summary>
                ${text}
              </details>`
            }`
        : text
    }
  </article>`;
}

/** No scripts, and nothing is loaded but pictures that the mail brings along; a link opens a tab of its own. */
function openLinksOutside(body: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">`;
  return `${policy}<base target="_blank">${body}`;
}

function time(at: Date): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "medium" }).format(at);
}
