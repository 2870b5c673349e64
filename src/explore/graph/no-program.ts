/** In place of a program that sigma builds by itself and nothing here is drawn with (空程序): building one for the graphics card takes milliseconds. */
export class NoProgram {
  readonly drawLabel = undefined;
  readonly drawHover = undefined;

  kill(): void {}

  reallocate(): void {}

  process(): void {}

  render(): void {}
}
