# ko: 세기는 했는데 화면에 나오지 않았어요. 센 값을 출력해 보세요.
# en: It is counted, but nothing comes on the screen. Print what comes out.
places = ["Moon Pancakes", "Harbor Noodles", "Green Bowl", "Corner Bagels"]
places.append(input("What is the new place called? "))
len(places)
