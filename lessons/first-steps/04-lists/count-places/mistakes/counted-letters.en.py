# ko: places라는 낱말의 글자를 셌어요. 따옴표를 지우면 리스트에 든 것을 세어요.
# en: That counts the letters of the word places. Take the quotes away to count what is in the list.
places = ["Moon Pancakes", "Harbor Noodles", "Green Bowl", "Corner Bagels"]
places.append(input("What is the new place called? "))
print(len("places"))
