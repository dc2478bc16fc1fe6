# ko: 가게가 아니라 적은 번호가 나왔어요. 그 번호로 places에서 꺼내 보세요.
# en: That shows the number which was typed. Use it to take a place out of places.
places = ["Moon Pancakes", "Harbor Noodles", "Green Bowl", "Corner Bagels", "Big Fire Pizza"]
number = int(input("Which place? (0 to 4) "))
print(number)
