# Make the box below.
