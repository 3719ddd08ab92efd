import { openPage } from "../parts/page";
import { LogContact } from "./log-contact-form";

openPage("contact.title", LogContact);
