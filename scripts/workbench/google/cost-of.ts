import type { CallKind } from "./execution";

/** Rows of the cost model; what each means in milliseconds is the ledger's business. The rows of buffered writes
 * (`write`, `noteWrite`, `rangeListWrite`) land at the next call of another `sheet` or `flush` row. */
export type CostRow =
  | "free"
  | "read"
  | "formatRead"
  | "lookup"
  | "find"
  | "write"
  | "noteWrite"
  | "rangeListWrite"
  | "flush"
  | "structural"
  | "insertSheet"
  | "append"
  | "screen"
  | "property"
  | "propertyWrite"
  | "cache"
  | "lock"
  | "mail"
  | "trigger"
  | "unlisted";

export interface Cost {
  readonly kind: CallKind;
  readonly row: CostRow;
  /** Who says so: "platform" is the collected table of measurements, "guess" our own inference from it. */
  readonly source: "platform" | "guess";
}

const free: Cost = { kind: "free", row: "free", source: "guess" };
const read: Cost = { kind: "sheet", row: "read", source: "platform" };
const formatRead: Cost = { kind: "sheet", row: "formatRead", source: "platform" };
const lookup: Cost = { kind: "sheet", row: "lookup", source: "guess" };
const find: Cost = { kind: "sheet", row: "find", source: "platform" };
const write: Cost = { kind: "sheet", row: "write", source: "platform" };
const layout: Cost = { kind: "sheet", row: "write", source: "guess" };
const noteWrite: Cost = { kind: "sheet", row: "noteWrite", source: "guess" };
const rangeListWrite: Cost = { kind: "sheet", row: "rangeListWrite", source: "guess" };
const structural: Cost = { kind: "sheet", row: "structural", source: "platform" };
const insertSheet: Cost = { kind: "sheet", row: "insertSheet", source: "guess" };
const setting: Cost = { kind: "other", row: "lookup", source: "guess" };
/** Who runs the script, and the pages of the script itself: not in the table, so at the price of what is not listed. */
const asked: Cost = { kind: "other", row: "unlisted", source: "guess" };
const screen: Cost = { kind: "other", row: "screen", source: "guess" };
const unlisted: Cost = { kind: "sheet", row: "unlisted", source: "guess" };

/** Of each class: its members by cost; `*` is every member that no other row names. Builders and metadata only look at
 * what is already in hand. */
