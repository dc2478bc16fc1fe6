# ko: 한 칸에 든 글의 길이를 쟀어요. [ ]를 지우면 리스트에 든 것을 모두 세어요.
# en: That is the length of one name. Without the [ ] it counts all that is in the list.
places = ["Moon Pancakes", "Harbor Noodles", "Green Bowl", "Corner Bagels"]
places.append(input("What is the new place called? "))
print(len(places[0]))
