place = {"name": "Corner Bagels", "menu": "bagels", "price": 4}
