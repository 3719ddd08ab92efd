import { MAX_PROPERTY_BYTES, MAX_STORE_BYTES } from "../host/limits";
import { javaText } from "./arguments";
import { emulated, Refusal } from "./emulated";
import type { HostExecution } from "./host-execution";

// https://developers.google.com/apps-script/reference/properties/properties-service
export function propertiesService(execution: HostExecution): GoogleAppsScript.Properties.PropertiesService {
  return emulated<GoogleAppsScript.Properties.PropertiesService>(
    "PropertiesService",
    {
      getScriptProperties: () => properties("script", execution),
      getDocumentProperties: () => properties("document", execution),
      getUserProperties: () => properties(`user:${execution.effectiveUser}`, execution),
    },
    execution,
  );
}

// https://developers.google.com/apps-script/reference/properties/properties
function properties(store: string, execution: HostExecution): GoogleAppsScript.Properties.Properties {
  const { account } = execution;
  const entries = () => account.state.properties[store] ?? {};
  const put = (key: string, value: string | null) => account.apply({ kind: "property", store, key, value });
  const set = (key: string, value: string) => {
    const size = byteLength(key) + byteLength(value);
    const rest = Object.entries(entries()).filter(([other]) => other !== key);
    const total = rest.reduce((sum, [name, text]) => sum + byteLength(name) + byteLength(text), size);
    if (byteLength(value) > MAX_PROPERTY_BYTES || total > MAX_STORE_BYTES)
      throw new Refusal("You have exceeded the property storage quota. Please remove some properties and try again.");
    put(key, value);
  };
  const self: GoogleAppsScript.Properties.Properties = emulated<GoogleAppsScript.Properties.Properties>(
    "Properties",
    {
      getProperty: (key) => (Object.hasOwn(entries(), key) ? entries()[key]! : null),
      getProperties: () => execution.realm.object(entries()),
      getKeys: () => Object.keys(entries()),
      setProperty: (key, value) => {
        set(key, value);
        return self;
      },
      setProperties: (values: Record<string, unknown>, deleteOthers = false) => {
        if (deleteOthers) for (const key of Object.keys(entries())) if (!(key in values)) put(key, null);
        for (const [key, value] of Object.entries(values)) set(key, javaText(value));
        return self;
      },
      deleteProperty: (key) => {
        put(key, null);
        return self;
      },
      deleteAllProperties: () => {
        for (const key of Object.keys(entries())) put(key, null);
        return self;
      },
    },
    execution,
    {
      before: () => {
        const name = `properties:${execution.effectiveUser}`;
        if (account.used(name) >= execution.limits.propertyCalls)
          throw new Refusal("Service invoked too many times for one day: properties.");
        account.use(name, 1);
      },
    },
  );
  return self;
}

function byteLength(text: string): number {
  return Buffer.byteLength(text, "utf8");
}
