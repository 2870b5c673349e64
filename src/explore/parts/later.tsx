import type { ComponentType, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { words } from "../words/index.js";

/** A view whose script is fetched when it is first wanted (按需载入). One that cannot be fetched fails as a view does. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): (props: Props) => JSX.Element {
  let loaded: ComponentType<Props> | null = null;
  return (props) => {
    const [state, setState] = useState<{ readonly view: ComponentType<Props> | null; readonly failed: boolean }>({
      view: loaded,
      failed: false,
    });
    useEffect(() => {
      if (state.view !== null) return;
      load().then(
        (view) => {
          loaded = view;
          setState({ view, failed: false });
        },
        () => setState({ view: null, failed: true }),
      );
    }, []);
    if (state.failed) throw new Error("the script of this view could not be fetched");
    const View = state.view;
    return View === null ? (
      <p class="wait" role="status">
        {words.value.wait}
      </p>
    ) : (
      <View {...props} />
    );
  };
}
