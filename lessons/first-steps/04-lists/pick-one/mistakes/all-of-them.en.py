# ko: 가게가 다 나왔어요. 하나만 꺼내려면 places 바로 뒤에 [ ]를 적고, 그 안에 번호를 넣어 보세요.
# en: It shows all the places. To take out only one, write [ ] right after places, with the number inside.
places = ["Moon Pancakes", "Harbor Noodles", "Green Bowl", "Corner Bagels", "Big Fire Pizza"]
number = int(input("Which place? (0 to 4) "))
print(places)
