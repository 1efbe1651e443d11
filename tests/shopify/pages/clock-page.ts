import type { World } from "../world";
import { comingEvents } from "./coming-events";
import { html, type SafeHtml } from "./html";
import { standinPage } from "./shell";

const JUMPS = [
  { hours: 1, label: "+1 hour" },
  { hours: 6, label: "+6 hours" },
  { hours: 24, label: "+1 day" },
  { hours: 72, label: "+3 days" },
  { hours: 168, label: "+1 week" },
];

const SPEEDS = [
  { speed: 1, label: "As it is" },
  { speed: 60, label: "1 minute per second" },
  { speed: 600, label: "10 minutes per second" },
  { speed: 3600, label: "1 hour per second" },
];

const COMING = 10;

/** The stand-in's time. Works without JavaScript; the page then stands still until it is loaded again. */
export function clockPage(world: World): string {
  const { clock } = world;
  const now = new Date(clock.now());
  return standinPage({
    title: "Clock",
    current: "/clock",
    body: html`
      <h1>Clock</h1>
      <p class="lead">
        Move the stand-in’s time and parcels move with it: they are scanned, go out for delivery, arrive, and the app
        hears of it by webhook. For the app it stays now, so after “+1 day” every order is a day older.
      </p>
      <section class="clock" aria-label="The stand-in’s time">
        <time id="now" datetime="${now.toISOString()}" data-now="${now.getTime()}" data-speed="${clock.speed}"
          >${format(now)}</time
        >
        <form method="post" action="/clock" class="row">
          ${JUMPS.map(({ hours, label }) => html`<button class="button primary" name="hours" value="${hours}">${label}</button>`)}
        </form>
      </section>
      <h2>Speed</h2>
      <form method="post" action="/clock" class="row">
        ${SPEEDS.map(
          ({ speed, label }) =>
            html`<button
              class="button ${speed === clock.speed && "primary"}"
              name="speed"
              value="${speed}"
              aria-pressed="${String(speed === clock.speed)}"
            >
              ${label}
            </button>`,
        )}
      </form>
      ${comingTable(world)}
      <script>
        const time = document.getElementById("now");
        const began = Date.now();
        const words = new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeStyle: "medium", timeZone: "UTC" });
        setInterval(() => {
          const at = Number(time.dataset.now) + (Date.now() - began) * Number(time.dataset.speed);
          time.textContent = words.format(at) + " UTC";
        }, 250);
        // The list of what comes next goes stale as time runs.
        if (Number(time.dataset.speed) > 1) setTimeout(() => location.reload(), 5000);
      </script>
    `,
  });
}

function comingTable(world: World): SafeHtml | null {
  const events = comingEvents(world, COMING);
  if (events.length === 0) return null;
  return html`
    <h2>What comes next</h2>
    <div class="table" tabindex="0" role="region" aria-label="What comes next">
      <table>
        <thead>
          <tr>
            <th scope="col">In</th>
            <th scope="col">Order</th>
            <th scope="col">What happens</th>
          </tr>
        </thead>
        <tbody>
          ${events.map(
            ({ at, order, what }) =>
              html`<tr>
                <td>${until(at - world.clock.now())}</td>
                <td><code>${order}</code></td>
                <td>${what}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `;
}

function until(milliseconds: number): string {
  const minutes = Math.max(1, Math.round(milliseconds / 60_000));
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} h ${minutes % 60} min` : `${Math.floor(hours / 24)} days ${hours % 24} h`;
}

function format(at: Date): string {
  return `${new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeStyle: "medium", timeZone: "UTC" }).format(at)} UTC`;
}
