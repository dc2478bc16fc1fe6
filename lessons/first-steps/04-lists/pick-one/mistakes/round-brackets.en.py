# ko: ( )로는 꺼낼 수 없어요. 리스트에서 꺼낼 때는 번호를 [ ] 안에 적어 보세요.
# en: You cannot take anything out with ( ) here. Put the number between [ and ].
places = ["Moon Pancakes", "Harbor Noodles", "Green Bowl", "Corner Bagels", "Big Fire Pizza"]
number = int(input("Which place? (0 to 4) "))
print(places(number))
