/** All that Apps Script sees: each export becomes a global function of the same name, found by menus, triggers and pages. */
import { classify as classifyAction } from "./actions/classify";
import { customerAt as customerAtAction } from "./actions/customer-at";
import { customerById as customerByIdAction } from "./actions/customer-by-id";
import { findCustomers as findCustomersAction } from "./actions/find-customers";
import { finishImport as finishImportAction } from "./actions/finish-import";
import { hourly as hourlyAction } from "./actions/hourly";
import { importPiece as importPieceAction } from "./actions/import-piece";
import { logContact as logContactAction } from "./actions/log-contact";
import { remindersOn as remindersOnAction } from "./actions/reminders-on";
import { selectedRow as selectedRowAction } from "./actions/selected-row";
import { setUp as setUpAction } from "./actions/set-up";
import { showClassify as showClassifyAction } from "./actions/show-classify";
import { showImport as showImportAction } from "./actions/show-import";
import { showLogContact as showLogContactAction } from "./actions/show-log-contact";
import { showSetUp as showSetUpAction } from "./actions/show-set-up";
import { startImport as startImportAction } from "./actions/start-import";
import { undo as undoAction, undoLast as undoLastAction } from "./actions/undo";
import { answering, command, opening, showing, triggered } from "./google/entry";
import { accountLanguage } from "./google/session";
import { showMenu } from "./google/ui";

/** Builds the menu, and nothing else: it runs before anyone has allowed anything. */
export const onOpen = opening(() => showMenu(accountLanguage()));
/** The file is open already when the add-on is installed. */
export const onInstall = onOpen;

export const hourly = triggered(hourlyAction);

export const showLogContact = showing(showLogContactAction);
export const showClassify = showing(showClassifyAction);
export const showImport = showing(showImportAction);
export const showSetUp = showing(showSetUpAction);
export const remindersOn = command(remindersOnAction);
export const undoLast = command(undoLastAction);

export const setUp = answering("setUp", setUpAction);
export const startImport = answering("startImport", startImportAction);
export const importPiece = answering("importPiece", importPieceAction);
export const finishImport = answering("finishImport", finishImportAction);
export const selectedRow = answering("selectedRow", selectedRowAction);
export const customerAt = answering("customerAt", customerAtAction);
export const customerById = answering("customerById", customerByIdAction);
export const findCustomers = answering("findCustomers", findCustomersAction);
export const logContact = answering("logContact", logContactAction);
export const classify = answering("classify", classifyAction);
export const undo = answering("undo", undoAction);
