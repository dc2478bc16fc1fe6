# the three boxes of my shop
