import { openPage } from "../parts/page";
import { TakeOutForm } from "./take-out-form";

openPage("take-out.title", TakeOutForm);
