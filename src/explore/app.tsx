import { Component } from "preact";
import type { ComponentChildren, JSX } from "preact";
import { address } from "./address/address.js";
import { route } from "./address/route.js";
import { Panel } from "./evidence/panel.js";
import { Foot } from "./parts/foot.js";
import { Top } from "./parts/top.js";
import { View } from "./views/view.js";
import { words } from "./words/index.js";

const WIDE = new Set(["report", "graph", "matrix"]);

/** The whole page (页面): one line on top, the view of the address, the evidence panel over it. */
export function App(): JSX.Element {
  const { view } = route(address.value.path);
  return (
    <>
      <a class="skip" href="#view" onClick={toView}>
        {words.value.skip}
      </a>
      <Top view={view} />
      <main id="view" tabIndex={-1} class={WIDE.has(view) ? "wide" : ""}>
        <Guard key={address.value.path}>
          <View />
        </Guard>
      </main>
      <Foot />
      <Panel />
    </>
  );
}

function toView(event: Event): void {
  event.preventDefault();
  document.getElementById("view")?.focus();
}

/** A view that fails says so and leaves the frame standing. */
class Guard extends Component<{ readonly children: ComponentChildren }, { readonly failed: boolean }> {
  override state = { failed: false };

  override componentDidCatch(error: unknown): void {
    reportError(error);
    this.setState({ failed: true });
  }

  override render(): ComponentChildren {
    return this.state.failed ? (
      <p class="notice fault" role="alert">
        {words.value.broken}
      </p>
    ) : (
      this.props.children
    );
  }
}
