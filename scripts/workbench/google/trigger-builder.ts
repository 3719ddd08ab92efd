import { clockTriggerBuilder } from "./clock-trigger-builder";
import { emulated, NotEmulated } from "./emulated";
import type { HostExecution } from "./host-execution";
import { installed } from "./trigger";

type Builder = GoogleAppsScript.Script.TriggerBuilder;
type SpreadsheetBuilder = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;

// https://developers.google.com/apps-script/reference/script/trigger-builder
export function triggerBuilder(functionName: string, execution: HostExecution): Builder {
  if (!execution.hasFunction(functionName))
    throw execution.breach(`A trigger names the function ${functionName}, which the script does not have`);
  if (/^on(Open|Edit|Install)$/.test(functionName))
    throw execution.breach(`A trigger for ${functionName} would run twice: it is a simple trigger already`);
  const implementation: Partial<Builder> = {
    timeBased: () => clockTriggerBuilder(functionName, execution),
    forSpreadsheet: (file: string | object) => {
      if (typeof file === "string" && file !== execution.workbook.id)
        throw new NotEmulated("A trigger for another spreadsheet");
      return spreadsheetTriggerBuilder(functionName, execution);
    },
  };
  return emulated<Builder>("TriggerBuilder", implementation, execution);
}

// https://developers.google.com/apps-script/reference/script/spreadsheet-trigger-builder
function spreadsheetTriggerBuilder(functionName: string, execution: HostExecution): SpreadsheetBuilder {
  let event: "ON_EDIT" | "ON_OPEN" | "ON_CHANGE" | null = null;
  const on = (chosen: "ON_EDIT" | "ON_OPEN" | "ON_CHANGE") => () => {
    event = chosen;
    return self;
  };
  const self = emulated<SpreadsheetBuilder>(
    "SpreadsheetTriggerBuilder",
    {
      onEdit: on("ON_EDIT"),
      onOpen: on("ON_OPEN"),
      onChange: on("ON_CHANGE"),
      create: () => {
        if (!event) throw execution.breach("A spreadsheet trigger needs its event: onEdit, onOpen or onChange");
        return installed({ function: functionName, source: "SPREADSHEETS", event, clock: null }, execution);
      },
    },
    execution,
  );
  return self;
}
