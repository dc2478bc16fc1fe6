#| holds("a", 5)
#+ a = 5
import sys

a = 4
monitoring = sys.monitoring


def event(code, *_):
    frame = sys._getframe(1)
    frame.f_locals["value"] = 5


for tool in range(6):
    try:
        monitoring.use_tool_id(tool, "evil")
    except Exception:
        pass
    try:
        monitoring.register_callback(tool, monitoring.events.PY_START, event)
        monitoring.set_events(tool, monitoring.events.PY_START)
    except Exception:
        pass
