raise ExceptionGroup('both', [ValueError(1), TypeError(2)])