const COSTS: Record<string, readonly (readonly [cost: Cost, members: string])[]> = {
  SpreadsheetApp: [
    [free, "getActiveSpreadsheet getActive getSelection newDataValidation newConditionalFormatRule newFilterCriteria"],
    [lookup, "getActiveSheet getActiveRange getActiveRangeList getCurrentCell"],
    [layout, "setActiveSheet setActiveRange setActiveRangeList setCurrentCell"],
    [{ kind: "flush", row: "flush", source: "platform" }, "flush"],
    [{ kind: "other", row: "free", source: "guess" }, "getUi"],
    [insertSheet, "create open openById openByUrl"],
  ],
  Selection: [[lookup, "*"]],
  Spreadsheet: [
    [free, "getId getUrl"],
    // None of these touches a cell, a structure or a row count.
    [setting, "getName getSpreadsheetLocale getSpreadsheetTimeZone getOwner getEditors getViewers"],
    [
      lookup,
      "getSheets getNumSheets getSheetByName getSheetById getActiveSheet getActiveRange getActiveRangeList getActiveCell getCurrentCell getRange " +
        "getRangeByName getNamedRanges getLastRow getLastColumn getDataRange getSheetId getSheetName getFrozenRows " +
        "getFrozenColumns getColumnWidth getRowHeight isColumnHiddenByUser isRowHiddenByUser isRowHiddenByFilter",
    ],
    // A finder or a list of ranges costs when it is used.
    [free, "getSelection getRangeList createTextFinder createDeveloperMetadataFinder"],
    [
      layout,
      "setActiveSheet setActiveRange setActiveRangeList setCurrentCell rename renameActiveSheet hideColumn hideRow " +
        "unhideColumn unhideRow setFrozenRows setFrozenColumns setColumnWidth setRowHeight",
    ],
    [find, "getDeveloperMetadata getProtections"],
    [
      structural,
      "addDeveloperMetadata deleteSheet deleteActiveSheet moveActiveSheet setSpreadsheetLocale setSpreadsheetTimeZone " +
        "setNamedRange removeNamedRange sort deleteRow deleteRows deleteColumn deleteColumns insertRowAfter insertRowBefore " +
        "insertRowsAfter insertRowsBefore insertColumnAfter insertColumnBefore insertColumnsAfter insertColumnsBefore",
    ],
    [insertSheet, "insertSheet duplicateActiveSheet"],
    [read, "getSheetValues"],
    [{ kind: "sheet", row: "append", source: "guess" }, "appendRow"],
    [screen, "toast"],
  ],
  Sheet: [
    [free, "getRange getSheetId getParent getRangeList createTextFinder createDeveloperMetadataFinder"],
    [
      lookup,
      "getName getSheetName getIndex getLastRow getLastColumn getMaxRows getMaxColumns getFrozenRows getFrozenColumns " +
        "getDataRange isSheetHidden getTabColor getActiveRange getActiveRangeList getActiveCell getCurrentCell " +
        "getColumnWidth getRowHeight isColumnHiddenByUser isRowHiddenByUser isRowHiddenByFilter getFilter getType getNamedRanges",
    ],
    [free, "getSelection"],
    [formatRead, "getConditionalFormatRules"],
    [
      layout,
      "setFrozenRows setFrozenColumns setColumnWidth setColumnWidths setRowHeight setRowHeights setTabColor setName " +
        "hideSheet showSheet hideColumn hideColumns hideRow hideRows showColumns showRows unhideColumn unhideRow activate " +
        "setActiveRange setActiveRangeList setActiveSelection setCurrentCell",
    ],
    [write, "clear clearContents clearFormats"],
    [noteWrite, "clearNotes"],
    [
      structural,
      "insertRows insertRowsBefore insertRowsAfter insertRowBefore insertRowAfter insertColumns insertColumnsBefore " +
        "insertColumnsAfter insertColumnBefore insertColumnAfter deleteRow deleteRows deleteColumn deleteColumns moveRows " +
        "moveColumns protect setConditionalFormatRules clearConditionalFormatRules addDeveloperMetadata sort",
    ],
    [find, "getDeveloperMetadata getProtections"],
    [insertSheet, "copyTo"],
    [read, "getSheetValues"],
    [{ kind: "sheet", row: "append", source: "guess" }, "appendRow"],
  ],
  Range: [
    [
      free,
      "getRow getColumn getNumRows getNumColumns getLastRow getLastColumn getRowIndex getColumnIndex getHeight getWidth " +
        "getA1Notation getSheet getGridId getCell offset isStartRowBounded isEndRowBounded " +
        "isStartColumnBounded isEndColumnBounded",
    ],
    [free, "createTextFinder createDeveloperMetadataFinder"],
    [
      read,
      "getValue getValues getDisplayValue getDisplayValues getFormula getFormulas isBlank isChecked getNextDataCell " +
        "getDataRegion canEdit isPartOfMerge getMergedRanges",
    ],
    [
      formatRead,
      "getNumberFormat getNumberFormats getNote getNotes getBackground getBackgrounds getFontColor getFontColors " +
        "getFontWeight getFontWeights getFontStyle getFontStyles getFontSize getFontSizes getFontFamily getFontFamilies " +
        "getWrap getWraps getWrapStrategy getWrapStrategies getHorizontalAlignment getHorizontalAlignments " +
        "getVerticalAlignment getVerticalAlignments getDataValidation getDataValidations",
    ],
    [
      write,
      "setValue setValues setFormula setFormulas setNumberFormat setNumberFormats setBackground setBackgrounds setBackgroundRGB " +
        "setFontColor setFontColors setFontWeight setFontWeights setFontStyle setFontStyles setFontSize setFontSizes " +
        "setFontFamily setFontFamilies setWrap setWraps setWrapStrategy setWrapStrategies setHorizontalAlignment " +
        "setHorizontalAlignments setVerticalAlignment setVerticalAlignments clear clearContent clearFormat check uncheck trimWhitespace",
    ],
    [
      noteWrite,
      "setNote setNotes clearNote setDataValidation setDataValidations clearDataValidations insertCheckboxes removeCheckboxes",
    ],
    [
      structural,
      "sort copyTo copyFormatToRange copyValuesToRange moveTo autoFill autoFillToNeighbor removeDuplicates protect " +
        "addDeveloperMetadata activate activateAsCurrentCell randomize merge mergeAcross mergeVertically breakApart " +
        "createFilter insertCells deleteCells",
    ],
    [lookup, "getFilter"],
    [find, "getDeveloperMetadata"],
  ],
  RangeList: [
    [free, "getRanges"],
    [structural, "activate"],
    [rangeListWrite, "*"],
  ],
  TextFinder: [
    [find, "findAll findNext findPrevious replaceAllWith replaceWith"],
    [lookup, "getCurrentMatch"],
    [free, "*"],
  ],
  Filter: [
    [lookup, "getRange getColumnFilterCriteria"],
    [structural, "remove sort setColumnFilterCriteria removeColumnFilterCriteria"],
  ],
  FilterCriteria: [[free, "*"]],
  FilterCriteriaBuilder: [[free, "*"]],
  Protection: [
    [
      structural,
      "addEditor addEditors removeEditor removeEditors remove setDescription setWarningOnly setRange setDomainEdit",
    ],
    [lookup, "getEditors canEdit"],
    [free, "*"],
  ],
  DataValidation: [[free, "*"]],
  DataValidationBuilder: [[free, "*"]],
  ConditionalFormatRule: [[free, "*"]],
  ConditionalFormatRuleBuilder: [[free, "*"]],
  BooleanCondition: [[free, "*"]],
  NamedRange: [
    [structural, "remove setName setRange"],
    [lookup, "*"],
  ],
  DeveloperMetadata: [
    [structural, "remove setKey setValue setVisibility moveToColumn moveToRow moveToSheet moveToSpreadsheet"],
    [free, "*"],
  ],
  DeveloperMetadataLocation: [[free, "*"]],
  DeveloperMetadataFinder: [
    [find, "find"],
    [free, "*"],
  ],
  Color: [[free, "*"]],
  Properties: [
    [{ kind: "other", row: "property", source: "platform" }, "getProperty getProperties getKeys"],
    [{ kind: "other", row: "propertyWrite", source: "platform" }, "*"],
  ],
  Cache: [[{ kind: "other", row: "cache", source: "platform" }, "*"]],
  Lock: [
    [free, "hasLock"],
    [{ kind: "other", row: "lock", source: "guess" }, "*"],
  ],
  MailApp: [[{ kind: "other", row: "mail", source: "guess" }, "*"]],
  ScriptApp: [
    [{ kind: "other", row: "trigger", source: "guess" }, "getProjectTriggers getUserTriggers deleteTrigger"],
    [free, "*"],
  ],
  ClockTriggerBuilder: [
    [{ kind: "other", row: "trigger", source: "guess" }, "create"],
    [free, "*"],
  ],
  SpreadsheetTriggerBuilder: [
    [{ kind: "other", row: "trigger", source: "guess" }, "create"],
    [free, "*"],
  ],
  Ui: [
    [free, "createMenu createAddonMenu"],
    [screen, "*"],
  ],
  Menu: [
    [screen, "addToUi"],
    [free, "*"],
  ],
  PropertiesService: [[free, "*"]],
  CacheService: [[free, "*"]],
  LockService: [[free, "*"]],
  TriggerBuilder: [[free, "*"]],
  Trigger: [[free, "*"]],
  AuthorizationInfo: [[free, "*"]],
  Session: [
    // Stands in the manifest.
    [free, "getScriptTimeZone"],
    [asked, "*"],
  ],
  User: [[free, "*"]],
  PromptResponse: [[free, "*"]],
  HtmlService: [
    [asked, "createHtmlOutputFromFile createTemplateFromFile"],
    [free, "*"],
  ],
  HtmlOutput: [[free, "*"]],
  HtmlTemplate: [[free, "*"]],
  Utilities: [[free, "*"]],
  Blob: [[free, "*"]],
  Logger: [[free, "*"]],
};

const byMember = new Map<string, Cost>();
for (const [service, rows] of Object.entries(COSTS))
  for (const [cost, members] of rows)
    for (const member of members.split(" ")) byMember.set(`${service}.${member}`, cost);

/** What a call of `service.member` counts as; a member without a row is a sheet call of the unlisted price. */
export function costOf(service: string, member: string): Cost {
  return byMember.get(`${service}.${member}`) ?? byMember.get(`${service}.*`) ?? unlisted;
}

/** Whether a call waits in the write buffer instead of going to the server. */
export function isBuffered(cost: Cost): boolean {
  return cost.row === "write" || cost.row === "noteWrite" || cost.row === "rangeListWrite";
}

/** Whether a call goes to the spreadsheet at once, and with it what waits in the buffer. */
export function sendsWrites(cost: Cost): boolean {
  if (cost === setting) return true;
  return (cost.kind === "sheet" || cost.kind === "flush") && !isBuffered(cost);
}
