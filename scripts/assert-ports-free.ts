import { createServer } from "node:net";
import { SetupError } from "./setup-error";

/** Throws SetupError for the first of these ports that cannot be had. `command` is what is run with other ones. */
export async function assertPortsFree(ports: number[], command: string): Promise<void> {
  for (const port of ports) {
    const problem = await problemWith(port);
    if (problem === null) continue;
    const what =
      { EADDRINUSE: "is taken", EACCES: "is for administrators only" }[problem] ?? `cannot be had: ${problem}`;
    const range = `${ports[0]} to ${ports.at(-1)} are needed`;
    throw new SetupError(
      `Port ${port} ${what} (${range}). Stop what listens there, or choose others: ${command} --port N`,
    );
  }
}

/** The code of the error of listening there, on any address of this machine; null: nobody does yet. */
async function problemWith(port: number): Promise<string | null> {
  for (const host of ["127.0.0.1", undefined]) {
    const problem = await new Promise<string | null>((done) => {
      const server = createServer();
      server.once("error", (error: NodeJS.ErrnoException) => done(error.code ?? error.message));
      server.listen(port, host, () => server.close(() => done(null)));
    });
    if (problem !== null) return problem;
  }
  return null;
}
