declare module "virtual:pyodide-files" {
  export const version: string;
  export const sizes: Readonly<Record<string, number>>;
  export const snapshotKey: string;
}
