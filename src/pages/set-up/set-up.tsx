import { openPage } from "../parts/page";
import { SetUpForm } from "./set-up-form";

openPage("set-up.title", SetUpForm);
