# must: raised, crashed, finished
import _testcapi
