/**
 * The archives for the stores: `./build.sh package`. The same extension gives the same bytes on every machine: files in
 * the order of their names, one fixed time, and a compressor that is itself pinned.
 */
import { spawnSync } from "node:child_process";
import { createHash, createPrivateKey, createPublicKey, sign, verify } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { zipSync } from "fflate";

const root = resolve(import.meta.dirname, "../..");
const packages = join(root, "target/dist/packages");
/** A zip file knows no year before 1980, and no time zone. */
const TIME = new Date(1980, 0, 1, 0, 0, 0);

/** Edge takes Chromium's files; a store gives the extension its own key, so ours stays out. */
const STORES = [
  { store: "chromium", from: "chromium", manifest: ({ key, ...rest }) => rest },
  { store: "edge", from: "chromium", manifest: ({ key, ...rest }) => rest },
  { store: "firefox", from: "firefox", manifest: (manifest) => manifest },
];

lintForFirefox(join(root, "target/dist/firefox"));
rmSync(packages, { recursive: true, force: true });
mkdirSync(packages, { recursive: true });
const sums = STORES.map(pack).join("");
writeFileSync(join(packages, "SHA256SUMS"), sums);
console.log(sums.trimEnd());
signSums(process.env.EVENKEEL_SIGNING_KEY);

function pack({ store, from, manifest }) {
  const files = read(join(root, "target/dist", from));
  const original = JSON.parse(new TextDecoder().decode(files["manifest.json"]));
  files["manifest.json"] = new TextEncoder().encode(`${JSON.stringify(manifest(original), null, 2)}\n`);
  const archive = zipSync(files, { level: 9, mtime: TIME, os: 3, attrs: 0o644 << 16 });
  const name = `evenkeel-${original.version}-${store}.zip`;
  writeFileSync(join(packages, name), archive);
  return `${createHash("sha256").update(archive).digest("hex")}  ${name}\n`;
}

/** @returns {Record<string, Uint8Array>} in the order of the names */
function read(folder) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
  return Object.fromEntries(names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
}

/** Mozilla's own check: what it calls an error, the store refuses. */
function lintForFirefox(folder) {
  const linter = join(root, "tests/node_modules/.bin/addons-linter");
  const { status, error } = spawnSync(process.execPath, [linter, folder], { stdio: "inherit" });
  if (error) throw error;
  if (status !== 0) {
    console.error("build.sh: Mozilla's linter found errors (above); the Firefox store would refuse this extension.");
    process.exit(1);
  }
}

function signSums(file) {
  if (!file) {
    console.log("SHA256SUMS is not signed: set EVENKEEL_SIGNING_KEY to an Ed25519 private key (PEM).");
    return;
  }
  const key = createPrivateKey(readFileSync(file));
  if (key.asymmetricKeyType !== "ed25519") throw new Error(`${file} is a key for ${key.asymmetricKeyType}, not for ed25519`);
  const publicKey = createPublicKey(key);
  const signature = sign(null, Buffer.from(sums), key);
  if (!verify(null, Buffer.from(sums), publicKey, signature)) throw new Error("the signature does not verify");
  writeFileSync(join(packages, "SHA256SUMS.sig"), signature);
  writeFileSync(join(packages, "public-key.pem"), publicKey.export({ type: "spki", format: "pem" }));
  console.log("signed. To check: openssl pkeyutl -verify -rawin -pubin -inkey public-key.pem -in SHA256SUMS -sigfile SHA256SUMS.sig");
}
