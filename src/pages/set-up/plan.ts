import { setUpPlan } from "../../schema/calls";
import { bootData } from "../parts/boot";

/** What Set up was opened with. */
export const plan = bootData(setUpPlan);
/** Google takes its time over so many tabs and columns. */
export const PATIENCE_MS = 240_000;
