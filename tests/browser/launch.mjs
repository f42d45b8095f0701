/** A browser with the extension in it, a fresh profile, and no way out of the machine. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import puppeteer from "puppeteer-core";
import { NetworkWatch } from "./network.mjs";

const root = resolve(import.meta.dirname, "../..");

export const BROWSERS = ["chromium", "firefox"];

/** Where `./build.sh build` leaves the extension. */
export const extensionFolder = (browser) => join(root, "target/dist", browser);

/**
 * @param {"chromium" | "firefox"} name
 * @param {{ headless?: boolean, profile?: string, extension?: string | null, arguments?: string[] }} [options]
 *   `profile`: a folder that outlives the run; `extension`: another folder, or null for none.
 */
export async function launch(name, { headless = true, profile, extension = extensionFolder(name), arguments: more = [] } = {}) {
  if (extension && !existsSync(join(extension, "manifest.json"))) {
    throw new Error(`there is no extension in ${extension}: run ./build.sh build`);
  }
  const watch = await NetworkWatch.start();
  const own = profile ?? freshProfile();
  if (name === "chromium") writeChromiumSettings(own);
  const browser = await puppeteer.launch({
    ...(name === "firefox" ? firefox(watch) : chromium(watch, more)),
    headless,
    userDataDir: own,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
  });
  const id = extension ? await install(browser, extension) : null;
  return {
    name,
    browser,
    watch,
    /** The extension's id: Chromium's is part of its pages' addresses. */
    id,
    async newPage() {
      const page = await browser.newPage();
      watch.follow(page);
      return page;
    },
    async close() {
      await browser.close();
      watch.stop();
      if (!profile) rmSync(own, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function install(browser, extension) {
  try {
    return await browser.installExtension(extension);
  } catch (error) {
    await browser.close();
    throw new Error(`the browser refuses the extension in ${extension}: ${error.message}`, { cause: error });
  }
}

function freshProfile() {
  const folder = join(root, "target/profiles");
  mkdirSync(folder, { recursive: true });
  return mkdtempSync(join(folder, "profile-"));
}

/** What no switch turns off: fetching a dictionary, and asking whether the password was leaked or should be kept. */
function writeChromiumSettings(profile) {
  const file = join(profile, "Default/Preferences");
  if (existsSync(file)) return;
  mkdirSync(join(profile, "Default"), { recursive: true });
  writeFileSync(file, JSON.stringify({
    browser: { enable_spellchecking: false },
    spellcheck: { dictionaries: [], dictionary: "" },
    credentials_enable_service: false,
    profile: { password_manager_enabled: false, password_manager_leak_detection: false },
  }));
}

function executable(variable, candidates) {
  const found = [process.env[variable], ...candidates].find((path) => path && existsSync(path));
  if (!found) throw new Error(`no browser: set ${variable} to where it is, or run ./build.sh test, which installs one`);
  return found;
}

function chromium(watch, more) {
  return {
    executablePath: executable("EVENKEEL_CHROMIUM", ["/usr/bin/chromium"]),
    enableExtensions: true,
    pipe: true, // extensions can be installed only over a pipe
    ignoreDefaultArgs: ["--enable-automation"],
    args: [
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--no-default-browser-check",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying,OptimizationHints,MediaRouter,Translate",
      "--component-updater=url-source=http://127.0.0.1:1/",
      "--gaia-url=http://127.0.0.1:1/",
      "--lang=en-GB",
      `--proxy-server=127.0.0.1:${watch.port}`,
      // Nothing is asked of a name server either.
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
      // Chromium's sandbox refuses to run as root, which containers and CI are.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ...more,
    ],
  };
}

function firefox(watch) {
  return {
    browser: "firefox",
    // Makes it heed services.settings.server.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: "1" },
    executablePath: executable("EVENKEEL_FIREFOX", ["/usr/bin/firefox-esr", "/usr/bin/firefox"]),
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "network.proxy.type": 1,
      "network.proxy.http": "127.0.0.1",
      "network.proxy.http_port": watch.port,
      "network.proxy.ssl": "127.0.0.1",
      "network.proxy.ssl_port": watch.port,
      "services.settings.server": "data:,",
      "network.dns.disablePrefetch": true,
      "network.prefetch-next": false,
      "network.captive-portal-service.enabled": false,
      "network.connectivity-service.enabled": false,
      "browser.safebrowsing.downloads.remote.enabled": false,
      "browser.safebrowsing.update.enabled": false,
      "extensions.getAddons.cache.enabled": false,
      "extensions.update.enabled": false,
      "intl.accept_languages": "en-GB, en",
    },
  };
}
