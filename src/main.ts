/** All that Apps Script sees: each export becomes a global function of the same name, found by menus, triggers and pages. */

import { adoptList as adoptListAction, continueAdoption as continueAdoptionAction } from "./actions/adopt-list";
import { archiveCustomers as archiveCustomersAction } from "./actions/archive-customers";
import { checkSheet as checkSheetAction } from "./actions/check-sheet";
import { classify as classifyAction } from "./actions/classify";
import { customerAt as customerAtAction } from "./actions/customer-at";
import { customerById as customerByIdAction } from "./actions/customer-by-id";
import { edited as editedAction } from "./actions/edited";
import { findCustomers as findCustomersAction } from "./actions/find-customers";
import { finishImport as finishImportAction } from "./actions/finish-import";
import { hourly as hourlyAction } from "./actions/hourly";
import { importPiece as importPieceAction } from "./actions/import-piece";
import { logContact as logContactAction } from "./actions/log-contact";
import { releaseList as releaseListAction } from "./actions/release-list";
import { remindersOn as remindersOnAction } from "./actions/reminders-on";
import { repair as repairAction } from "./actions/repair";
import { returnCustomers as returnCustomersAction } from "./actions/return-customers";
import { selectedRow as selectedRowAction } from "./actions/selected-row";
import { setUp as setUpAction } from "./actions/set-up";
import { showArchive as showArchiveAction } from "./actions/show-archive";
import { showCheckSheet as showCheckSheetAction } from "./actions/show-check-sheet";
import { showClassify as showClassifyAction } from "./actions/show-classify";
import { showImport as showImportAction } from "./actions/show-import";
import { showLogContact as showLogContactAction } from "./actions/show-log-contact";
import { showReturn as showReturnAction } from "./actions/show-return";
import { showSetUp as showSetUpAction } from "./actions/show-set-up";
import { showTakeOut as showTakeOutAction } from "./actions/show-take-out";
import { startImport as startImportAction } from "./actions/start-import";
import { takeOut as takeOutAction } from "./actions/take-out";
import { undo as undoAction, undoLast as undoLastAction } from "./actions/undo";
import { answering, command, editing, opening, showing, triggered } from "./google/entry";
import { accountLanguage } from "./google/session";
import { showMenu } from "./google/ui";

/** Builds the menu, and nothing else: it runs before anyone has allowed anything. */
export const onOpen = opening(() => showMenu(accountLanguage()));
/** The file is open already when the add-on is installed. */
export const onInstall = onOpen;

/** Each edit of a person in the sheet. */
export const onEdit = editing(editedAction);

export const hourly = triggered(hourlyAction);

export const showLogContact = showing(showLogContactAction);
export const showClassify = showing(showClassifyAction);
export const showImport = showing(showImportAction);
export const showArchive = showing(showArchiveAction);
export const showReturn = showing(showReturnAction);
export const showTakeOut = showing(showTakeOutAction);
export const showCheckSheet = showing(showCheckSheetAction);
export const showSetUp = showing(showSetUpAction);
export const remindersOn = command(remindersOnAction);
export const undoLast = command(undoLastAction);

export const setUp = answering("setUp", setUpAction);
export const adoptList = answering("adoptList", adoptListAction);
export const continueAdoption = answering("continueAdoption", continueAdoptionAction);
export const releaseList = answering("releaseList", releaseListAction);
export const startImport = answering("startImport", startImportAction);
export const importPiece = answering("importPiece", importPieceAction);
export const finishImport = answering("finishImport", finishImportAction);
export const selectedRow = answering("selectedRow", selectedRowAction);
export const customerAt = answering("customerAt", customerAtAction);
export const customerById = answering("customerById", customerByIdAction);
export const findCustomers = answering("findCustomers", findCustomersAction);
export const logContact = answering("logContact", logContactAction);
export const classify = answering("classify", classifyAction);
export const archiveCustomers = answering("archiveCustomers", archiveCustomersAction);
export const returnCustomers = answering("returnCustomers", returnCustomersAction);
export const takeOut = answering("takeOut", takeOutAction);
export const checkSheet = answering("checkSheet", checkSheetAction);
export const repair = answering("repair", repairAction);
export const undo = answering("undo", undoAction);
