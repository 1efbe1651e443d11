export interface Tap {
  button: HTMLButtonElement;
  act: () => void;
}

/**
 * Buttons of which one may be tapped, once. They keep their place in the tab order, so that focus is not lost.
 * Returns what ends it without a tap.
 */
export function oneTap(taps: Tap[]): () => void {
  let over = false;
  const end = () => {
    over = true;
    for (const { button } of taps) button.ariaDisabled = "true";
  };
  for (const { button, act } of taps) {
    button.onclick = () => {
      if (over) return;
      end();
      button.ariaPressed = "true";
      act();
    };
  }
  return end;
}
