import { ICommandService, LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import {
  ILayoutService,
  IRenderManagerService,
  SheetInterceptorService,
  SheetsSelectionsService,
  UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
import english from "@univerjs/preset-sheets-core/locales/en-US";
import "@univerjs/preset-sheets-core/lib/index.css";

/** The grid's engine, with nothing but what draws cells, selects and edits them: the shell has the tabs, the menus and
 * the drop-downs, the host has the workbook and its formats. */
export function startUniver(container: HTMLElement) {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    logLevel: LogLevel.ERROR,
    locales: { [LocaleType.EN_US]: mergeLocales(english) },
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    footer: false,
    contextMenu: false,
    disableAutoFocus: true,
    sheets: {
      clipboardConfig: { hidePasteOptions: true },
      protectedRangeShadow: false,
      scrollConfig: { trackBackgroundColor: "rgba(255,255,255,0)" },
      disableForceStringAlert: true,
      disableForceStringMark: true,
    },
  });
  for (const entry of plugins) {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry, undefined];
    if (plugin.pluginName.includes("NUMFMT")) continue;
    // Without the formula plugins the cell editor does not open; with this switch on this one plugin they compute nothing.
    const quiet = plugin.pluginName === "SHEET_PLUGIN" ? { ...options, notExecuteFormula: true } : options;
    univer.registerPlugin(plugin, quiet);
  }
  const injector = univer.__getInjector();
  return {
    univer,
    api: FUniver.newAPI(univer),
    commands: injector.get(ICommandService),
    /** What the sheet is painted on. */
    render: (unit: string) => injector.get(IRenderManagerService).getRenderById(unit),
    selections: () => injector.get(SheetsSelectionsService),
    layout: () => injector.get(ILayoutService),
    interceptors: () => injector.get(SheetInterceptorService),
  };
}

export type Engine = ReturnType<typeof startUniver>;
