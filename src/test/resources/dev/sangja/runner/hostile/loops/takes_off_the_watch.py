# must: timed-out
import sys

for tool in range(6):
    if sys.monitoring.get_tool(tool):
        sys.monitoring.set_events(tool, 0)
        sys.monitoring.free_tool_id(tool)
while True:
    pass
