/** The export was asked for in a way that cannot be meant: a sentence in Chinese and English. */
export class ChoiceError extends Error {
  constructor(chinese: string, english: string) {
    super(`${chinese} ${english}`);
    this.name = "ChoiceError";
  }
}
