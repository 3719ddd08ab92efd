import { useEffect, useState } from "preact/hooks";
import type { Desk } from "../desk";
import type { View } from "../store";
import { Dock } from "./dock";
import { moment } from "./time";

interface Letter {
  readonly id: number;
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly subject: string;
  readonly body: string;
  readonly hasHtml: boolean;
  readonly remotePictures: number;
}

/** The outbox, as a mail client shows it. */
export function MailBar({ desk, view }: { desk: Desk; view: View }) {
  const { mail, language, timeZone } = view;
  const [chosen, setChosen] = useState<number | null>(null);
  const words = desk.words;
  const newest = [...mail].reverse();
  const open = newest.find(({ id }) => id === chosen) ?? newest[0];
  return (
    <Dock name="Mail" title={words.mailBar(mail.length)}>
      {!open ? (
        <p class="quiet">{words.noMail}</p>
      ) : (
        <div class="letters">
          <ul>
            {newest.map((letter) => (
              <li key={letter.id}>
                <button type="button" aria-current={letter.id === open.id} onClick={() => setChosen(letter.id)}>
                  <b>{letter.subject}</b>
                  <span>{letter.to}</span>
                  <span>{moment(letter.at, language, timeZone)}</span>
                </button>
              </li>
            ))}
          </ul>
          <OpenLetter desk={desk} id={open.id} />
        </div>
      )}
    </Dock>
  );
}

function OpenLetter({ desk, id }: { desk: Desk; id: number }) {
  const [letter, setLetter] = useState<Letter | null>(null);
  const [asText, setAsText] = useState(false);
  const words = desk.words;
  useEffect(() => {
    let current = true;
    void desk.ask<Letter>({ kind: "mail", mail: id }).then((found) => {
      if (current && found) setLetter(found);
    });
    return () => {
      current = false;
    };
  }, [desk, id]);
  if (letter?.id !== id) return <article class="letter" />;
  const text = asText || !letter.hasHtml;
  return (
    <article class="letter" aria-label={letter.subject}>
      <header>
        <h3>{letter.subject}</h3>
        <p>
          {words.from}: {letter.from}
        </p>
        <p>
          {words.to}:{" "}
          {[letter.to, letter.cc && `cc ${letter.cc}`, letter.bcc && `bcc ${letter.bcc}`].filter(Boolean).join(", ")}
        </p>
        {letter.hasHtml && (
          <fieldset class="switch" aria-label={letter.subject}>
            <button type="button" aria-pressed={!text} onClick={() => setAsText(false)}>
              {words.asHtml}
            </button>
            <button type="button" aria-pressed={text} onClick={() => setAsText(true)}>
              {words.asText}
            </button>
          </fieldset>
        )}
        {letter.remotePictures > 0 && <p class="quiet">{words.remoteBlocked(letter.remotePictures)}</p>}
      </header>
      {text ? <pre>{letter.body}</pre> : <iframe title={letter.subject} sandbox="" src={`/mail/${id}`} />}
    </article>
  );
}
