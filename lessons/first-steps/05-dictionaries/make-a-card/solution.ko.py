place = {"name": "한입 김밥", "menu": "김밥", "price": 3500}
