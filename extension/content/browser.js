/** Firefox fires `beforeinput` by itself, and a synthetic paste there carries only one type of data. */
export const FIREFOX = globalThis.chrome?.runtime?.getURL?.("").startsWith("moz-extension:") ?? false;
