def welcome():
    # Write two lines here.
