# must: raised ModuleNotFoundError
import ctypes
