import type { JSX } from "preact";
import { useEffect, useId, useLayoutEffect, useState } from "preact/hooks";
import { namedQuery } from "../ask/generated/named.js";
import type { NamedAnswer } from "../ask/generated/named.js";
import { useQuery } from "../ask/use-answer.js";
import { words } from "../words/index.js";
import type { Kind } from "./kinds.js";
import { lookOf } from "./kinds.js";

type Found = NamedAnswer["search"]["nodes"][number];

interface ThingFieldProps {
  readonly label: string;
  readonly value: string;
  readonly kinds: readonly Kind[];
  /** The id of what was chosen, or the words as typed: the server knows names, too. */
  readonly onChange: (value: string) => void;
}

const PAUSE = 150;

/** A field for one thing by its name (选择一个事物), with suggestions of the browser's own kind. */
export function ThingField({ label, value, kinds, onChange }: ThingFieldProps): JSX.Element {
  const id = useId();
  const [text, setText] = useState(value);
  const [asked, setAsked] = useState("");
  useLayoutEffect(() => setText(value), [value]);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  const { data } = useQuery(namedQuery, asked === "" || asked.includes("-") ? null : { text: asked, kinds, first: 8 });
  const found = data?.search.nodes ?? [];
  const take = (typed: string): void => {
    setText(typed);
    onChange(found.find((one) => nameOf(one) === typed)?.id ?? typed.trim());
  };
  useEffect(() => {
    const exact = found.find((one) => nameOf(one) === text);
    if (exact !== undefined) onChange(exact.id);
  }, [data]);
  return (
    <label class="field" for={id}>
      <span>{label}</span>
      <input
        id={id}
        type="text"
        list={`${id}-found`}
        autocomplete="off"
        value={text}
        onInput={(event) => take(event.currentTarget.value)}
      />
      <datalist id={`${id}-found`}>
        {found.map((one) => (
          <option key={one.id} value={nameOf(one)}>
            {words.value.kinds[lookOf(one.kind).word]}
          </option>
        ))}
      </datalist>
    </label>
  );
}

const nameOf = ({ label, node }: Found): string => (node?.__typename === "Locality" ? node.fullName : label);
