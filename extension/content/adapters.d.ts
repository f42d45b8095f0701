/** Every adapter in `adapters/`, put together and checked by `build.mjs`. */
declare module "evenkeel:adapters" {
  import type { Adapter } from "../protocol";
  const adapters: Adapter[];
  export default adapters;
}
