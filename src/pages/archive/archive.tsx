import { openPage } from "../parts/page";
import { ArchiveForm, data } from "./archive-form";

openPage(data.mode === "archive" ? "archive.title" : "return.title", ArchiveForm);
