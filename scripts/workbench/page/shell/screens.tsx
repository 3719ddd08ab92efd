import { useEffect, useRef, useState } from "preact/hooks";
import type { ViewScreen } from "../../server/protocol";
import type { Desk } from "../desk";
import type { FromFrame, ToFrame } from "../frame/bridge";
import type { View } from "../store";

/** As Google gives frames, without allow-same-origin: a frame here has no origin and reads nothing of the page. */
const SANDBOX = "allow-scripts allow-forms allow-downloads allow-popups allow-modals";
/** Calls of one frame that run at a time; the next waits. */
const AT_ONCE = 10;

export function Sidebar({ desk, view: { sidebar } }: { desk: Desk; view: View }) {
  if (!sidebar) return null;
  const close = () => void desk.ask({ kind: "closeScreen", screen: sidebar.id });
  return (
    <aside class="sidebar" aria-label="Sidebar">
      <header>
        <h2>{sidebar.title}</h2>
        <button type="button" class="cross" aria-label={desk.words.close} onClick={close}>
          ×
        </button>
      </header>
      <Frame key={sidebar.id} desk={desk} screen={sidebar} />
    </aside>
  );
}

export function DialogScreen({ desk, view: { dialog } }: { desk: Desk; view: View }) {
  const element = useRef<HTMLDialogElement>(null);
  const [size, setSize] = useState<{ width?: number; height?: number }>({});
  const id = dialog?.id;
  const modal = dialog?.modal;
  useEffect(() => {
    setSize({});
    if (!id) return;
    if (modal) element.current?.showModal();
    else element.current?.show();
  }, [id, modal]);
  if (!dialog) return null;
  const close = () => void desk.ask({ kind: "closeScreen", screen: dialog.id });
  const { width = dialog.width, height = dialog.height } = size;
  return (
    <dialog
      class="screen"
      ref={element}
      aria-label={dialog.title}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <header>
        <h2>{dialog.title}</h2>
        <button type="button" class="cross" aria-label={desk.words.close} onClick={close}>
          ×
        </button>
      </header>
      <div style={{ width: `${width}px`, height: `${height}px` }}>
        <Frame key={dialog.id} desk={desk} screen={dialog} resize={setSize} leave={close} />
      </div>
    </dialog>
  );
}

interface FrameProps {
  readonly desk: Desk;
  readonly screen: ViewScreen;
  /** What Esc does; a sidebar has no use for it. */
  leave?(): void;
  resize?(size: { width?: number; height?: number }): void;
}

function Frame({ desk, screen, leave, resize }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => {
    let running = 0;
    const queue: Extract<FromFrame, { say: "call" }>[] = [];
    const answer = (message: ToFrame) => frame.current?.contentWindow?.postMessage(message, "*");
    const next = async (): Promise<void> => {
      const asked = running < AT_ONCE ? queue.shift() : undefined;
      if (!asked) return;
      running++;
      try {
        const { value, error } = await desk.call(screen.id, asked.function, asked.args);
        answer({ call: asked.call, value, error });
      } catch (error) {
        answer({ call: asked.call, value: null, error: error instanceof Error ? error.message : String(error) });
      }
      running--;
      return next();
    };
    const hear = ({ source, data }: MessageEvent) => {
      if (source !== frame.current?.contentWindow) return;
      const message = data as FromFrame;
      if (message.say === "call") {
        queue.push(message);
        void next();
      } else if (message.say === "close") void desk.ask({ kind: "closeScreen", screen: screen.id });
      else if (message.say === "focus") desk.grid.focus();
      else if (message.say === "escape") latest.current?.();
      else if (message.say === "size") {
        const { width, height } = message;
        resize?.({ ...(width ? { width } : {}), ...(height ? { height } : {}) });
      }
    };
    addEventListener("message", hear);
    return () => removeEventListener("message", hear);
  }, [desk, screen.id, resize]);
  return <iframe ref={frame} title={screen.title} sandbox={SANDBOX} src={`/screen/${screen.id}`} />;
}
