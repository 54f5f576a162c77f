import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What a page is served from, by its path: HTML at `/`. */
export type Site = Readonly<Record<string, { readonly type: string; readonly text: string }>>;

const quiet = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Opens a site in Chromium under a Content-Security-Policy, and gives what its page sends to `/result`. Throws where the browser ends
 * before that.
 */
export async function openInBrowser(site: Site, policy: string): Promise<string> {
  let resolve: (said: string) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<string>((accept, refuse) => {
    resolve = accept;
    reject = refuse;
  });
  const server = createServer((request, response) => {
    if (request.url === "/result") {
      let said = "";
      request.setEncoding("utf8").on("data", (part: string) => {
        said += part;
      });
      request.on("end", () => {
        response.end();
        resolve(said);
      });
      return;
    }
    const file = Object.hasOwn(site, request.url ?? "") ? site[request.url ?? ""] : undefined;
    response.writeHead(file === undefined ? 404 : 200, {
      "content-type": `${file?.type ?? "text/plain"}; charset=utf-8`,
      "content-security-policy": policy,
    });
    response.end(file?.text);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const profile = mkdtempSync(join(tmpdir(), "evolvent-browser-"));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = spawn("chromium", [...quiet, `--user-data-dir=${profile}`, "--remote-debugging-port=0", address], {
    stdio: "ignore",
    // A group of its own: the browser is several processes.
    detached: true,
  });
  const ended = new Promise<void>((end) => browser.on("close", () => end()));
  browser.on("error", reject);
  browser.on("exit", () => reject(new Error("the browser ended before the page said anything")));
  try {
    return await promise;
  } finally {
    if (browser.pid !== undefined && browser.exitCode === null) process.kill(-browser.pid, "SIGKILL");
    await ended;
    server.close();
    server.closeAllConnections();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
