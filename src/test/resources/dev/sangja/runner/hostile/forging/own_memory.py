# must: raised ModuleNotFoundError
import _testcapi
