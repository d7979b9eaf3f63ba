import { X509Certificate } from "node:crypto";
import { request } from "node:http";
import { connect } from "node:tls";
import { describe, expect, it } from "vitest";
import { makeCertificate } from "../scripts/shop/certificate.ts";
import { answerSample, readPage, sampleHosts, samplePages, startUrl } from "../scripts/shop/pages.ts";
import { openShop } from "../scripts/shop/server.ts";
import { count } from "../scripts/steps.ts";
import { run } from "../scripts/system.ts";

/** The body of a page of the shop, fetched through its proxy as a browser does. */
const fetchThrough = (port: number, host: string, path: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const tunnel = request({ host: "127.0.0.1", port, method: "CONNECT", path: `${host}:443` });
    tunnel.on("error", reject);
    tunnel.on("connect", (_response, socket) => {
      const secure = connect({ socket, servername: host, rejectUnauthorized: false }, () => {
        secure.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
      });
      let text = "";
      secure.on("data", (chunk: Buffer) => {
        text += chunk.toString();
      });
      secure.on("end", () => resolve(text));
      secure.on("error", reject);
    });
    tunnel.end();
  });

describe("the sample shop", () => {
  it("has at least eight products, a negative of each kind, and a page for each entry", () => {
    expect(samplePages.filter((page) => !page.negative).length).toBeGreaterThanOrEqual(8);
    expect(samplePages.filter((page) => page.negative).length).toBeGreaterThanOrEqual(3);
    expect(new Set(samplePages.map((page) => page.slug)).size).toBe(samplePages.length);
    for (const page of samplePages) {
      const answer = answerSample(new URL(page.url));
      expect(answer?.body, page.slug).toContain("<title>");
      expect(answer?.type).toMatch(/^text\/html/);
    }
    expect(answerSample(new URL(startUrl))?.body).toContain(samplePages[0]!.url);
    expect(answerSample(new URL("https://marlow-fenn.example/nothing-here"))).toBeNull();
  });

  it("names no host that belongs to somebody", () => {
    const named = [...new Set(samplePages.map((page) => page.file))].flatMap((file) =>
      [...readPage(file).matchAll(/https?:\/\/([^/"'\s<]+)/g)].map((match) => match[1]!),
    );
    expect(named.filter((host) => !/(^|\.)example$|^(www\.)?schema\.org$/.test(host))).toEqual([]);
    expect(sampleHosts.filter((host) => !host.endsWith(".example"))).toEqual([]);
  });

  it("answers every host itself, over https, and remembers what it was asked", async () => {
    const shop = await openShop(["a.example"], (url) =>
      url.pathname === "/there" ? { type: "text/plain", body: `this is ${url.host}` } : null,
    );
    try {
      expect(await fetchThrough(shop.port, "a.example", "/there")).toMatch(/^HTTP\/1\.1 200[\s\S]*this is a\.example/);
      expect(await fetchThrough(shop.port, "b.example", "/not-there")).toMatch(/^HTTP\/1\.1 404/);
      expect(shop.asked.map((asked) => asked.url)).toEqual(["https://a.example/there", "https://b.example/not-there"]);
    } finally {
      await shop.close();
    }
  });

  it("signs a certificate that holds for its hosts", () => {
    const certificate = new X509Certificate(makeCertificate(["a.example", "b.example"]).cert);
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(certificate.checkHost("b.example")).toBe("b.example");
    expect(certificate.checkHost("c.example")).toBeUndefined();
    expect(Date.parse(certificate.validTo)).toBeGreaterThan(Date.now());
  });
});

describe("counting", () => {
  const file = (status: string, tests: number) => ({
    name: "a.test.ts",
    status,
    assertionResults: Array(tests).fill({}),
  });

  it.each([
    ["all passed", { numPassedTests: 3, numFailedTests: 0 }, 0, 3, 0],
    ["some failed", { numPassedTests: 3, numFailedTests: 2 }, 1, 3, 2],
    ["no results", null, 0, 0, 1],
    ["ended badly without a failed test", { numPassedTests: 3, numFailedTests: 0 }, 1, 3, 1],
    ["ended by its time limit", { numPassedTests: 3, numFailedTests: 0 }, null, 3, 1],
    ["nothing was run", { numPassedTests: 0, numFailedTests: 0 }, 0, 0, 1],
    [
      "a file did not load",
      { numPassedTests: 3, numFailedTests: 0, testResults: [file("failed", 0), file("passed", 3)] },
      1,
      3,
      1,
    ],
    [
      "a failed file with a failed test",
      { numPassedTests: 2, numFailedTests: 1, testResults: [file("failed", 3)] },
      1,
      2,
      1,
    ],
  ])("%s", (_name, results, exitCode, passed, failed) => {
    expect(count(results, exitCode)).toMatchObject({ passed, failed });
  });
});

describe("running a command", () => {
  it("returns what it printed and how it ended", async () => {
    const ran = await run(process.execPath, ["-e", "console.log('out'); console.error('err'); process.exit(3)"], {
      limitSeconds: 10,
    });
    expect(ran.code).toBe(3);
    expect(ran.output).toContain("out");
    expect(ran.output).toContain("err");
  });

  it("ends a command that takes too long, with its children", async () => {
    const child =
      "require('child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { stdio: 'inherit' })";
    const ran = await run(process.execPath, ["-e", `${child}; setTimeout(() => {}, 60000)`], { limitSeconds: 1 });
    expect(ran.code).toBeNull();
    expect(ran.output).toContain("time limit");
    expect(ran.milliseconds).toBeLessThan(5000);
  });

  it("says when a command is not there", async () => {
    expect((await run("no-such-command-here", [], { limitSeconds: 5 })).code).toBeNull();
  });
});
