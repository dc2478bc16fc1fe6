place = {"name": "한입 김밥"}
