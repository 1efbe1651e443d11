/** `npm run build`: the production build in build/, and the chat block's assets. */
import { buildApp } from "./build-app";
import { report, runStep } from "./steps";

const widget = await runStep({ title: "Chat block", command: ["tsx", "scripts/build-widget.ts"] });
report(widget);
if (!widget.ok) process.exit(1);
const since = performance.now();
await buildApp();
console.log(`✓ App (${Math.round((performance.now() - since) / 100) / 10} s)`);
