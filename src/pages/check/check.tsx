import { openPage } from "../parts/page";
import { CheckSheet } from "./check-sheet";

openPage("check.title", CheckSheet);
