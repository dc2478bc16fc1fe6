"""What the sysconfig module would tell about the build: a program has no use for it, but zoneinfo asks."""

build_time_vars = {}
