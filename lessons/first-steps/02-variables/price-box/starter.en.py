# Write two lines below.
