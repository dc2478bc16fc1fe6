# three boxes for a place that I know
