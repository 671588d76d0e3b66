// The package has types, but its "exports" do not lead to them.
declare module '@bramus/specificity' {
  export interface Found {
    a: number;
    b: number;
    c: number;
    selectorString(): string;
  }
  const Specificity: { calculate(selector: string): Found[] };
  export default Specificity;
}
