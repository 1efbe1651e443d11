import "@remix-run/server-runtime";

declare module "@remix-run/server-runtime" {
  interface AppLoadContext {
    /** Aborts when the client has left or the server stops (app/server.ts). */
    signal: AbortSignal;
  }
}
