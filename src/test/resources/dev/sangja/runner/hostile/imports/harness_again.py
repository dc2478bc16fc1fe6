# must: raised, finished, crashed
import sangja.harness

sangja.harness.run = None
