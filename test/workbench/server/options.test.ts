import { join } from "node:path";
import { OptionError, readOptions } from "../../../scripts/workbench/server/options";

describe("readOptions", () => {
  it("has a default for everything", () => {
    expect(readOptions([], { LANG: "C.UTF-8" })).toEqual({
      help: false,
      port: null,
      open: true,
      language: "en",
      register: null,
      reset: false,
      state: ".workbench",
      script: null,
    });
  });

  it("reads what is said", () => {
    const args = ["--port", "9000", "--no-open", "--language=fi", "--register", "empty", "--reset", "--state", "other"];
    expect(readOptions(args, {})).toEqual({
      help: false,
      port: 9000,
      open: false,
      language: "fi",
      register: "empty",
      reset: true,
      state: "other",
      script: null,
    });
  });

  it.each([
    [{ LANG: "fi_FI.UTF-8" }, "fi"],
    [{ LC_ALL: "fi", LANG: "en_GB.UTF-8" }, "fi"],
    [{ LANG: "sv_FI.UTF-8" }, "en"],
    [{ LANG: "fil_PH.UTF-8" }, "en"],
  ])("takes the language of the machine from %j", (env, language) => {
    expect(readOptions([], env).language).toBe(language);
  });

  it("keeps another script's sheet apart, and begins it empty", () => {
    expect(readOptions(["--script", "other/demo-script/"], {})).toMatchObject({
      script: "other/demo-script/",
      register: "empty",
      state: join(".workbench", "scripts", "demo-script"),
    });
  });

  it("opens no browser on a build machine", () => {
    expect(readOptions([], { CI: "true" }).open).toBe(false);
  });

  it.each([
    [["--port", "abc"], "--port takes a number"],
    [["--port", "70000"], "--port takes a number"],
    [["--language", "sv"], "--language takes fi or en"],
    [["--register", "full"], "--register takes demo or empty"],
    [["--colour"], "--colour"],
  ])("refuses %j with a sentence", (args, sentence) => {
    expect(() => readOptions(args, {})).toThrow(OptionError);
    expect(() => readOptions(args, {})).toThrow(sentence);
  });
});
