menus = ["떡볶이", "칼국수", "비빔밥"]
print(menus[1])
