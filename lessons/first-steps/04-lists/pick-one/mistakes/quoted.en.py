# ko: 따옴표로 감싸서 글자 그대로 나왔어요. 따옴표를 지우면 칸에 든 값이 나와요.
# en: With quotes around it you see the letters themselves. Take the quotes away to see what is in the box.
places = ["Moon Pancakes", "Harbor Noodles", "Green Bowl", "Corner Bagels", "Big Fire Pizza"]
number = int(input("Which place? (0 to 4) "))
print("places[number]")
