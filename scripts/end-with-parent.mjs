/** Loaded before a script: when the parent that keeps a channel to it is killed outright, the script stops in good order. */
if (process.channel) {
  process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
  // The channel alone must not keep a finished script alive.
  process.channel.unref();
}
