# must: raised ModuleNotFoundError
import sangja.harness

sangja.harness.run = None
