import { CACHE_EVICTION, MAX_CACHE_ITEMS, MAX_CACHE_KEY_CHARS, MAX_CACHE_VALUE_BYTES } from "../host/limits";
import { javaText } from "./arguments";
import { emulated, Refusal } from "./emulated";
import type { HostExecution } from "./host-execution";

const DEFAULT_SECONDS = 600;
const MAX_SECONDS = 21_600;

// https://developers.google.com/apps-script/reference/cache/cache-service
export function cacheService(execution: HostExecution): GoogleAppsScript.Cache.CacheService {
  return emulated<GoogleAppsScript.Cache.CacheService>(
    "CacheService",
    {
      getScriptCache: () => cache("script", execution),
      getDocumentCache: () => cache("document", execution),
      getUserCache: () => cache(`user:${execution.effectiveUser}`, execution),
    },
    execution,
  );
}

// https://developers.google.com/apps-script/reference/cache/cache
function cache(store: string, execution: HostExecution): GoogleAppsScript.Cache.Cache {
  const { account } = execution;
  const items = () => account.state.caches[store] ?? {};
  const get = (key: string): string | null => {
    const item = Object.hasOwn(items(), key) ? items()[key]! : null;
    return item && item.until > execution.now() ? item.value : null;
  };
  const put = (key: string, value: string, seconds: number) => {
    if (key === "" || key.length > MAX_CACHE_KEY_CHARS)
      throw new Refusal(key === "" ? "Invalid argument: key" : "Argument too large: key");
    if (Buffer.byteLength(value, "utf8") > MAX_CACHE_VALUE_BYTES) throw new Refusal("Argument too large: value");
    if (!(seconds >= 1)) throw new Refusal("Invalid argument: expirationInSeconds");
    const until = execution.now() + Math.min(seconds, MAX_SECONDS) * 1000;
    account.apply({ kind: "cache", store, key, item: { value, until } });
    const keys = Object.keys(items());
    if (keys.length > MAX_CACHE_ITEMS) keys.slice(0, CACHE_EVICTION).forEach(remove);
  };
  const remove = (key: string) => account.apply({ kind: "cache", store, key, item: null });
  return emulated<GoogleAppsScript.Cache.Cache>(
    "Cache",
    {
      get,
      getAll: (keys) => {
        const found = keys.flatMap((key) => (get(key) === null ? [] : [[key, get(key)] as const]));
        return execution.realm.object(Object.fromEntries(found));
      },
      put: (key: string, value: string, seconds?: number) => put(key, value, seconds ?? DEFAULT_SECONDS),
      putAll: (values: Record<string, unknown>, seconds?: number) => {
        for (const [key, value] of Object.entries(values)) put(key, javaText(value), seconds ?? DEFAULT_SECONDS);
      },
      remove,
      removeAll: (keys) => keys.forEach(remove),
    },
    execution,
  );
}
