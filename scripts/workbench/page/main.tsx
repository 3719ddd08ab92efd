import { render } from "preact";
import { Desk } from "./desk";
import { App } from "./shell/app";
import { testDoor } from "./test-door";
import "./style.css";

const desk = new Desk(new URLSearchParams(location.search).get("user") ?? "");
window.workbench = testDoor(desk);
render(<App desk={desk} />, document.getElementById("shell")!);
