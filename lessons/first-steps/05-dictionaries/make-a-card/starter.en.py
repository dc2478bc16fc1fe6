place = {"name": "Corner Bagels"}
