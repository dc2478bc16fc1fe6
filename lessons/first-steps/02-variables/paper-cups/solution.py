paper_cups = 20
