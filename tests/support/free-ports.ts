import { createServer, type AddressInfo, type Server } from "node:net";

/** Ports that nobody uses now; all are held at once, so that none comes twice. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: count }, () => listen(0)));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map(close));
  return ports;
}

/** True when nothing listens on a port, on any address of this machine. */
export async function isPortFree(port: number): Promise<boolean> {
  try {
    for (const host of ["127.0.0.1", undefined]) await close(await listen(port, host));
    return true;
  } catch {
    return false;
  }
}

function listen(port: number, host?: string): Promise<Server> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once("error", fail);
    server.listen(port, host, () => done(server));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((done) => server.close(() => done()));
}
