import { openPage } from "../parts/page";
import { ClassifyForm } from "./classify-form";

openPage("classify.title", ClassifyForm);
