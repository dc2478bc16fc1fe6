import { PythonRuntime } from "./python/runtime";

let runtime: PythonRuntime | null = null;

/** The page's one Python, made when the first exercise needs it. */
export function pythonOfPage(): PythonRuntime {
  runtime ??= new PythonRuntime({ base: `${import.meta.env.BASE_URL}python/` });
  return runtime;
}
