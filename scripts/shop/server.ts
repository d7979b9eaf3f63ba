/**
 * A proxy on loopback that is the whole internet for a browser: it answers every host itself.
 * In: what to answer for an address. Out: the port to give the browser as its proxy, and a list of all it was asked for.
 * Because every connection ends here, nothing leaves the machine, and a request nobody expected is seen.
 */
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { makeCertificate } from "./certificate.ts";

export interface Answer {
  readonly type: string;
  readonly body: string;
  /** Further headers, a policy for instance. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** One request as it came in: `dest` is the browser's own word for what it is for ("document", "image", "empty" ...). */
export interface Asked {
  readonly url: string;
  readonly method: string;
  readonly dest: string;
  readonly origin: string;
}

export interface Shop {
  /** `host:port` for a browser's proxy setting, for http and https alike. */
  readonly proxy: string;
  readonly port: number;
  readonly asked: Asked[];
  close(): Promise<void>;
}

/** Starts the proxy; `answer` returns null for an address that does not exist (404). */
export async function openShop(hosts: readonly string[], answer: (url: URL) => Answer | null): Promise<Shop> {
  const asked: Asked[] = [];
  const sockets = new Set<Socket>();

  const respond = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    const url = URL.parse(request.url ?? "/", `${scheme}://${request.headers.host ?? "unknown"}`);
    const header = (name: string) => String(request.headers[name] ?? "");
    const dest = header("sec-fetch-dest");
    asked.push({ url: url?.href ?? String(request.url), method: request.method ?? "", dest, origin: header("origin") });
    const found = url === null ? null : answer(url);
    response.writeHead(found === null ? 404 : 200, {
      "content-type": found?.type ?? "text/plain",
      "cache-control": "no-store",
      ...found?.headers,
    });
    response.end(found?.body ?? "Not found");
  };

  const secure = createHttpsServer(makeCertificate(hosts), respond("https"));
  const plain = createHttpServer(respond("http"));
  plain.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    // A browser that goes away resets its connections; that is no error of ours.
    socket.on("error", () => socket.destroy());
  });
  plain.on("connect", (_request, socket: Socket, head: Buffer) => {
    socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
    if (head.length > 0) socket.unshift(head);
    secure.emit("connection", socket);
  });
  plain.on("clientError", (_error, socket) => socket.destroy());
  secure.on("tlsClientError", (_error, socket) => socket.destroy());
  secure.on("clientError", (_error, socket) => socket.destroy());

  await new Promise<void>((resolve, reject) => {
    plain.once("error", reject);
    plain.listen(0, "127.0.0.1", resolve);
  });
  const { port } = plain.address() as AddressInfo;
  return {
    proxy: `127.0.0.1:${port}`,
    port,
    asked,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => plain.close(resolve));
    },
  };
}
