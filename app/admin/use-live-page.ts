import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { useLiveEvents } from "./live";
import type { AdminEvent } from "./live";

/** Several events of one turn become one reload. */
const GATHER_MS = 120;

/** Reads the page's data anew when something that `concerns` it changed; one reload at a time. */
export function useLivePage(concerns: (event: AdminEvent) => boolean): void {
  const { revalidate, state } = useRevalidator();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const wanted = useRef(false);

  const reloadSoon = () => {
    wanted.current = true;
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      wanted.current = false;
      revalidate();
    }, GATHER_MS);
  };
  useLiveEvents((event) => {
    if (!concerns(event)) return;
    if (state === "idle") reloadSoon();
    else wanted.current = true;
  });
  useEffect(() => {
    // What happened during a reload may have missed it.
    if (state === "idle" && wanted.current) reloadSoon();
  });
  useEffect(() => () => clearTimeout(timer.current), []);
}
